import { expect, it } from 'vitest';
import { parseChange } from '../../src/data/change-text';
import { periodKey } from '../../src/data/period';
import { parsePeriod } from '../../src/data/period-text';
import { parseQuantity } from '../../src/data/quantity-text';
import { inBoth, parseRank } from '../../src/data/rank-text';
import { readCsv } from '../../src/data/read-csv';
import type { Period, Quantity } from '../../src/data/types';

const rowsOf = (text: string) =>
  readCsv(text).data.rows!.map(({ area, indicator, period, value, growth }) => [
    area,
    indicator,
    periodKey(period as Period),
    (value as Quantity | undefined)?.digits,
    growth && typeof growth === 'object' && 'value' in growth ? growth.value?.digits : undefined,
  ]);
const codes = (text: string) => readCsv(text).issues.map(({ code, read }) => [code, read]);

it('parts cells by the mark of most lines, whatever stands in a title', () => {
  const rows = [
    [undefined, 'trade-exports', '2023-Q4', '2345.6', undefined],
    [undefined, 'trade-exports', '2024-Q1', '2350.1', undefined],
  ];
  expect(rowsOf('Trade; goods; all partners\nPeriod,Exports ($ million)\n2023Q4,2345.6\n2024Q1,"2,350.1"\n')).toEqual(
    rows,
  );
  expect(rowsOf('Trade, goods, all partners\nPeriod\tExports ($ million)\n2023Q4\t2345.6\n2024Q1\t2,350.1\n')).toEqual(
    rows,
  );
});

it('keeps titles and notes in prose whole, although they have commas', () => {
  const text =
    'Exports by partner, January–April 2024, US$ million\nPartner,Value\nPeru,5.1\nSource: ONS, release of May\n';
  expect(rowsOf(text)).toEqual([['Peru', 'Exports by partner', '2024-01/04', '5.1', undefined]]);
});

it.each(['FY2023', 'fiscal year 2023', '2023/24', '2022–23', '2023财年'])(
  'takes the year of accounts %s for no year of a calendar',
  (year) => {
    expect(codes(`Exports ${year} ($ million)\nRegion,Exports\nWales,5\n`)).toEqual([['F02', year]]);
    // Nor for the period of the head beside it.
    const beside = `Region,Exports 2024 ($ million),Exports ${year} ($ million)\nWales,5,6\n`;
    expect(rowsOf(beside)).toEqual([['Wales', 'trade-exports', '2024', '5', undefined]]);
    expect(codes(beside)).toEqual([['T01', year]]);
  },
);

it('reads spans in heads whole, and months with a point or a slash', () => {
  const text = '地区,2023年10月—2024年3月（亿元）,2021—2025年（亿元）,2024.04（亿元）,2024/05（亿元）\nA市,1,2,3,4\n';
  expect(rowsOf(text).map((row) => row[2])).toEqual([
    '2023-10-01/2024-03-31',
    '2021-01-01/2025-12-31',
    '2024-04',
    '2024-05',
  ]);
});

it('turns figures below a head of a fall, and those of both ways not', () => {
  const growth = (head: string, cell = '2.7') =>
    rowsOf(`年份,单位GDP能耗（吨标准煤/万元）,${head}\n2023,0.45,${cell}\n`).map((row) => row[4]);
  for (const head of ['同比下降(%)', '降幅（%）', '比上年降低(%)', 'Decrease (%)'])
    expect(growth(head)).toEqual(['-2.7']);
  for (const head of ['升降（%）', '涨跌幅(%)', '同比增减(%)', 'Increase/decrease (%)'])
    expect(growth(head)).toEqual(['2.7']);
  // A fall of less than nothing is a rise for some, and a slip for others.
  expect(growth('同比下降(%)', '-2.7')).toEqual([undefined]);
});

it('gives growth that stands alone the name of the title', () => {
  const title = '固定资产投资（不含农户）同比增速';
  expect(rowsOf(`${title}\n时间,增速(%)\n2023年1-12月,3.0\n2024年1-2月,4.2\n`)).toEqual([
    [undefined, '固定资产投资(不含农户)', '2023-01/12', undefined, '3.0'],
    [undefined, '固定资产投资(不含农户)', '2024-01/02', undefined, '4.2'],
  ]);
});

