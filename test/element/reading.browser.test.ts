import { afterEach, expect, it, vi } from 'vitest';
import { attributeOf, attributesOf, optionsFrom } from '../../src/element/attributes';
import { contentOf } from '../../src/element/content';
import { decode } from '../../src/element/decode';
import { load } from '../../src/element/load';
import { networkText } from '../../src/element/network';
import { en } from '../../src/format/en';
import { zhCn } from '../../src/format/zh-cn';
import { fakeChart } from '../view/fake-chart';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
const answer = (body: BodyInit | null, init?: ResponseInit) =>
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(body, init));
async function reasonOf(src: string): Promise<unknown> {
  const loaded = await load(src, new AbortController());
  return loaded.ok ? loaded.text : loaded.issue.params['reason'];
}
afterEach(() => {
  vi.restoreAllMocks();
});

it('reads UTF-8 with and without a mark, UTF-16, and GB18030', () => {
  expect(decode(utf8('期,值'))).toBe('期,值');
  expect(decode(bytes(0xef, 0xbb, 0xbf, ...utf8('期')))).toBe('期');
  expect(decode(bytes(0xff, 0xfe, 0x2d, 0x4e))).toBe('中');
  expect(decode(bytes(0xd6, 0xd0, 0xce, 0xc4))).toBe('中文');
});

it('does not take a UTF-8 file with one broken byte for GB18030', () => {
  const text = '河南省进出口'.repeat(20);
  expect(decode(bytes(...utf8(text), 0xff))).toBe(`${text}\ufffd`);
});

it('reads no workbook as text', () => {
  expect(decode(bytes(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00))).toBeUndefined();
});

it.each([
  ['a lost character', '河\ufffd南'],
  ['UTF-8 lost in GBK', '锟斤拷'],
  ['UTF-8 read as GBK', '涓浗鐨勮锛氬洓宸'],
  ['UTF-8 read as Latin-1', 'ä¸\u00ad\u00e5\u009b\u00bdä¸\u00ad'],
  ['GBK read as Latin-1', 'ÖÐ¹ú,ºÓÄÏ,Ö£ÖÝ'],
])('sees letters that nobody wrote: %s', (_, text) => {
  expect(contentOf(utf8(text))).toMatchObject({ ok: true, doubt: 'odd' });
});

it.each([
  '鄂尔多斯市、亳州、儋州、鐨',
  'Île-de-France, Besançon, Łódź, où, àéè',
  'Größe, Übermaß, Åå, Øø',
  '≥ 5 ‰ “a”',
])('takes no real names for garbled ones: %s', (text) => {
  expect(contentOf(utf8(text.repeat(2)))).toMatchObject({ ok: true, doubt: undefined });
});

it.each([
  ['a row without its last cells', 'area,period,value,unit\n河南,2024,6359.0,亿元\n湖北,2024,63'],
  ['a row without its last cells, parted by semicolons', 'area;period;value\nHenan;2024;1,5\nHubei;20'],
  ['a quoted cell beside it', 'area,name,value\n河南,"a,b",1\n湖北,2'],
])('sees that a file is cut short: %s', (_, text) => {
  expect(contentOf(utf8(text))).toMatchObject({ ok: true, text, doubt: 'torn' });
});

it('sees that a file is cut short within a letter, in UTF-8 and in GB18030', () => {
  const rows = '地区,数值\n河南,1\n'.repeat(4);
  expect(contentOf(utf8(`${rows}湖`).slice(0, -1))).toMatchObject({ text: `${rows}\ufffd`, doubt: 'torn' });
  expect(contentOf(bytes(0xd6, 0xd0, 0xce, 0xc4, 0x2c, 0xd6))).toMatchObject({ text: '中文,\ufffd', doubt: 'torn' });
});

