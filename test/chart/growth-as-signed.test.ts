import { describe, expect, it } from 'vitest';
import { draw } from '../../src/chart/draw';
import { headline } from '../../src/chart/headline';
import { tradeGrowth } from '../../src/chart/trade-growth';
import type { Indicator } from '../../src/data/types';
import { en } from '../../src/format/en';
import { zhCn } from '../../src/format/zh-cn';
import { textsIn } from './marks';
import { model, rows } from './trade-growth-rows';

const indicator = (id: string, zh: string, kind: Indicator['kind'], unit: string): Indicator => ({
  id,
  name: { zh, en: id },
  kind,
  unit,
});
const SHARE = indicator('share', '本地配套率', 'rate', 'PCT');
const CPI = indicator('cpi', '居民消费价格指数（上年=100）', 'index', 'index');
const GDP = indicator('gdp', '生产总值', 'flow', 'CNY');
const PROFIT = indicator('profit', '利润总额', 'flow', 'CNY');
const GRAIN = indicator('grain', '粮食产量', 'flow', 't');

type Cell = readonly [period: string, value: string | null | undefined, growth?: string | undefined, more?: object];
const of = (what: Indicator, ...cells: readonly Cell[]) => ({
  indicators: [what],
  rows: cells.map(([period, value, growth, more]) => ({
    area: '甲',
    indicator: what.id,
    period,
    value,
    growth,
    ...more,
  })),
});
const codes = (data: unknown) => model(data).issues.map(({ code }) => code);
const heads = (data: unknown, locale = zhCn) => model(data, {}, locale).panels.map(({ growth }) => growth.head);

describe('the head of growth', () => {
  it('promises no per cent where percentage points or words stand below it', () => {
    const points = of(SHARE, ['2023', '45.2%'], ['2024', '46.1%', '上升0.9个百分点']);
    expect([heads(points), heads(points, en)]).toEqual([['同比变动'], ['Change on a year earlier']]);
    expect(heads(of(PROFIT, ['2023', '-2.6亿元'], ['2024', '4.1亿元']))).toEqual(['同比变动']);
    expect(
      model(points)
        .tables()[0]!
        .columns.map(({ label }) => label)[2],
    ).toBe('同比变动');
    expect(heads(of(SHARE, ['2023', '45.2%']))).toEqual(['同比增速（%）']);
  });

  it('names what grows where no level is given, and no unit that nobody gave', () => {
    const data = rows(['2023', null!, '4.4%'], ['2024', null!, '1.2%']);
    const bare = { ...data, rows: data.rows.map(({ area, period, growth }) => ({ area, period, growth })) };
    const { caption, columns } = model(bare).tables()[0]!;
    expect(caption).toBe('进出口总额同比增速（%）');
    expect(columns.map(({ label }) => label)).toEqual(['时期', '进出口总额同比增速（%）', '数据说明']);
    expect(heads(bare, en)).toEqual(['Change on a year earlier, imports and exports, %']);
    expect(
      model(bare)
        .tables()[0]!
        .rows[0]!.cells.map(({ text }) => text),
    ).toEqual(['2023年', '4.4', '']);
  });

  it('groups the digits of its ticks as those of its labels', () => {
    const cells = Array.from({ length: 14 }, (_, i): Cell => [`${2010 + i}`, '3.1亿元', i === 5 ? '1745.2%' : '5.0%']);
    const { scene } = draw(tradeGrowth(of(GDP, ...cells), { locale: zhCn }), { width: 640 });
    const ticks = textsIn(scene!.marks).flatMap(({ key, text }) => (key.startsWith('growth-tick') ? text : []));
    expect(ticks).toContain('1,000');
  });
});