it('takes the same period of last year for as long as the column beside', () => {
  const text = '2024年出口总值（亿元）\n国别（地区）,1-6月,去年同期,同比%\n美国,17456.0,16600.3,5.2\n';
  expect(rowsOf(text).map((row) => row[2])).toEqual(['2024-01/06', '2023-01/06']);
});

it('reads flags of preliminary, revised and estimated figures, in cells and in heads', () => {
  const statuses = (text: string) => readCsv(text).data.rows!.map(({ status }) => `${status}`);
  const cells = 'Period,Exports ($ million)\n2024Q1,"160,741 r"\n2024Q2,12.5p\n2024Q3,3 (p)\n2024Q4,7[e]\n';
  expect(statuses(cells)).toEqual(['R', 'P', 'P', 'E']);
  expect(rowsOf(cells).map((row) => row[3])).toEqual(['160741', '12.5', '3', '7']);
  const heads = '地区,2023年（修订数）出口额（亿元）,2024年出口额（初步核算数）（亿元）\nA市,1.5,2.5\n';
  expect(statuses(heads)).toEqual(['R', 'P']);
  expect(rowsOf(heads).map((row) => row[1])).toEqual(['trade-exports', 'trade-exports']);
});

it('asks what a change of a month or quarter is measured against where an English head leaves it open', () => {
  const text = (head: string) => `Period,Exports ($ million),${head}\n2024Q1,5,0.4\n`;
  expect(rowsOf(text('Change (%)'))[0]?.[4]).toBeUndefined();
  expect(readCsv(text('Change (%)')).issues).toMatchObject([{ code: 'F06', params: { unsaid: 1 } }]);
  expect(readCsv(text('Change (%)')).data.rows![0]!.note).toBe('Change (%): 0.4');
  const against = (head: string) => readCsv(text(head)).data.rows![0]!.growth;
  expect(against('Change on a year earlier (%)')).toMatchObject({ against: 'same-period-last-year' });
  expect(against('Change y/y (%)')).toMatchObject({ against: 'same-period-last-year' });
  expect(against('Change on previous quarter (%)')).toMatchObject({ against: 'previous-period' });
});

it('names the column that no field is, which would be lost without a word', () => {
  expect(codes('Ref_area,period,value\nDE,2024-Q1,5亿元\n')).toEqual([['I01', 'Ref_area']]);
});

it('shows how to write what may be below zero, thousands or decimals', () => {
  const shown = (cell: string) => readCsv(`Region,Exports 2024 ($ million)\nWales,"${cell}"\n`).issues[0]?.expected;
  expect(['(21.1)', '45 123.4', '804,5'].map(shown)).toEqual(['-21.1 / 21.1', '45123.4', '804.5']);
});

it('keeps a share of something a rate below a title in money', () => {
  const text = 'Trade, £ billion\nPeriod,Exports,as % of GDP\n2023 Q3,21.1,3.1\n';
  expect(readCsv(text).data.rows).toMatchObject([
    { value: { unit: '英镑|pound sterling|pounds sterling' } },
    { value: { unit: 'PCT' } },
  ]);
});

it('reads periods as Eurostat, the ONS, the BLS and quarters to date write them', () => {
  const periods = (cells: string) => rowsOf(`${cells}\n`).map((row) => row[2]);
  expect(periods('TIME,GEO,Exports (EUR million)\n2024M01,Malta,5')).toEqual(['2024-01']);
  expect(periods('Date,Exports (£ million)\n2024 MAY,5\n2024 Q1,6')).toEqual(['2024-05', '2024-Q1']);
  expect(periods('Year,Period,Exports ($ million)\n2024,M02,5')).toEqual(['2024-02']);
  expect(periods('时间,出口额（亿元）\n2024年1-3季度,5')).toEqual(['2024-01/09']);
  expect(codes('TIME,Exports (EUR million)\n2024M13,5\n')).toEqual([['T01', '2024M13']]);
});

