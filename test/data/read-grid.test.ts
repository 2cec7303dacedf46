import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readObservations } from '../../src/data/observations';
import { periodKey } from '../../src/data/period';
import { type Grid, type GridOptions, readGrid } from '../../src/data/read-grid';

/** `area indicator period value growth rank` of every cell that a chart gets. */
const cells = (grid: Grid, options?: GridOptions) =>
  readObservations(readGrid(grid, options).data).observations.map((o) =>
    [
      o.area,
      o.indicator,
      periodKey(o.period),
      o.value && `${o.value.digits}e${o.value.multiplier ?? 0} ${o.value.unit}`,
      o.growth?.value?.digits,
      o.rank?.position,
    ].join(' '),
  );
const issues = (grid: Grid) => readGrid(grid).issues.map(({ code, path }) => `${code} ${path.join('.')}`);

it('reads heads in Chinese, the unit and the period from the caption', () => {
  const grid = {
    caption: '2024年河南省各市进出口总额（单位：亿元）',
    head: [['地区', '进出口总额', '同比增长（%）', '位次']],
    rows: [['郑州市', '4,500.1', '12.3', '1']],
  };
  expect(cells(grid)).toEqual(['郑州市 trade-total 2024 4500.1e8 CNY 12.3 1']);
});

it('reads a column for each period, named once in the caption', () => {
  const grid = {
    caption: 'Exports by province, billion yuan',
    head: [['Province', '2023', '2024']],
    rows: [['Henan', '120.5', '130.25']],
  };
  expect(cells(grid)).toEqual(['Henan trade-exports 2023 120.5e9 CNY  ', 'Henan trade-exports 2024 130.25e9 CNY  ']);
});

it('reads heads in two levels', () => {
  const grid = {
    head: [
      ['地区', '2023年', '2023年', '2024年', '2024年'],
      ['地区', '出口（亿元）', '增长%', '出口（亿元）', '增长%'],
    ],
    rows: [['洛阳市', '120.5', '3.1', '118', '-2.2']],
  };
  expect(cells(grid)).toEqual([
    '洛阳市 trade-exports 2023 120.5e8 CNY 3.1 ',
    '洛阳市 trade-exports 2024 118e8 CNY -2.2 ',
  ]);
});

it('joins growth to the measure of the same name', () => {
  const grid = {
    head: [['年份', '出口额（亿元）', '出口增速', '进口额（亿元）', '进口增速']],
    rows: [['2023', '120.5', '3.1%', '50', '-1.0%']],
  };
  expect(cells(grid, { constants: { area: '410000' } })).toEqual([
    '410000 trade-exports 2023 120.5e8 CNY 3.1 ',
    '410000 trade-imports 2023 50e8 CNY -1.0 ',
  ]);
});

it('takes the first column without a head for the names of places, and one full of years for periods', () => {
  expect(cells({ caption: '出口额（亿元）', head: [['', '2024年']], rows: [['洛阳市', '5']] })).toEqual([
    '洛阳市 trade-exports 2024 5e8 CNY  ',
  ]);
  expect(
    cells({
      head: [['', '出口额（亿元）']],
      rows: [
        ['2023年', '5'],
        ['2024年', '6'],
      ],
    }),
  ).toHaveLength(2);
});

it('takes a dash for a figure that is missing, never for zero', () => {
  const grid = { head: [['地区', '2024年（亿元）']], rows: [['洛阳市', '—']] };
  expect(readGrid(grid).data.rows?.[0]?.value).toEqual({ digits: null, unit: 'CNY', status: ['O'] });
});

it('tells a row of totals and leaves it out', () => {
  const grid = {
    head: [['地区', '2024年（亿元）']],
    rows: [
      ['合 计', '9'],
      ['洛阳市', '5'],
    ],
  };
  expect([issues(grid), readGrid(grid).data.rows?.length]).toEqual([['F07 rows.0'], 1]);
});

it('names the row and the head of a bad cell and keeps the others', () => {
  const grid = { head: [['地区', '出口（亿元）', '增长%']], rows: [['洛阳市', 'about x', '3.1']] };
  expect(issues({ ...grid, caption: '2024年' })).toEqual(['V01 rows.0.出口（亿元）']);
});

it('says that a period is missing', () => {
  expect(issues({ head: [['地区', '出口（亿元）']], rows: [['洛阳市', '5']] })).toEqual(['F02 columns.period']);
});

it('says that there are no rows', () => {
  expect(issues({ head: [['地区', '2024年']], rows: [] })).toEqual(['F04 ']);
});

it('never throws, and reads no more figures than there are cells', () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom('2024年', '地区', '157.7亿元', '—', '合计', '__proto__', '（亿元）'),
  );
  fc.assert(
    fc.property(fc.array(fc.array(text, { maxLength: 5 }), { maxLength: 6 }), text, ([head = [], ...rows], caption) => {
      const { data } = readGrid({ caption, head: [head], rows });
      const all = rows.reduce((sum, row) => sum + Math.max(row.length, head.length), 0);
      return (data.rows?.length ?? 0) <= all;
    }),
    { seed: 7, numRuns: 300 },
  );
});