describe('published growth', () => {
  it('says for which periods it is real or on a comparable scope, in a note and in the table', () => {
    const data = of(
      GDP,
      ['2022', '61345.05亿元', '实际增长3.1%'],
      ['2023', '59132.39亿元', '按可比口径增长4.1%'],
      ['2024', '63589.99亿元', '实际增长5.1%'],
    );
    const zh = model(data);
    expect(zh.notes.slice(0, 2)).toEqual(['2022年和2024年：增速为实际增速。', '2023年：增速按可比口径计算。']);
    expect(model(data, {}, en).notes[0]).toBe('2022 and 2024: growth in real terms.');
    expect(zh.tables()[0]!.rows[2]!.cells.map(({ text }) => text)).toEqual([
      '2024年',
      '63,589.99',
      '5.1',
      '增速为实际增速',
    ]);
  });

  it('says in which currency it is real where two are drawn', () => {
    const data = of(GDP, ['2024', '10.0亿元', '8.0%'], ['2024', '1.4亿美元', '实际增长5.0%']);
    expect([model(data).notes, model(data, {}, en).notes].map((notes) => notes[0])).toEqual([
      '2024年（美元）：增速为实际增速。',
      '2024 (US dollars): growth in real terms.',
    ]);
  });

  it('is not asked to be nominal or real where it counts no money', () => {
    expect(codes(of(GRAIN, ['2024', '6719.4万吨', '1.4%']))).not.toContain('C01');
    expect(codes(of(CPI, ['2024', undefined, '0.2%']))).not.toContain('C01');
    expect(codes(of(GDP, ['2024', '100.0亿元', '1.4%']))).toContain('C01');
    const { notes } = draw(headline(of(GRAIN, ['2024', '6719.4万吨', '1.4%']), { locale: zhCn })).alternative();
    expect(notes.join()).not.toContain('名义');
    const alone = draw(headline(of(GRAIN, ['2024', undefined, '1.4%']), { locale: zhCn })).alternative();
    expect(alone.notes.join()).not.toContain('名义');
  });

  it('is not held against levels of another definition, across a break or on a base of the year before', () => {
    const levels = (more: object) =>
      [
        ['2023', '600.2亿元'],
        ['2024', '660.2亿元', '5.0%', more],
      ] as const;
    const cases = [
      of(GDP, ...levels({ definitionId: 'b' })),
      of(GDP, ...levels({ status: 'B' })),
      of(CPI, ['2023', '102.0', '2.0%'], ['2024', '100.2', '0.2%']),
    ];
    const told = (data: unknown) => draw(headline(data as never, { locale: zhCn })).issues.map(({ code }) => code);
    for (const data of cases) expect([codes(data), told(data)].flat()).not.toContain('C02');
    expect([codes(of(GDP, ...levels({}))).includes('C02'), told(of(GDP, ...levels({}))).includes('C02')]).toEqual([
      true,
      true,
    ]);
  });

  it('of a target or a forecast says so beside its dot', () => {
    const data = of(GDP, ['2024', '82.1亿元', '2.5%'], ['2025', '90亿元', '5%', { nature: 'target' }]);
    expect(model(data).panels[0]!.growth.marks.map(({ label }) => label())).toEqual(['+2.5%', '+5%（目标）']);
    const soon = of(GDP, ['2024', '82.1亿元', '2.5%'], ['2025', '90亿元', '5%', { status: 'F' }]);
    expect(model(soon, {}, en).panels[0]!.growth.marks[1]!.label()).toBe('+5% (forecast)');
  });

  it('of a range is drawn from end to end, and of “about” has no end to hatch', () => {
    const [range] = model(of(GDP, ['2024', '84.0亿元', '-5%～5%'])).panels[0]!.growth.marks;
    expect([range!.interval, range!.disagrees]).toEqual([[-5, 5], false]);
    expect(model(of(GDP, ['2024', '84.0亿元', '约5%'])).notes.join()).not.toContain('斜线端');
    expect(model(of(GDP, ['2024', '约84亿元', '5%'])).notes.join()).toContain('斜线端');
  });
});

it('has a verb in its English sentence where it stands alone', () => {
  expect(model(of(GRAIN, ['2024', undefined, '1.4%']), {}, en).sentences).toEqual([
    '2024: 甲’s grain went up 1.4% year on year.',
  ]);
});

