import { expect, it } from 'vitest';
import { readObservations } from '../../src/data/observations';
import { periodKey } from '../../src/data/period';
import { readCsv } from '../../src/data/read-csv';

/** Lines of a table as an office makes it, and what a chart gets of each cell: area, indicator, period, value, growth, place. */
const read = (...lines: string[]) => readCsv(lines.join('\n'));
const cells = (...lines: string[]) =>
  readObservations(read(...lines).data).observations.map(({ area, indicator, period, value, growth, rank }) =>
    [
      area,
      indicator,
      periodKey(period),
      value && `${value.digits}e${value.multiplier ?? 0} ${value.unit}`,
      growth && `${growth.value?.digits} ${growth.value?.unit}${growth.against === 'previous-period' ? ' mom' : ''}`,
      rank && `#${rank.position}`,
    ]
      .filter(Boolean)
      .join(' | '),
  );
const told = (...lines: string[]) => read(...lines).issues.map(({ code, path }) => `${code} ${path.join('.')}`);

it('finds title, unit and heads in several levels, and joins each rate to its figure', () => {
  expect(
    cells(
      '表8 2022年1-11月福建省各设区市外贸进出口情况,,,,',
      ',,,,单位：亿元',
      '地　区,进出口,,出口,',
      ',总额,同比（±%）,总额,同比（±%）',
      '厦　门,"8,362.1",4.0,"4,268.9",8.2',
    ),
  ).toEqual([
    '厦门 | trade-total | 2022-01/11 | 8362.1e8 CNY | 4.0 PCT',
    '厦门 | trade-exports | 2022-01/11 | 4268.9e8 CNY | 8.2 PCT',
  ]);
});

it('never takes the mark of a note for a digit of the figure, and keeps what the source prints', () => {
  const { data } = read('地区①,2023年¹出口②（亿元）', '郑州,17.8¹', '洛阳2),15②', '南阳,13.2 1)', '许昌,12.1[2]');
  expect(data.rows?.map(({ area, value, printed }) => [area, (value as { digits: string }).digits, printed])).toEqual([
    ['郑州', '17.8', '17.8¹'],
    ['洛阳', '15', '15②'],
    ['南阳', '13.2', '13.2 1)'],
    ['许昌', '12.1', '12.1[2]'],
  ]);
  expect(data.rows?.[0]?.indicator).toBe('trade-exports');
});

it('reads periods with marks, and marks that say that figures are preliminary', () => {
  const { data } = read('月份,出口（亿元）', '2024年1月①,5', '2024年2月（初步数）,6', '2024年3月*,7');
  expect(data.rows?.map(({ period, status }) => [periodKey(period as never), status])).toEqual([
    ['2024-01', undefined],
    ['2024-02', 'P'],
    ['2024-03', undefined],
  ]);
});

it('gives months below one that names its year that year, and none when they begin anew', () => {
  expect(cells('月份,出口（亿元）', '2024年11月,5', '12月,6', '1月,7')).toEqual([
    'trade-exports | 2024-11 | 5e8 CNY',
    'trade-exports | 2024-12 | 6e8 CNY',
  ]);
  expect(told('月份,出口（亿元）', '2024年11月,5', '12月,6', '1月,7')).toEqual(['T01 rows.2.period']);
});

it('keeps a month, a year to date and the year before apart, however heads say them', () => {
  expect(cells('2024年出口（亿元）', '地区,1月,1—2月,上半年,2023年同期', '郑州,5,9,30,4')).toEqual([
    '郑州 | trade-exports | 2024-01 | 5e8 CNY',
    '郑州 | trade-exports | 2024-01/02 | 9e8 CNY',
    '郑州 | trade-exports | 2024-H1 | 30e8 CNY',
    '郑州 | trade-exports | 2023 | 4e8 CNY',
  ]);
  expect(cells('2024年1-9月出口（亿元）', '地区,本期,上年同期,增长%', '郑州,5,4,25')).toEqual([
    '郑州 | trade-exports | 2024-01/09 | 5e8 CNY | 25 PCT',
    '郑州 | trade-exports | 2023-01/09 | 4e8 CNY',
  ]);
  expect(cells('2024年9月出口（亿元）', '地区,本月,同比%,本年累计,累计同比%', '郑州,5,6,7,8')).toEqual([
    '郑州 | trade-exports | 2024-09 | 5e8 CNY | 6 PCT',
    '郑州 | trade-exports | 2024-01/09 | 7e8 CNY | 8 PCT',
  ]);
});

