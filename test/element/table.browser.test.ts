import { afterEach, beforeAll, expect, it } from 'vitest';
import { ranking } from '../../src/chart/ranking';
import { defineChart } from '../../src/element/define';
import type { StatElement } from '../../src/element/element';
import { gridOf } from '../../src/element/html-table';
import { tables } from '../../src/element/tables';
import { settled } from '../view/fake-chart';

beforeAll(() => {
  defineChart(ranking, tables);
});
afterEach(() => {
  document.body.textContent = '';
});

type Cell = string | { th?: string; td?: string; colspan?: number; rowspan?: number; sup?: string };
/** A table of head rows and body rows; strings are th in the head and td below. */
function table(caption: string, head: Cell[][], rows: Cell[][]): HTMLTableElement {
  const made = document.createElement('table');
  if (caption) made.createCaption().textContent = caption;
  const fill = (section: HTMLTableSectionElement, lines: Cell[][], name: 'th' | 'td') => {
    for (const line of lines) {
      const row = section.insertRow();
      for (const each of line) {
        const told = typeof each === 'string' ? { [name]: each } : each;
        const cell = document.createElement(told.th === undefined ? 'td' : 'th');
        cell.textContent = told.th ?? told.td ?? '';
        if ('colspan' in told) cell.colSpan = told.colspan as number;
        if ('rowspan' in told) cell.rowSpan = told.rowspan as number;
        if ('sup' in told) {
          const mark = document.createElement('sup');
          mark.textContent = told.sup as string;
          cell.append(mark);
        }
        row.append(cell);
      }
    }
  };
  if (head.length > 0) fill(made.createTHead(), head, 'th');
  fill(made.createTBody(), rows, 'td');
  return made;
}
const exports = () =>
  table(
    '2024年河南省部分市出口额（亿元）',
    [['地区', '出口额', '同比增长（%）']],
    [
      [{ th: '郑州市' }, '4500.1', '12.3'],
      [{ th: '洛阳市' }, '120.5', '-2.2'],
    ],
  );
const element = (attributes: Record<string, string> = {}): StatElement => {
  const made = document.createElement('stat-ranking') as StatElement;
  for (const [name, value] of Object.entries({ locale: 'zh-CN', ...attributes })) made.setAttribute(name, value);
  return made;
};
const labels = (host: Element) =>
  [...host.shadowRoot!.querySelectorAll('[role="option"]')].map((option) => option.getAttribute('aria-label'));
const text = (host: Element) => host.shadowRoot!.textContent ?? '';

it('repeats spanned cells and leaves footnote marks out', () => {
  const spanned = table(
    '',
    [
      [
        { th: '地区', rowspan: 2 },
        { th: '2024年', colspan: 2 },
      ],
      ['出口', '增速'],
    ],
    [['洛阳市', { td: '120.5', sup: '①' }, '3.1']],
  );
  expect(gridOf(spanned)).toEqual({
    caption: undefined,
    head: [
      ['地区', '2024年', '2024年'],
      ['地区', '出口', '增速'],
    ],
    rows: [['洛阳市', '120.5', '3.1']],
  });
});

it('leaves it to the reader to find a head where no cell is one', () => {
  expect(
    gridOf(
      table(
        '',
        [],
        [
          ['地区', '2024年'],
          ['洛阳市', '5'],
        ],
      ),
    ),
  ).toEqual({
    caption: undefined,
    head: [],
    rows: [
      ['地区', '2024年'],
      ['洛阳市', '5'],
    ],
  });
});

it('takes notes and the source from the foot of a table, and no totals', () => {
  const made = exports();
  const foot = made.createTFoot();
  for (const cells of [
    ['合计', '4620.6', ''],
    ['数据来源：郑州海关', '', ''],
  ])
    for (const row of [foot.insertRow()]) for (const text of cells) row.insertCell().textContent = text;
  expect(gridOf(made).rows.map(([first]) => first)).toEqual(['郑州市', '洛阳市', '数据来源：郑州海关']);
});