it.each([
  ['without an end of line', 'area,value\n河南,1\n湖北,2'],
  ['with a short row and an end of line', 'area,value,unit\n河南,1,亿元\n合计,1\n'],
  ['with a note at its foot', 'area,value,unit\n河南,1,亿元\n注：1,2为初步数'],
  ['with the source at its foot', 'area,value,unit\nHenan,1,m\nSource: Customs, NBS'],
  ['with a sentence at its foot', 'area,value,unit\nHenan,1,m\nIn 2024, provisional'],
  ['with decimal commas', 'a;b\nHenan;1,5\nHubei;2'],
  ['with a number in two cells above', 'a,b\nHenan,91,126.9\nHubei,2'],
  ['of JSON', '[1,2,3,\n1,2,3,\n4,5]'],
  ['of one line', 'a,b,c'],
])('takes no file for cut short: %s', (_, text) => {
  expect(contentOf(utf8(text))).toMatchObject({ ok: true, doubt: undefined });
});

it.each([
  [404, 'missing'],
  [403, 'denied'],
  [500, 'server'],
  [429, 'status'],
])('says why for status %i', async (status, reason) => {
  answer('no', { status });
  expect(await reasonOf('/x.csv')).toBe(reason);
});

it('tells a login page, a workbook, an empty file and one that is too large', async () => {
  answer('\n<!DOCTYPE html><title>Login</title>');
  expect(await reasonOf('/x.csv')).toBe('page');
  answer(bytes(0x50, 0x4b, 3, 4, 0, 0));
  expect(await reasonOf('/x.csv')).toBe('workbook');
  answer(' \n');
  expect(await reasonOf('/x.csv')).toBe('empty');
  answer(new Uint8Array(8_000_001).fill(65));
  expect(await reasonOf('/x.csv')).toBe('size');
});

it('tells no connection from a transfer that broke off', async () => {
  vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
  expect(await reasonOf('/x.csv')).toBe('reach');
  const broken = new ReadableStream({
    start(controller) {
      controller.enqueue(utf8('a,b'));
    },
    pull(controller) {
      controller.error(new TypeError('network error'));
    },
  });
  answer(broken);
  expect(await reasonOf('/x.csv')).toBe('cut');
});

it.each(['javascript:alert(1)', 'data:text/csv,a', 'file:///etc/passwd', 'ftp://x/y', 'http://'])(
  'asks nothing of the address %s',
  async (src) => {
    const fetch = vi.spyOn(globalThis, 'fetch');
    expect(await reasonOf(src)).toBe('address');
    expect(fetch).not.toHaveBeenCalled();
  },
);

it('has a sentence in both languages for each reason', async () => {
  answer('no', { status: 404 });
  const loaded = await load('/x.csv', new AbortController());
  const issue = loaded.ok ? undefined : loaded.issue;
  expect(networkText(issue!, en)).toBe('There is no file at this address (404). (/x.csv)');
  expect(networkText(issue!, zhCn)).toBe('该地址没有文件（404）。（/x.csv）');
});

it('reads options from attributes', () => {
  const element = document.createElement('div');
  element.setAttribute('unit-step', '8');
  element.setAttribute('periods', '2022, 2023，2024');
  element.setAttribute('illustrative', '');
  element.setAttribute('flow', 'total');
  element.setAttribute('notes', '[]');
  const { options, issues } = optionsFrom(element, fakeChart.options);
  expect({ ...options }).toEqual({ unitStep: 8, periods: ['2022', '2023', '2024'], illustrative: true, flow: 'total' });
  expect(issues).toEqual([]);
  expect(attributeOf('unitStep')).toBe('unit-step');
  expect(attributesOf(fakeChart.options)).not.toContain('notes');
});

it('makes an issue of a bad attribute and leaves it out', () => {
  const element = document.createElement('div');
  element.setAttribute('unit-step', 'eight');
  const { options, issues } = optionsFrom(element, fakeChart.options);
  expect({ ...options }).toEqual({});
  expect(issues[0]).toMatchObject({ code: 'F06', path: ['unit-step'], read: 'eight', expected: '8' });
});