it('reads growth in the unit that its head names', () => {
  expect(cells('指标,2024年,同比增减（百分点）', '城镇化率（%）,59.22,1.14')).toEqual([
    '城镇化率 | 2024 | 59.22e0 PCT | 1.14 PP',
  ]);
  expect(cells('地区,2024年出口（亿元）,同比增减额（亿元）', '郑州,5,1.2')).toEqual([
    '郑州 | trade-exports | 2024 | 5e8 CNY | 1.2 CNY',
  ]);
});

it('draws the rate on a year earlier and keeps other rates and places of a figure as notes', () => {
  const lines = ['地区,2024年5月出口（亿元）,环比（%）,同比（%）,位次,增速位次', '郑州,5,-3.4,5.9,1,3'];
  expect(cells(...lines)).toEqual(['郑州 | trade-exports | 2024-05 | 5e8 CNY | 5.9 PCT | #1']);
  expect(read(...lines).data.rows?.[0]?.note).toBe('增速位次: 3; 环比（%）: -3.4');
});

it('refuses a rate that may belong to several figures, and says how its head should be', () => {
  const lines = ['2024年（亿元）', '地区,进出口,出口,增长（%）', '郑州,5,1,3.3'];
  expect(cells(...lines)).toEqual(['郑州 | trade-total | 2024 | 5e8 CNY', '郑州 | trade-exports | 2024 | 1e8 CNY']);
  expect(read(...lines).issues).toMatchObject([{ code: 'F06', read: '3.3', expected: '出口 增长（%）' }]);
});

it('joins rows of growth and places to the indicator above them', () => {
  expect(
    cells('指标,2024年1-2月', '出口额（亿元）,5', '同比增长（%）,3', '出口位次,2', '进口额（亿元）,6', '增速（%）,-4'),
  ).toEqual(['trade-exports | 2024-01/02 | 5e8 CNY | 3 PCT | #2', 'trade-imports | 2024-01/02 | 6e8 CNY | -4 PCT']);
});

it('reads places below years where the title says that they are places', () => {
  const { data } = read('全省各市进出口位次,,', '地区,2019年,2020年', '郑州,1,1');
  expect(data.rows?.map(({ period, rank }) => [periodKey(period as never), rank])).toMatchObject([
    ['2019', { position: 1, among: { members: { zh: '全省', en: 'places in the province' } } }],
    ['2020', { position: 1, among: { members: { zh: '全省', en: 'places in the province' } } }],
  ]);
});

it('leaves out sums by any name, parts of members, lines of letters and heads that come again', () => {
  const lines = [
    '地区,2024年（亿元）',
    '甲,1',
    '全省合计,9',
    '郑州,5',
    '其中：航空港,3',
    '地区,2024年（亿元）',
    '小　计,5',
    '洛阳,4',
  ];
  expect(cells(...lines)).toEqual(['郑州 | value | 2024 | 5e8 CNY', '洛阳 | value | 2024 | 4e8 CNY']);
  expect(told(...lines)).toEqual(['F07 rows.0', 'F07 rows.1', 'F07 rows.3', 'F07 rows.5']);
  expect(
    cells('Province,"Exports 2024, US$ bn"', 'World,9', 'Henan total,9', 'of which: Luoyang,1', 'Zhengzhou,5'),
  ).toEqual(['Zhengzhou | trade-exports | 2024 | 5e9 USD']);
});

it('finds the names behind numbers and places, and indicators behind their list marks', () => {
  expect(cells('位次,市别,2024年出口（亿元）', '1,郑州,5')).toEqual(['郑州 | trade-exports | 2024 | 5e8 CNY | #1']);
  expect(cells('指标,单位,2024年', '一、进出口,亿元,5', '（一）出口,亿元,4', '其中：粮食,万吨,1')).toEqual([
    'trade-total | 2024 | 5e8 CNY',
    'trade-exports | 2024 | 4e8 CNY',
    '粮食 | 2024 | 1e4 t',
  ]);
});

it('takes the unit of a title for levels alone, the first of several', () => {
  const lines = ['2024年主要指标　单位：亿元、%', '地区,生产总值,增速,占全省比重', '郑州,14532.1,5.7,22.9'];
  expect(cells(...lines)).toEqual(['郑州 | 生产总值 | 2024 | 14532.1e8 CNY | 5.7 PCT']);
  expect(told(...lines)).toEqual(['V04 rows.0.占全省比重']);
});

it('reads heads in English as yearbooks and releases have them', () => {
  expect(
    cells(
      '"Table 3. Foreign trade, Jan-Apr 2021"',
      ',Value (bn yuan),% y/y,National rank',
      'Total trade,534.78,39.7,7th',
      'Exports,315.59,(1.1),n.a.',
    ),
  ).toEqual(['trade-total | 2021-01/04 | 534.78e9 CNY | 39.7 PCT | #7', 'trade-exports | 2021-01/04 | 315.59e9 CNY']);
  expect(cells('Exports by city,', 'Unit: RMB 100 million,', 'City,2024', 'Zhengzhou,"3,102.9"')).toEqual([
    'Zhengzhou | trade-exports | 2024 | 3102.9e8 CNY',
  ]);
});

