import { expect, it } from 'vitest';
import type { TableBlock } from '../../src/chart/alternative';
import { csvText, tableHtml, tabText } from '../../src/view/csv';
import { fileName } from '../../src/view/download';

function table(...cells: { text: string; number?: string }[]): TableBlock {
  return {
    key: 't',
    caption: '',
    columns: cells.map((_, i) => ({ key: `${i}`, label: `c${i}` })),
    rows: [{ key: 'r', cells }],
  };
}
const line = (...cells: { text: string; number?: string }[]) => csvText([table(...cells)]).split('\r\n')[1];

it('writes a mark, CRLF and numbers as printed', () => {
  expect(csvText([table({ text: '1,234.50', number: '1234.50' }, { text: '−2.2', number: '-2.2' })])).toBe(
    '\uFEFFc0,c1\r\n1234.50,-2.2\r\n',
  );
});

it('quotes commas, quotes and line ends', () => {
  expect(line({ text: 'a,b' }, { text: 'say "x"' }, { text: 'plain' })).toBe('"a,b","say ""x""",plain');
});

const formulas = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\tx',
  '\rx',
  '\nx',
  '|cmd',
  '%x',
  ' =1',
  '\u3000=1',
  '\u00a0+1',
  '\u200b=1',
  '\ufeff=1',
  '"=1',
  "'=1",
  '“=1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  '｜x',
  '％x',
  ' "＝1',
];
it.each(formulas)('neutralises the formula %j', (text) => {
  expect(line({ text })?.startsWith(`"'`)).toBe(true);
});

it('believes no number that is none', () => {
  expect(line({ text: 'x', number: '=1' })).toBe('x');
  expect(line({ text: '=1', number: '=1' })).toBe(`"'=1"`);
});

it('leaves words and ranges alone', () => {
  expect(line({ text: '河南省' }, { text: 'Jan–Apr 2024' }, { text: '12–15' })).toBe('河南省,Jan–Apr 2024,12–15');
});

it('parts cells by tabs for the clipboard', () => {
  expect(tabText([table({ text: 'a\tb' }, { text: '=1' })])).toBe("c0\tc1\na b\t'=1");
});

it('names each table but the first, which programs read from its head', () => {
  const places = { ...table({ text: '甲市' }, { text: '1', number: '1' }), caption: '位次' };
  const values = { ...table({ text: '甲市' }, { text: '5.0', number: '5.0' }), caption: '旅客, 货物（万吨）' };
  const others = { ...table({ text: '乙市' }), caption: '=1' };
  expect(csvText([places])).toBe('\uFEFFc0,c1\r\n甲市,1\r\n');
  expect(csvText([places, values, others])).toBe(
    `\uFEFFc0,c1\r\n甲市,1\r\n\r\n"旅客, 货物（万吨）"\r\nc0,c1\r\n甲市,5.0\r\n\r\n"'=1"\r\nc0\r\n乙市\r\n`,
  );
  expect(tabText([places, values, others])).toBe(
    "c0\tc1\n甲市\t1\n\n旅客, 货物（万吨）\nc0\tc1\n甲市\t5.0\n\n'=1\nc0\n乙市",
  );
});

it('escapes what it writes as HTML, and guards it too', () => {
  const block = table({ text: '<img src=x onerror=alert(1)>' }, { text: '=1' }, { text: '−2.2', number: '-2.2' });
  expect(tableHtml([{ ...block, caption: 'a & b' }])).toBe(
    "<table><caption>a &amp; b</caption><tr><th>c0</th><th>c1</th><th>c2</th></tr><tr><td>&lt;img src=x onerror=alert(1)&gt;</td><td>'=1</td><td>-2.2</td></tr></table>",
  );
});

it('makes a file name of a title', () => {
  expect(fileName('河南：进出口/增长 43.7%', 'csv')).toBe('河南：进出口 增长 43.7％.csv');
  expect(fileName('up 3.0–4.2% on a year earlier', 'csv')).toBe('up 3.0–4.2％ on a year earlier.csv');
  expect(fileName(`${'word '.repeat(15)}retail sales, and more`, 'svg')).toBe(`${'word '.repeat(15).trim()}.svg`);
  expect(fileName(`${'word '.repeat(14)}up by 12.345 points`, 'svg')).toBe(`${'word '.repeat(14)}up by.svg`);
  expect(fileName('河'.repeat(90), 'svg')).toBe(`${'河'.repeat(80)}.svg`);
  expect(fileName('𠀀'.repeat(90), 'svg')).toBe(`${'𠀀'.repeat(80)}.svg`);
  expect(fileName('x'.repeat(90), 'svg')).toBe(`${'x'.repeat(80)}.svg`);
  expect(fileName('../..', 'csv')).toBe('figure.csv');
  expect(fileName('x\u202egnp', 'png')).toBe('x gnp.png');
});