it('takes the last month of several for no period of its own', () => {
  expect(codes('Trade, three months to June 2024 ($ million)\nRegion,Exports\nWales,5\n')).toEqual([
    ['F02', 'three months to June 2024'],
  ]);
  expect(
    codes('Region,Exports 2023 ($ million),Exports in the year ending June 2024 ($ million)\nWales,5,6\n'),
  ).toEqual([['T01', 'year ending June 2024']]);
  expect(parsePeriod('three months to June 2024')).toMatchObject({ ok: false });
});

it('reads signs before money, risen and fallen prices, and changes over the month', () => {
  expect(parseQuantity('−£1.2 billion')).toMatchObject({ value: { digits: '-1.2', multiplier: 9 } });
  expect(parseQuantity('人民币35亿元')).toMatchObject({ value: { digits: '35', multiplier: 8, unit: 'CNY' } });
  expect(parseChange('同比涨0.3%')).toMatchObject({ value: { value: { digits: '0.3' } } });
  expect(parseChange('环比跌3.1%')).toMatchObject({ value: { value: { digits: '-3.1' }, against: 'previous-period' } });
  expect(parseChange('up 0.1% over the month')).toMatchObject({ value: { against: 'previous-period' } });
  expect(parseChange('down 3.2% from a year ago')).toMatchObject({ value: { against: 'same-period-last-year' } });
  expect(parseRank('位居全省第七')).toMatchObject({
    value: { position: 7, among: { members: { zh: '全省', en: 'places in the province' } } },
  });
});

it('quotes the whole cell where a change cannot be read, not what is left of it', () => {
  const text = '名义增长4.1%，实际增长4.7%';
  expect(parseChange(text)).toMatchObject({ issue: { code: 'V01', read: text } });
});

it('keeps growth real or nominal as its head says, and with its figure', () => {
  const change = (head: string) =>
    readCsv(`年份,出口额（亿元）,"${head}"\n2023,5,3.1\n`).data.rows!.map(({ growth }) => growth);
  expect(change('实际增长（%）')).toMatchObject([{ pricing: 'real' }]);
  expect(change('增长（按可比价，%）')).toMatchObject([{ pricing: 'real' }]);
  expect(change('Real growth (%)')).toMatchObject([{ pricing: 'real' }]);
  expect(change('名义增长（%）')).toMatchObject([{ pricing: 'nominal' }]);
  expect(rowsOf('年份,实际使用外资（万美元）,增长（%）\n2023,5,3.1\n')[0]?.[1]).toBe('实际使用外资');
  expect(readCsv('年份,实际使用外资（万美元）,增长（%）\n2023,5,3.1\n').data.rows).toMatchObject([
    { growth: { pricing: 'unstated' } },
  ]);
});

it('takes no amount of a change for a rate', () => {
  const growth = (text: string) => readCsv(text).data.rows!.map((row) => row.growth);
  expect(growth('2024年,单位：亿元\n地区,出口额,增加额\nA市,100.1,5.2\n')).toMatchObject([
    { form: 'absolute', value: { digits: '5.2', unit: 'CNY', multiplier: 8 } },
  ]);
  const text = 'June 2024\nIndicator,Value,Change on month\nEmployed,5 people,50.2\n';
  expect(growth(text)).toEqual([undefined]);
  expect(codes(text)).toEqual([['V04', '50.2']]);
  // What grew since the new year is no figure of its own, and leaves growth to the figure.
  const deposits = '2024年6月末\n地区,余额（亿元）,比年初增加（亿元）,同比增长（%）\nA市,100.1,5.2,7.8\n';
  expect(rowsOf(deposits)).toEqual([['A市', '余额', '2024-06-30', '100.1', '7.8']]);
});

it('reads days, halves and quarters of English heads whole, and refuses those that it does not know', () => {
  const period = (head: string) => rowsOf(`Region,"${head} ($ million)"\nWales,5\n`)[0]?.slice(1, 3);
  expect(period('Reserves, 30 June 2024')).toEqual(['Reserves', '2024-06-30']);
  expect(period('Reserves at end-June 2024')).toEqual(['Reserves', '2024-06-30']);
  expect(period('Exports for the first half of 2024')).toEqual(['trade-exports', '2024-H1']);
  expect(period('Exports, first three months of 2024')).toEqual(['trade-exports', '2024-01/03']);
  for (const head of ['June quarter 2024', 'Quarter 2 2024', '2024 June quarter']) expect(period(head)).toBeUndefined();
});