it('reads arrows of growth whose direction is plain, and refuses those with two meanings', () => {
  const lines = ['地区,2024年出口（亿元）,增速（%）', '郑州,5,↑3.1', '洛阳,4,▼2.2', '安阳,4,▲2.2', '开封,5,(3.1)'];
  expect(
    read(...lines).data.rows?.map(({ growth }) => (growth as { value?: { digits: string } })?.value?.digits),
  ).toEqual(['3.1', '-2.2', undefined, undefined]);
  expect(told(...lines)).toEqual(['V01 rows.2.增速（%）', 'V01 rows.3.增速（%）']);
});

it('never lets a share or another unit take the place of a level', () => {
  expect(
    cells('大连市2025年1—7月外贸数据', '指标名称,总值（亿元）,增速,占全省比重', '进出口总值,2742.9,7.7%,63.2%'),
  ).toEqual(['trade-total | 2025-01/07 | 2742.9e8 CNY | 7.7 PCT', '进出口总值占全省比重 | 2025-01/07 | 63.2e0 PCT']);
  expect(cells('地区,2024年出口（亿元）,2024年出口（亿美元）', '郑州,5,0.7')).toEqual([
    '郑州 | trade-exports | 2024 | 5e8 CNY',
    '郑州 | trade-exports | 2024 | 0.7e8 USD',
  ]);
});

it('reads what the national data site gives', () => {
  const lines = [
    '数据库：分省年度数据,,',
    '指标：地区生产总值(亿元),,',
    '时间：最近10年,,',
    '地区,2024年,2023年',
    '北京市,49843.1,43760.7',
  ];
  expect(cells(...lines)).toEqual([
    '北京市 | 地区生产总值 | 2024 | 49843.1e8 CNY',
    '北京市 | 地区生产总值 | 2023 | 43760.7e8 CNY',
  ]);
});

it('takes no years from to for a period, and a unit from a note at the foot', () => {
  const { data } = read(
    '"Exports by economy, 2014–2019"',
    'Economy,2014',
    'Chile,75065',
    '"Note: Unit: million US dollars"',
  );
  expect(data.rows).toMatchObject([
    { indicator: 'trade-exports', value: { digits: '75065', multiplier: 6, unit: 'USD' } },
  ]);
  expect(told('"Exports by economy, 2014–2019"', 'Economy,Exports (million US$)', 'Chile,75065')).toEqual([
    'F02 columns.period',
  ]);
});

it('takes no amount since the beginning of a year for a rate', () => {
  const lines = ['2025年9月末存款余额（亿元）', '地区,余额,比年初增减,同比%', '郑州,"30,512.3","1,203.1",8.8'];
  expect(cells(...lines)).toEqual(['郑州 | 余额 | 2025-09-30 | 30512.3e8 CNY | 8.8 PCT']);
  expect(read(...lines).data.rows?.[0]?.note).toBe('比年初增减: 1,203.1');
});

it('puts months of rows into the years of columns', () => {
  expect(cells('出口（亿元）', '月份,2023年,2024年,同比（%）', '1—2月,7,8,14.3')).toEqual([
    'trade-exports | 2023-01/02 | 7e8 CNY',
    'trade-exports | 2024-01/02 | 8e8 CNY | 14.3 PCT',
  ]);
  expect(cells('Exports', ',2025 (RMB bn)', 'Jan–Jul,144.12')).toEqual(['trade-exports | 2025-01/07 | 144.12e9 CNY']);
  expect(cells('地区,2024年01-09月（亿元）', '郑州,5')).toEqual(['郑州 | value | 2024-01/09 | 5e8 CNY']);
});

it('follows the year of the rows above in English too, and rows with years of their own in any order', () => {
  expect(cells('Month,"Exports, USD bn"', 'Jan 2025,324.3', 'Feb,215.2', '2024 Q3,1')).toEqual([
    'trade-exports | 2025-01 | 324.3e9 USD',
    'trade-exports | 2025-02 | 215.2e9 USD',
    'trade-exports | 2024-Q3 | 1e9 USD',
  ]);
});

it('joins places to the rate before them where there are rates alone', () => {
  expect(cells('2024年1-9月', '地区,工业增加值增速（%）,位次', '郑州,7.3,5')).toEqual([
    '郑州 | 工业增加值 | 2024-01/09 | 7.3 PCT | #5',
  ]);
});