it('tells exports and imports inside the column of their total where it is wide, else the total alone', () => {
  const flows = ['total', 'exports', 'imports'] as const;
  const each = (period: string, ...values: string[]) =>
    flows.map((flow, i) => ({ area: '甲', period, flow, value: `${values[i]}亿元` }));
  const years = ['2019', '2020', '2021', '2022', '2023'].flatMap((year) => each(year, '300.0', '205.0', '95.0'));
  const data = { rows: [...years, ...each('2024', '330.0', '210.0', '120.0')] };
  const texts = (width: number) =>
    textsIn(draw(tradeGrowth(data, { locale: zhCn }), { width }).scene!.marks).map(({ text }) => text);
  expect(texts(1280)).toEqual(expect.arrayContaining(['300.0', '205.0', '95.0', '330.0', '210.0', '120.0']));
  expect(texts(320)).toEqual(expect.arrayContaining(['300.0', '330.0']));
  for (const text of ['205.0', '95.0', '210.0', '120.0']) expect(texts(320)).not.toContain(text);
});

describe('derived growth', () => {
  it('says what the data give, not what nobody published', () => {
    const data = of(GDP, ['2023', '100.0亿元'], ['2024', '110.0亿元']);
    expect(model(data).sentences[1]).toBe('数据未给出增速；按绝对量推算，同比增长10%。');
    expect(model(data, {}, en).sentences[1]).toBe(
      'The data give no rate; worked out from the levels: up 10% on a year earlier.',
    );
  });

  it('is no rate where it is a turn', () => {
    const data = of(PROFIT, ['2023', '-2.6亿元'], ['2024', '4.1亿元']);
    const [, last] = model(data).panels[0]!.targets(9);
    expect(last!.label).toBe('2024年，利润总额：4.1亿元，推算同比变动：由亏转盈');
  });

  it('never runs from one release to another that has a base of its own', () => {
    const data = of(
      GDP,
      ['2023', '59132.4亿元', undefined, { source: 'bulletin' }],
      ['2023', '60627.7亿元', undefined, { source: 'yearbook' }],
      ['2024', '63589.99亿元', undefined, { source: 'yearbook' }],
    );
    expect(model(data).panels[0]!.growth.marks).toEqual([]);
    const target = of(
      GDP,
      ['2023', '100.0亿元', undefined, { source: 'bulletin' }],
      ['2023', '99.0亿元', undefined, { source: 'yearbook', nature: 'target' }],
      ['2024', '110.0亿元', undefined, { source: 'yearbook' }],
    );
    expect(model(target).panels[0]!.growth.marks).toHaveLength(1);
  });

  it('stands in the table without its per cent, also above a thousand', () => {
    const data = of(GDP, ['2023', '57.20亿元'], ['2024', '1016.6亿元']);
    expect(model(data).tables()[0]!.rows[1]!.cells[2]!.text).toBe('1,680');
  });
});

it('says of ends of months no number of figures that is not so', () => {
  const loans = indicator('loans', '贷款余额', 'stock', 'CNY');
  const data = of(loans, ['2024-02-29', '98.1亿元'], ['2024-03-31', '99.0亿元'], ['2024-04-30', '99.9亿元']);
  expect([codes(data), model(data).slots.length]).toEqual([[], 3]);
});

describe('the title of one key figure', () => {
  const title = (data: unknown, locale = zhCn) => draw(headline(data as never, { locale })).alternative().title;

  it('says why the figure is missing', () => {
    const data = of(GDP, ['2024', null, undefined, { status: 'NR' }]);
    expect([title(data), title(data, en)]).toEqual(['2024年甲生产总值尚未公布', '甲’s gdp: not yet released, 2024']);
  });

  it('does not begin with a period that is not stated', () => {
    const data = of(GDP, ['', '100.0亿元']);
    const undated = { ...data, rows: data.rows.map((row) => ({ ...row, period: { type: 'unstated' } })) };
    expect([title(undated), title(undated, en)]).toEqual([
      '甲生产总值100.0亿元',
      '甲’s gdp: 10.00 billion yuan, period not stated',
    ]);
  });
});
