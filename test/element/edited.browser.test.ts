import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { contentOf } from '../../src/element/content';
import { defineChart } from '../../src/element/define';
import type { StatElement } from '../../src/element/element';
import { tables } from '../../src/element/tables';
import { fake, settled, threeYears } from '../view/fake-chart';

// What editors, XML serialisers and hurried hands make of our snippet.

beforeAll(() => {
  defineChart(fake, tables);
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.textContent = '';
});

const json = JSON.stringify(threeYears);
const OPEN = 'The element seems to have no end tag, and has taken in what follows. (</stat-fake>)';
const csv = 'period,value\n2022,40\n2023,80\n';

async function pasted(markup: string): Promise<HTMLElement> {
  document.body.innerHTML = markup;
  await settled();
  return document.body.querySelector('stat-fake')!;
}
const drawn = (element: Element) => element.shadowRoot!.querySelectorAll('[role="option"]').length;
const notes = (element: Element) =>
  Array.from(element.shadowRoot!.querySelectorAll('.stat-state p, .stat-issues li'), (line) => line.textContent);
const scripted = (text: string, type = 'application/json') =>
  `<stat-fake><script type="${type}">${text}</script></stat-fake>`;

it.each([
  ['TinyMCE and XHTML', scripted(`// <![CDATA[\n${json}\n// ]]>`)],
  ['an XML serialiser', scripted(`<![CDATA[${json}]]>`)],
  ['an XHTML parser, which takes the section away', scripted(`//\n${json}\n//`)],
  ['a comment inside', scripted(`/*<![CDATA[*/${json}/*]]>*/`)],
  ['pages of 1998', scripted(`<!--\n${json}\n//-->`)],
  ['blanks that do not break', scripted(JSON.stringify(threeYears, null, 1).replace(/ /g, '\u00a0'))],
  ['a mark of no width', scripted(`\u200b${json}`)],
  ['a paragraph around', `<stat-fake><p><script type="application/json">${json}</script></p></stat-fake>`],
  ['a type in capitals with a charset', scripted(json, 'Application/JSON; charset=utf-8')],
  [
    'comments of a block editor',
    `<stat-fake><!-- wp:html -->${scripted(json).slice(11, -12)}<!-- /wp:html --></stat-fake>`,
  ],
  ['an empty src beside the data', scripted(json).replace('<stat-fake', '<stat-fake src=" "')],
])('draws an inline script after %s', async (_, markup) => {
  expect(drawn(await pasted(markup))).toBe(3);
});

it('draws a CSV between the marks of a CDATA section', async () => {
  expect(drawn(await pasted(scripted(`// <![CDATA[\n${csv}// ]]>`, 'text/csv')))).toBe(2);
});

it.each([json.replace(/"/g, '&quot;'), json.replace(/"/g, '”'), `<p>${json}</p>`])(
  'says that an editor may have rewritten the data: %.12s',
  async (text) => {
    expect(notes(await pasted(scripted(text)))).toContain(
      'An editor may have changed these data. Please mend quotes, blanks and tags, or use src. (<script>)',
    );
  },
);

it.each([
  ['en', 'json', 'Field script type: The form of this value is not known. Read: “json”.'],
  ['en', '', 'Field script type: The form of this value is not known. Read: “<script>”.'],
  ['zh', 'application/ld+json', '“script type”项：无法识别的数据形式。原文为“application/ld+json”。'],
])('says that the type of a data script is none, and which are: %s %s', async (lang, type, told) => {
  const element = await pasted(scripted(json, type).replace('<stat-fake', `<stat-fake lang="${lang}"`));
  const types = 'application/json, text/csv';
  expect(notes(element)[1]).toBe(`${told}${lang === 'en' ? ` Expected: ${types}.` : `应如：${types}。`}`);
  expect(notes(element)[0]).toMatch(/^(?:No data: |没有数据：)/);
  element.querySelector('script')!.remove();
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = json;
  element.append(script);
  await settled();
  expect([drawn(element), notes(element)]).toEqual([3, []]);
});

it('says nothing of a script beside data from elsewhere', async () => {
  const table = '<table><tr><th>period</th><th>value</th></tr><tr><td>2022</td><td>40亿元</td></tr></table>';
  const script = '<script type="text/x-template">x</script>';
  expect(notes(await pasted(`<stat-fake>${script}${table}</stat-fake>`))).toEqual([]);
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(csv));
  expect(notes(await pasted(`<stat-fake src="/a.csv">${script}</stat-fake>`))).toEqual([]);
});

it('says where data may stand when nothing is left of them', async () => {
  const element = await pasted('<stat-fake lang="zh" src=""></stat-fake>');
  expect(notes(element)).toEqual(['没有数据：请用 src 或 for 指明，或在元素内放入数据脚本或表格。']);
});

it('finds the table by an id written as in a style sheet', async () => {
  const table = '<table id="t"><tr><th>period</th><th>value</th></tr><tr><td>2022</td><td>40亿元</td></tr></table>';
  expect(drawn(await pasted(`${table}<stat-fake for="#t"></stat-fake>`))).toBe(1);
});

it('keeps the rest of the page that an element without an end tag has taken in, and says so', async () => {
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(csv));
  const element = await pasted('<stat-fake src="/a.csv" /><p id="rest">More of the page</p><footer>Imprint</footer>');
  expect(element.querySelector('#rest')!.getBoundingClientRect().top).toBeGreaterThan(
    element.shadowRoot!.querySelector('svg')!.getBoundingClientRect().bottom,
  );
  expect(drawn(element)).toBe(2);
  expect(notes(element)).toEqual([OPEN]);
});