it('takes figures below a preliminary title for preliminary', () => {
  const text = '2024年上半年GDP初步核算结果\n指标,绝对额（亿元）\n地区生产总值,5.2\n';
  expect(readCsv(text).data.rows).toMatchObject([{ status: 'P' }]);
});

it('takes a list that begins with a price, an index or a sum for indicators, never for places', () => {
  const text = (title: string, rows: string) => `${title}\n,环比涨跌幅（%）,同比涨跌幅（%）\n${rows}\n`;
  const cpi = text('2024年6月居民消费价格主要数据', '居民消费价格,-0.2,0.2\n其中：城市,-0.2,0.1\n食品,-0.6,-2.1');
  expect(rowsOf(cpi)).toEqual([
    [undefined, '居民消费价格', '2024-06', undefined, '0.2'],
    [undefined, '城市', '2024-06', undefined, '0.1'],
    [undefined, '食品', '2024-06', undefined, '-2.1'],
  ]);
  const us = 'Consumer Price Index, June 2024\n,Change on year (%)\nAll items,3.0\nFood,2.2\n';
  expect(rowsOf(us).map((row) => row.slice(0, 2))).toEqual([
    [undefined, 'All items'],
    [undefined, 'Food'],
  ]);
  const gdp = '2024年上半年GDP初步核算数据\n,绝对额（亿元）\nGDP,616836\n第一产业,30660\n';
  expect(rowsOf(gdp).map((row) => row.slice(0, 2))).toEqual([
    [undefined, 'GDP'],
    [undefined, '第一产业'],
  ]);
  const places = '2024年居民消费价格\n,同比（%）\n郑州市,0.2\n洛阳市,0.1\n';
  expect(rowsOf(places).map((row) => row[0])).toEqual(['郑州市', '洛阳市']);
});

it('keeps 93.1 below a title of indices an index, and 0.2 a rate', () => {
  const growth = (title: string, cell: string) => readCsv(`${title}\n城市,同比\n北京,${cell}\n`).data.rows![0]!.growth;
  const homes = '2024年6月70个大中城市新建商品住宅销售价格指数';
  expect(growth(homes, '93.1')).toMatchObject({ form: 'index', value: { digits: '93.1' } });
  expect(growth(homes, '0.2')).toMatchObject({ form: 'percent' });
  expect(growth('House price index, June 2024', '93.1')).toMatchObject({ form: 'index' });
});

it('reads a table of fields that has none for figures by the words of its heads', () => {
  expect(rowsOf('area,period,exports (billion yuan)\n郑州市,2024-01/04,100.5\n')).toEqual([
    ['郑州市', 'trade-exports', '2024-01/04', '100.5', undefined],
  ]);
});

it('calls what a head ranks among in both languages', () => {
  const text = '2024年出口额（亿元）\n地区,出口额,在全国排名\n河南省,100.2,第9位\n';
  expect(readCsv(text).data.rows).toMatchObject([
    {
      indicator: 'trade-exports',
      value: { digits: '100.2' },
      rank: { position: 9, among: { members: { zh: '全国', en: 'places in the country' } } },
    },
  ]);
  expect(parseRank('3', { members: inBoth('各县区') })).toMatchObject({
    value: { among: { members: { zh: '各县区', en: 'counties' } } },
  });
});

it('asks for ¥ where dollars stand beside it, and leaves those alone', () => {
  const text = 'Japan, trade 2024\nRegion,Exports ($ million),Imports (¥ billion)\nA,5,6\n';
  expect(readCsv(text).issues[0]).toMatchObject({ code: 'V04', params: { unit: '¥' } });
  expect(rowsOf(text)).toEqual([['A', 'trade-exports', '2024', '5', undefined]]);
});
