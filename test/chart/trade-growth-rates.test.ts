import { describe, expect, it } from 'vitest';
import { draw } from '../../src/chart/draw';
import { tradeGrowth } from '../../src/chart/trade-growth';
import { en } from '../../src/format/en';
import henan from '../../stories/data/henan-first-half-total.json';
import { areas, model, rows } from './trade-growth-rows';

describe('growth', () => {
  it('is drawn as published where it is published', () => {
    const [mark] = model(rows(['2019', '15.77 billion yuan', '43.7%'])).panels[0]!.growth.marks;
    expect(mark).toMatchObject({ fill: 'solid', value: 43.7 });
    expect(mark!.label()).toBe('+43.7%');
  });

  it('is derived only where none is published and the same span a year earlier exists', () => {
    const { growth } = model(
      rows(['2022-01/04', '50.0亿元'], ['2023-01/04', '55.0亿元'], ['2024-01/04', '62.6亿元', '3%']),
    ).panels[0]!;
    expect(growth.marks.map((g) => [g.slot, g.fill, g.label()])).toEqual([
      [1, 'hollow', '+10%'],
      [2, 'solid', '+3%'],
    ]);
  });

  it.each([
    // What the levels give, in per cent: 9.07 to 9.11, 9.8 to 10.2, 0.54 to 0.66, 8.145 to 8.151, −0.4 to 0.4, 44.25 to 44.41, 0 to 13.8.
    ['550.0', '600.0', '+9.1%'],
    ['50.0', '55.0', '+10%'],
    ['166.8', '167.8', '+0.5% to +0.7%'],
    ['17735.9', '19181', '+8.1% to +8.2%'],
    ['25.0', '25.0', '−0.4% to +0.4%'],
    ['150.0', '216.5', '+44%'],
    ['15', '16', '0% to +14%'],
  ])(
    'is derived from %s and %s to what both ends round to, never to a whole per cent beside them: %s',
    (a, b, label) => {
      const [mark] = model(rows(['2023', `${a}亿元`], ['2024', `${b}亿元`]), {}, en).panels[0]!.growth.marks;
      expect(mark!.label()).toBe(label);
    },
  );

  it('gets the interval of the quotient beside it where the two disagree (C02)', () => {
    const made = model(rows(['2022-01/05', '34410.0亿元'], ['2023-01/05', '26688.9亿元', '-18.8%']));
    expect(made.panels[0]!.growth.marks[0]).toMatchObject({
      value: -18.8,
      disagrees: true,
      interval: [-22.44, -22.44],
    });
    expect(made.issues.filter((i) => i.code === 'C02')).toHaveLength(1);
  });

  it('is never derived, nor denied by the levels, across a break that the page or the data tell', () => {
    const rates = (data: unknown, breaks = {}) => {
      const made = model(data, { breaks });
      return [
        made.panels[0]!.growth.marks.map(({ slot, fill }) => `${slot} ${fill}`),
        made.issues.filter(({ code }) => code === 'C02').length,
      ];
    };
    const silent = rows(['2021', '80.0亿元'], ['2022', '95.0亿元'], ['2023', '96.0亿元']);
    expect(rates(silent, { 2022: '口径' })).toEqual([['2 hollow'], 0]);
    const told = rows(['2021', '80.0亿元'], ['2022', '95.0亿元', '3.0%'], ['2023', '96.0亿元', '3.0%']);
    expect(rates(told, { 2022: '口径' })).toEqual([['1 solid', '2 solid'], 1]);
    // Marked at one quarter, a break parts the next three from their year before as well.
    const quarters = Array.from({ length: 12 }, (_, i) => ({
      area: '411200',
      period: `${2021 + (i >> 2)}-Q${(i % 4) + 1}`,
      value: `${80 + i}.0亿元`,
      ...(i === 6 && { status: 'B' }),
    }));
    expect(rates({ areas, rows: quarters })).toEqual([['4 hollow', '5 hollow', '10 hollow', '11 hollow'], 0]);
  });

  it('is one-sided where a level is a bound: 379.95 against over 395.8 is down over 4.0%', () => {
    const mark = model(henan).panels[0]!.growth.marks.find((g) => g.fill === 'hollow')!;
    expect([mark.bound, mark.label()]).toEqual(['under', '下降超4.0%']);
  });

  it('says at least where the bound is closed, over where it is open, published or derived', () => {
    const data = rows(
      ['2019', '100.0亿元'],
      ['2020', '110.0亿元以上'],
      ['2021', '超120.0亿元', '不低于5%'],
      ['2022', '130.0亿元', '超5%'],
      ['2023', '129.0亿元', '降幅不超过3%'],
      ['2024', '至多100.0亿元'],
    );
    const zh = model(data);
    const english = model(data, {}, en);
    const labels = ({ panels }: typeof zh) => panels[0]!.growth.marks.map(({ label }) => label());
    const cells = (made: typeof zh) => made.tables()[0]!.rows.map((row) => row.cells[2]!.text);
    expect(labels(zh)).toEqual(['增长9.9%以上', '增长5%以上', '增长超5%', '不低于−3%', '下降22%以上']);
    expect(labels(english)).toEqual([
      'up at least 9.9%',
      'up at least 5%',
      'up over 5%',
      'no lower than −3%',
      'down at least 22%',
    ]);
    expect(cells(english)).toEqual([
      '',
      'up at least 9.9%',
      'up at least 5%',
      'up over 5%',
      'no lower than −3%',
      'down at least 22%',
    ]);
    expect(JSON.stringify(draw(tradeGrowth(data, { locale: en })).scene)).toContain(
      'erived change on a year earlier: up at least 9.9%',
    );
    expect(zh.sentences[1]).toContain('同比下降22%以上');
  });

  it('is words where the base is negative', () => {
    const data = {
      areas,
      indicators: [{ id: 'profit', name: '利润', kind: 'flow', unit: 'CNY' }],
      rows: [
        { area: '411200', indicator: 'profit', period: '2022', value: '-5.6亿元' },
        { area: '411200', indicator: 'profit', period: '2023', value: '4.1亿元' },
      ],
    };
    const [mark] = model(data).panels[0]!.growth.marks;
    expect([mark!.value, mark!.label()]).toEqual([undefined, '由亏转盈']);
  });
});

describe('an implied base', () => {
  it('is refused where the page says that the series breaks', () => {
    const made = model(rows(['2024', '80.0亿元', '3.0%']), { implied: true, breaks: { 2024: '口径' } });
    expect(made.panels[0]!.level.marks.map(({ slot }) => slot)).toEqual([1]);
    expect(made.issues.map(({ params }) => params['reason'])).toContain('break');
  });

  it('is 10.967 to 10.982 billion for 15.77 up 43.7%, and only on request', () => {
    const data = rows(['2019', '15.77 billion yuan', '43.7%']);
    expect(model(data, {}, en).panels[0]!.level.marks).toHaveLength(1);
    const bar = model(data, { implied: true }, en).panels[0]!.level.marks[0]!;
    expect(bar.label()).toBe('about 11.0');
    expect(bar.interval?.map((n) => n.toFixed(3))).toEqual(['10.967', '10.982']);
  });
});