it('keeps paragraphs that an element without an end tag has taken in to the end of their section', async () => {
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(csv));
  const element = await pasted(
    '<main><stat-fake src="/a.csv" />\n<p>One.</p>\n<p id="rest">Two.</p>\n</main><p>Three.</p>',
  );
  expect(element.querySelector('#rest')!.getBoundingClientRect().top).toBeGreaterThan(
    element.shadowRoot!.querySelector('svg')!.getBoundingClientRect().bottom,
  );
  expect([drawn(element), notes(element)]).toEqual([2, [OPEN]]);
});

it('shows each of several figures that were written without end tags', async () => {
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(csv));
  const element = await pasted('<stat-fake src="/a.csv" /><stat-fake locale="en" src="/a.csv" />');
  const inner = element.querySelector('stat-fake')!;
  await settled();
  expect([element, inner].map((one) => [drawn(one), one.getBoundingClientRect().height > 0])).toEqual([
    [2, true],
    [2, true],
  ]);
  expect([notes(element), notes(inner)]).toEqual([[OPEN], []]);
});

it.each([
  ['with something after it', '<stat-fake src="/a.csv"><p>One.</p><p>Two.</p></stat-fake>\n'],
  [
    'that a framework made, without a blank between',
    '<div><stat-fake src="/a.csv"><p>One.</p><p>Two.</p></stat-fake></div>',
  ],
  ['of one paragraph', '<stat-fake src="/a.csv"><p>One.</p></stat-fake>'],
  ['of a list', '<stat-fake src="/a.csv"><ul><li>One</li><li>Two</li></ul></stat-fake>'],
])('hides a fallback %s', async (_, markup) => {
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(csv));
  const element = await pasted(markup);
  expect(element.firstElementChild!.getBoundingClientRect().height).toBe(0);
  expect(notes(element)).toEqual([]);
});

it('draws once where the page becomes whole after the drawing', async () => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(csv));
  const ready = vi.fn();
  addEventListener('stat-ready', ready);
  await pasted(`<stat-fake src="/a.csv"><p>More</p></stat-fake>${scripted(json)}`);
  const before = ready.mock.calls.length;
  document.dispatchEvent(new Event('DOMContentLoaded'));
  await settled();
  removeEventListener('stat-ready', ready);
  expect([before, ready.mock.calls.length]).toEqual([2, 2]);
});

it('hides what stands there for readers without script, headings and pictures too', async () => {
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(csv));
  const element = await pasted('<stat-fake src="/a.csv"><h2>Trade</h2><img src="data:," alt=""></stat-fake>');
  expect(element.querySelector('h2')!.getBoundingClientRect().height).toBe(0);
  expect(notes(element)).toEqual([]);
});

it.each([
  ['workbook', '<table><tr><td>地区</td></tr></table>'],
  ['workbook', '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body>'],
  ['workbook', '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'],
  ['workbook', 'MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\n'],
  ['binary', '%PDF-1.4\n1 0 obj'],
  ['binary', '{\\rtf1\\ansi'],
  ['markup', 'jQuery110209([{"period":"2022"}])'],
  ['markup', '/**/cb({"rows":[]})'],
  ['markup', 'var data = [1]'],
  ['page', '<!DOCTYPE html><title>您访问的页面不存在</title>'],
])('tells as %s: %.24s', (reason, text) => {
  expect(contentOf(new TextEncoder().encode(text))).toEqual({ ok: false, reason });
});

it('takes what is at an address of JSON for JSON, also where it is none', async () => {
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('404 Not Found'));
  const readText = vi.spyOn(tables, 'readText');
  await pasted('<stat-fake src="/api/data.json?year=2024"></stat-fake>');
  expect(readText).toHaveBeenCalledWith('404 Not Found', 'json');
});

it('stays readable in a container without a font size, which old sheets have against gaps', async () => {
  const element = await pasted(`<div style="font-size: 0">${scripted(json)}</div>`);
  const parts = Array.from(element.shadowRoot!.querySelectorAll('.stat-title, .stat-source'));
  expect(parts.map((part) => Number.parseFloat(getComputedStyle(part).fontSize))).toEqual([14, 12]);
});

it('keeps a long address within the box of its sentence', async () => {
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('', { status: 404 }));
  const src = `/${'examples/data/'.repeat(9)}provincial-trade.csv`;
  const element = await pasted(`<div style="width: 300px"><stat-fake src="${src}"></stat-fake></div>`);
  const right = (name: string) => element.shadowRoot!.querySelector(name)!.getBoundingClientRect().right;
  expect(right('.stat-state p')).toBeLessThan(right('.stat-state'));
});

it('sets the button for another try apart from the sentence that it belongs to, and in its size', async () => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(csv));
  const element = (await pasted('<stat-fake src="/a.csv"></stat-fake>')) as StatElement;
  vi.mocked(globalThis.fetch).mockImplementation(async () => new Response('', { status: 500 }));
  element.reload();
  await settled();
  const [list, button] = ['.stat-issues', '.stat-button'].map((name) => element.shadowRoot!.querySelector(name)!);
  expect(getComputedStyle(button!).fontSize).toBe(getComputedStyle(list!).fontSize);
  expect(button!.getBoundingClientRect().top - list!.getBoundingClientRect().bottom).toBeGreaterThan(5);
});
