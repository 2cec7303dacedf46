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

it('keeps what a head says of the base: growth on the month before is none on the year', () => {
  const against = (head: string, cell: string) =>
    readObservations(
      readGrid({
        caption: '2024年5月（亿元）',
        head: [['地区', '进出口总额', head]],
        rows: [['郑州市', '450.1', cell]],
      }).data,
    ).observations.flatMap(({ growth }) => (growth ? [`${growth.against} ${growth.value?.digits}`] : []));
  expect(against('环比增速（%）', '1.2')).toEqual(['previous-period 1.2']);
  expect(against('Month-on-month growth, %', '-1.2')).toEqual(['previous-period -1.2']);
  expect(against('环比增速', '环比下降1.2%')).toEqual(['previous-period -1.2']);
  expect(against('同比增速（%）', '1.2')).toEqual(['same-period-last-year 1.2']);
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

it.each([
  ['2024年出口额（亿元）', 'trade-exports 2024 35.2e8 CNY'],
  ['２０２４年 出口额 （亿元）', 'trade-exports 2024 35.2e8 CNY'],
  ['出口额（亿元）2024年1—4月', 'trade-exports 2024-01/04 35.2e8 CNY'],
  ['2024年1-4月出口额（万美元）', 'trade-exports 2024-01/04 35.2e4 USD'],
  ['2024年末常住人口（万人）', '常住人口 2024-12-31 35.2e4 person'],
  ['2024Q1 进口额（亿元）', 'trade-imports 2024-Q1 35.2e8 CNY'],
  ['Exports, 2024 (billion yuan)', 'trade-exports 2024 35.2e9 CNY'],
  ['2024 exports (USD million)', 'trade-exports 2024 35.2e6 USD'],
  ['Exports 2024, US$ bn', 'trade-exports 2024 35.2e9 USD'],
  ['2024年GDP（2020年不变价，亿元）', 'GDP（2020年不变价，亿元） 2024 undefined'],
])('finds the period among the words of a head: %s', (head, cell) => {
  const grid = { head: [['地区', head]], rows: [['郑州市', '35.2']] };
  expect(cells(grid)).toEqual(cell.endsWith('undefined') ? [] : [`郑州市 ${cell}  `]);
});

it('takes the year of prices or of a comparison for no period', () => {
  expect(issues({ head: [['地区', 'GDP，2020年不变价（亿元）']], rows: [['郑州市', '5']] })).toEqual([
    'F02 columns.period',
  ]);
  expect(
    cells({ head: [['地区', '2024年出口（亿元）', '比2023年增长（%）']], rows: [['郑州市', '5.1', '3.2']] }),
  ).toEqual(['郑州市 trade-exports 2024 5.1e8 CNY 3.2 ']);
});

it('gives months the year that a caption, a head, a column or a merged cell names, and none to others', () => {
  const months = (head: string[], rows: string[][], caption?: string) =>
    cells({ caption, head: [head], rows }).map((cell) => cell.split(' ')[2]);
  expect(
    months(
      ['月份', '出口额（亿元）'],
      [
        ['1月', '5'],
        ['2月', '6'],
      ],
      '2024年各月',
    ),
  ).toEqual(['2024-01', '2024-02']);
  expect(
    months(
      ['2024年', '出口额（亿元）'],
      [
        ['1-2月', '5'],
        ['1—3月', '6'],
      ],
    ),
  ).toEqual(['2024-01/02', '2024-Q1']);
  expect(
    months(
      ['年', '月', '出口额（亿元）'],
      [
        ['2024', '1', '5'],
        ['', '2', '6'],
        ['2025', '1', '7'],
      ],
    ),
  ).toEqual(['2024-01', '2024-02', '2025-01']);
  expect(
    months(
      ['月份', '出口额（亿元）'],
      [
        ['202401', '5'],
        ['2024.02', '6'],
      ],
    ),
  ).toEqual(['2024-01', '2024-02']);
  expect(
    issues({
      head: [['月份', '出口额（亿元）']],
      rows: [
        ['2024.1', '5'],
        ['3月', '6'],
      ],
    }),
  ).toEqual(['T01 rows.0.period', 'T01 rows.1.period']);
});

it('reads indicators as rows, with the unit in their names or in a column', () => {
  expect(
    cells({
      head: [['指标', '2024年']],
      rows: [
        ['进出口总额（亿元）', '9'],
        ['其中：出口（亿元）', '5'],
      ],
    }),
  ).toEqual([' trade-total 2024 9e8 CNY  ', ' trade-exports 2024 5e8 CNY  ']);
  expect(cells({ head: [['指标名称', '单位', '2024年']], rows: [['进口', '万美元', '5']] })).toEqual([
    ' trade-imports 2024 5e4 USD  ',
  ]);
});

it('keeps growth beside its figure, whose head alone names the period', () => {
  const grid = {
    head: [['地区', '2024年出口额（亿元）', '增长（%）', '2024年进口额（亿元）', '增长（%）']],
    rows: [['郑州市', '5.1', '3', '4.2', '-1']],
  };
  expect(cells(grid)).toEqual(['郑州市 trade-exports 2024 5.1e8 CNY 3 ', '郑州市 trade-imports 2024 4.2e8 CNY -1 ']);
});

it('reads names and figures without blanks and marks of notes, which the words of the source keep', () => {
  const { data } = readGrid({
    head: [['地区', '2024年（亿元）']],
    rows: [
      ['郑\u3000州', '17.8①'],
      ['洛阳市*', '5'],
    ],
  });
  expect(data.rows?.map(({ area, printed }) => [area, printed])).toEqual([
    ['郑州', '17.8①'],
    ['洛阳市', undefined],
  ]);
});

it('tells notes and the whole beside its parts and leaves them out, and takes the source for all rows', () => {
  const grid = {
    head: [['地区', '2024年（亿元）', '']],
    rows: [
      ['全省', '9', ''],
      ['洛阳市', '5', ''],
      ['注：为快报数。', '', ''],
      ['数据来源：郑州海关', '数据来源：郑州海关', ''],
    ],
  };
  expect(issues(grid)).toEqual(['F07 rows.0', 'F07 rows.2', 'F07 rows.3']);
  expect(readGrid(grid).data.rows?.map(({ area, source }) => [area, source])).toEqual([['洛阳市', '郑州海关']]);
  expect(cells({ ...grid, rows: [['全省', '9', '']] })).toHaveLength(1);
});

it('says once that a column has no unit, and takes words without digits for what is missing', () => {
  const grid = {
    head: [['地区', '2024年出口额']],
    rows: [
      ['郑州市', '5'],
      ['洛阳市', '6'],
    ],
  };
  expect(issues(grid)).toEqual(['V04 rows.0.2024年出口额']);
  for (const mark of ['', '…', '……', '*', '/', 'N/A', '...', '无'])
    expect(readGrid({ head: [['地区', '2024年（亿元）']], rows: [['郑州市', mark]] }).data.rows?.[0]?.value).toEqual({
      digits: null,
      unit: 'CNY',
      status: ['O'],
    });
});

it('never throws, and reads no more figures than there are cells', () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom('2024年', '地区', '157.7亿元', '—', '合计', '__proto__', '（亿元）'),
  );
  fc.assert(
    fc.property(fc.array(fc.array(text, { maxLength: 5 }), { maxLength: 6 }), text, ([head = [], ...rows], caption) => {
      const { data } = readGrid({ caption, head: [head], rows });
      const widest = Math.max(head.length, ...rows.map((row) => row.length));
      return (data.rows?.length ?? 0) <= rows.length * widest;
    }),
    { seed: 7, numRuns: 300 },
  );
});