it('draws a table pasted from a text program: title, unit and two lines of heads in plain cells', async () => {
  const host = element();
  host.append(
    table(
      '',
      [],
      [
        [{ td: '表8 2024年1-11月各市进出口情况', colspan: 5 }],
        [{ td: '单位：亿元', colspan: 5 }],
        [
          { td: '地区', rowspan: 2 },
          { td: '进出口', colspan: 2 },
          { td: '出口', colspan: 2 },
        ],
        ['总额', '同比', '总额', '同比'],
        ['全省', '18,132.1', '9.0', '11,120.5', '12.9'],
        ['福州', '3,303.5', '7.1', '2,203.0', '8.5'],
        ['厦门', '8,362.1', '4.0', '4,268.9', '8.2'],
      ],
    ),
  );
  document.body.append(host);
  await settled();
  expect(labels(host)).toHaveLength(2);
  expect(labels(host)[0]).toContain('8,362.1');
  expect(text(host)).toContain('2024年1—11月');
});

it('takes a table that names no place for the place that the page names', async () => {
  const host = element({ area: '洛阳市' });
  host.append(table('2024年进出口（亿元）', [['指标', '2024年']], [['进出口', '190.5']]));
  document.body.append(host);
  await settled();
  expect(text(host)).toContain('2024年洛阳市进出口总额190.5亿元');
  expect(text(host)).not.toContain('未知的地区');
});

it('draws a table inside the element and leaves it below the drawing', async () => {
  const host = element();
  host.append(exports());
  document.body.append(host);
  await settled();
  expect(labels(host)).toHaveLength(2);
  expect(labels(host)[0]).toContain('4,500.1');
  const box = host.querySelector('table')!.getBoundingClientRect();
  const drawing = host.shadowRoot!.querySelector('svg.stat-svg')!.getBoundingClientRect();
  expect(box.height).toBeGreaterThan(0);
  expect(box.top).toBeGreaterThan(drawing.bottom);
});

it('draws a table of the page by its id, and again when its text changes', async () => {
  const source = exports();
  source.id = 'exports';
  const host = element({ for: 'exports' });
  document.body.append(host, source);
  await settled();
  expect(labels(host)).toHaveLength(2);
  source.tBodies[0]!.rows[1]!.cells[1]!.textContent = '9000';
  // Spoken texts follow when updates pause.
  await expect.poll(() => labels(host).join(' ')).toContain('9,000');
});

it('says that there is no such table', async () => {
  const host = element({ for: 'nowhere' });
  document.body.append(host);
  await settled();
  expect(text(host)).toContain('本页没有这个 id 的表格。（nowhere）');
});

it('names the row and the column of a cell that is no figure', async () => {
  const source = exports();
  source.tBodies[0]!.rows[1]!.cells[1]!.textContent = 'n/a?';
  const host = element();
  host.append(source);
  document.body.append(host);
  await settled();
  expect(text(host)).toContain('第2行“出口额”列');
});

it('takes the caption of a figure around the table, as WordPress writes it', () => {
  const inner = table('', [['市', '出口额']], [['郑州', '12']]);
  const figure = document.createElement('figure');
  const words = document.createElement('figcaption');
  words.textContent = '2024年各市出口额（亿元）';
  figure.append(inner, words);
  expect(gridOf(inner).caption).toBe('2024年各市出口额（亿元）');
  inner.createCaption().textContent = '2023年各市出口额（万元）';
  expect(gridOf(inner).caption).toBe('2023年各市出口额（万元）');
});

it('takes no year from the caption of a figure that names the source', async () => {
  const figure = document.createElement('figure');
  const words = document.createElement('figcaption');
  words.textContent = '数据来源：郑州海关2023年年报';
  figure.append(table('', [['市', '2024年出口额（亿元）']], [['郑州', '12']]), words);
  expect(gridOf(figure.querySelector('table')!)).toEqual({
    head: [['市', '2024年出口额（亿元）']],
    rows: [['郑州', '12'], ['数据来源：郑州海关2023年年报']],
  });
  const host = element();
  host.append(figure);
  document.body.append(host);
  await settled();
  expect(text(host)).toContain('来源：郑州海关2023年年报');
  expect(text(host)).not.toContain('未注明来源');
});

it('says how data are given while an attribute holds what should be a property, and no longer once it is one', async () => {
  const host = element({ data: '[object Object]' });
  document.body.append(host);
  await settled();
  expect(text(host)).toContain('element.data = […]');
  host.data = [{ area: '郑州', period: '2024', value: '60.8亿元' }];
  await settled();
  expect(text(host)).not.toContain('element.data');
  expect(text(host)).toContain('60.8');
});
