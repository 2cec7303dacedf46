import { describe, expect, it } from 'vitest';
import type { Refusal } from '../../src/chart/alternative';
import { draw } from '../../src/chart/draw';
import { type TradeGrowthOptions, tradeGrowth, tradeGrowthChart } from '../../src/chart/trade-growth';
import type { TradeModel } from '../../src/chart/trade-growth/types';
import type { SeriesData } from '../../src/data/input';
import { StatoramaError } from '../../src/data/issue';
import { en } from '../../src/format/en';
import { zhCn } from '../../src/format/zh-cn';
import { measureText } from '../../src/layout/text';
import type { GroupMark, Mark, RectMark } from '../../src/scene/mark';
import henan from '../../stories/data/henan-first-half-total.json';
import exportsMonthly from '../../stories/data/national-exports-monthly.json';
import facts from '../facts.json';

const areas = [{ code: '411200', scheme: 'GB2260', name: { zh: '三门峡市', en: 'Sanmenxia' } }] as const;
const source = { zh: '示例', en: 'example' };

function model(data: unknown, options: TradeGrowthOptions = {}, locale = zhCn): TradeModel {
  const made = tradeGrowthChart.model(
    data as SeriesData,
    { source, ...options },
    { width: 640, fontSize: 16, locale, text: measureText },
  );
  if ('refused' in made) throw new Error(made.issue.code);
  return made;
}
function refused(data: unknown): Refusal {
  return tradeGrowthChart.model(
    data as SeriesData,
    {},
    { width: 640, fontSize: 16, locale: zhCn, text: measureText },
  ) as Refusal;
}
const rows = (...cells: readonly (readonly [period: string, value: string | null, growth?: string])[]) => ({
  areas,
  rows: cells.map(([period, value, growth]) => ({ area: '411200', period, value, growth })),
});

describe('the reading of tradeGrowth', () => {
  it('says the newest figure as its finding, in Chinese', () => {
    expect(model(rows(['2019', '15.77 billion yuan', '43.7%'])).title).toBe(
      '2019年三门峡市进出口总额157.7亿元，同比增长43.7%',
    );
  });

  it('says the same quantity in English', () => {
    expect(model(rows(['2019', '157.7亿元', '43.7%']), {}, en).title).toBe(
      'Sanmenxia’s imports and exports up 43.7% year on year to 15.77 billion yuan, 2019',
    );
  });

  it('never states a derived rate in the title', () => {
    const { title, sentences } = model(rows(['2023', '100.0亿元'], ['2024', '110.0亿元']));
    expect(title).toBe('2024年三门峡市进出口总额110.0亿元');
    expect(sentences).toEqual([
      '2024年，三门峡市进出口总额110.0亿元。',
      '未公布增速；按公布的绝对量推算，同比增长10%。',
    ]);
  });

  it('speaks of the newest outcome, not of a target after it', () => {
    const data = {
      areas,
      rows: [
        { area: '411200', period: '2024', value: '90亿元' },
        { area: '411200', period: '2025', value: '100亿元', nature: 'target' },
      ],
    };
    expect(model(data).title).toBe('2024年三门峡市进出口总额90亿元');
  });
});

describe('growth', () => {
  it('is drawn as published where it is published', () => {
    const [mark] = model(rows(['2019', '15.77 billion yuan', '43.7%'])).panels[0]!.growth.marks;
    expect(mark).toMatchObject({ fill: 'solid', value: 43.7, label: '+43.7%' });
  });

  it('is derived only where none is published and the same span a year earlier exists', () => {
    const { growth } = model(
      rows(['2022-01/04', '50.0亿元'], ['2023-01/04', '55.0亿元'], ['2024-01/04', '62.6亿元', '3%']),
    ).panels[0]!;
    expect(growth.marks.map((g) => [g.slot, g.fill, g.label])).toEqual([
      [1, 'hollow', '+10%'],
      [2, 'solid', '+3%'],
    ]);
  });

  it('gets the interval of the quotient beside it where the two disagree (C02)', () => {
    const made = model(rows(['2022-01/05', '34410.0亿元'], ['2023-01/05', '26688.9亿元', '-18.8%']));
    expect(made.panels[0]!.growth.marks[0]).toMatchObject({
      value: -18.8,
      disagrees: true,
      interval: [-22.44, -22.44],
    });
    expect(made.issues.filter((i) => i.code === 'C02')).toHaveLength(1);
  });

  it('is one-sided where a level is a bound: 379.95 against over 395.8 is down over 4.0%', () => {
    const mark = model(henan).panels[0]!.growth.marks.find((g) => g.fill === 'hollow')!;
    expect([mark.bound, mark.label]).toEqual(['under', '下降超4.0%']);
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
    const labels = ({ panels }: typeof zh) => panels[0]!.growth.marks.map(({ label }) => label);
    const cells = (made: typeof zh) => made.tables()[0]!.rows.map((row) => row.cells[2]!.text);
    expect(labels(zh)).toEqual(['增长9.9%以上', '增长5%以上', '增长超5%', '−3%以上', '下降22%以上']);
    expect(labels(english)).toEqual([
      'up at least 9.9%',
      'up at least 5%',
      'up over 5%',
      'at least −3%',
      'down at least 22%',
    ]);
    expect(cells(english)).toEqual([
      '',
      'up at least 9.9%',
      'up at least 5%',
      'up over 5%',
      'at least −3%',
      'down at least 22%',
    ]);
    expect(JSON.stringify(draw(tradeGrowth(data, { locale: en })).scene)).toContain('erived growth: up at least 9.9%');
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
    expect([mark!.value, mark!.label]).toEqual([undefined, '由亏转盈']);
  });
});

describe('periods', () => {
  it('never stand beside spans of another length: the largest group is drawn, the rest is named', () => {
    const made = model(rows(['2019', '157.7亿元'], ['2023-01/04', '60.8亿元'], ['2024-01/04', '62.6亿元']));
    expect(made.slots.map((s) => s.key)).toEqual(['2023-01/04', '2024-01/04']);
    expect(made.notes.join()).toContain('2019年');
    expect(
      made
        .tables()
        .at(-1)
        ?.rows.map((r) => r.cells[0]?.text),
    ).toEqual(['2019年']);
  });

  it('are those of the latest span where no span has more figures than another', () => {
    const two = ['2024-01/02', '28.1亿元'] as const;
    const four = ['2024-01/04', '62.6亿元'] as const;
    expect(model(rows(two, four)).slots.map((s) => s.key)).toEqual(['2024-01/04']);
    expect(model(rows(four, two)).slots.map((s) => s.key)).toEqual(['2024-01/04']);
  });

  it('are chosen by the option', () => {
    const data = rows(['2019', '157.7亿元'], ['2023-01/04', '60.8亿元'], ['2024-01/04', '62.6亿元']);
    expect(model(data, { periods: 'year' }).slots.map((s) => s.key)).toEqual(['2019']);
  });

  it('keep a place for a gap, step by step of the year where all are first halves', () => {
    expect(model(henan).slots.map((s) => s.key)).toEqual([
      '2019-H1',
      '2020-H1',
      '2021-H1',
      '2022-H1',
      '2023-H1',
      '2024-H1',
      '2025-H1',
    ]);
  });

  it('count 223 for the months of the customs series', () => {
    expect(model(exportsMonthly).slots).toHaveLength(223);
  });
});

describe('bounds and missing figures', () => {
  it('keep their words in the label and their manner in the mark', () => {
    const bar = model(henan).panels[0]!.level.marks.find((b) => b.slot === 3)!;
    expect([bar.bound, bar.label]).toEqual(['over', '超3,958']);
  });

  it('are never a bar of zero', () => {
    const made = model({
      areas,
      rows: [
        { area: '411200', period: '2023', value: null, status: 'Q' },
        { area: '411200', period: '2024', value: '1亿元' },
      ],
    });
    expect(made.panels[0]!.level.marks.map((b) => b.slot)).toEqual([1]);
    expect(made.slots[0]!.missing).toBe('[密]');
  });
});

describe('an implied base', () => {
  it('is 10.967 to 10.982 billion for 15.77 up 43.7%, and only on request', () => {
    const data = rows(['2019', '15.77 billion yuan', '43.7%']);
    expect(model(data, {}, en).panels[0]!.level.marks).toHaveLength(1);
    const bar = model(data, { implied: true }, en).panels[0]!.level.marks[0]!;
    expect(bar.label).toBe('about 11.0');
    expect(bar.interval?.map((n) => n.toFixed(3))).toEqual(['10.967', '10.982']);
  });
});

describe('currencies and flows', () => {
  it('give each currency its own panel', () => {
    const made = model({
      areas,
      rows: [
        { area: '411200', period: '2024', value: '10亿元' },
        { area: '411200', period: '2024', value: '1.4亿美元' },
      ],
    });
    expect(made.panels.map((p) => p.level.head)).toEqual(['进出口总额（亿元）', '进出口总额（亿美元）']);
  });

  it('put exports and imports side by side and the growth of the total below', () => {
    const data = {
      areas,
      rows: [
        { area: '411200', period: '2024', flow: 'total', value: '10亿元', growth: '5%' },
        { area: '411200', period: '2024', flow: 'exports', value: '6亿元', growth: '9%' },
        { area: '411200', period: '2024', flow: 'imports', value: '4亿元', growth: '-1%' },
      ],
    };
    const [panel] = model(data).panels;
    expect(panel!.flows).toEqual(['total', 'exports', 'imports']);
    expect(panel!.growth.marks.map((g) => g.label)).toEqual(['+5%']);
    expect(model(data, { flow: 'exports' }).panels[0]!.growth.marks.map((g) => g.label)).toEqual(['+9%']);
  });
});

describe('releases and vintages', () => {
  const sources = [
    { id: 'a', title: 'a', publisher: 'a', published: '2025-01-20', lang: 'zh' },
    { id: 'b', title: 'b', publisher: 'b', published: '2025-06-30', lang: 'zh' },
  ];
  const two = {
    areas,
    sources,
    rows: [
      { area: '411200', period: '2024', value: '86.7亿元', source: 'a' },
      { area: '411200', period: '2024', value: '88.9亿元', source: 'b' },
    ],
  };

  it('draw the latest published and keep both in the table', () => {
    const made = model(two, { source: undefined });
    expect(made.panels[0]!.level.marks.map((b) => b.label)).toEqual(['88.9']);
    expect(JSON.stringify(made.tables())).toContain('86.7');
    expect(made.issues.map((i) => i.code)).toContain('I02');
  });

  it('draw the one that the option names', () => {
    expect(model(two, { source: 'a' }).panels[0]!.level.marks.map((b) => b.label)).toEqual(['86.7']);
  });

  it('refuse two vintages of one period without a choice', () => {
    const data = {
      areas,
      rows: [
        { area: '411200', period: '2023', value: '80亿元', vintage: 'v1' },
        { area: '411200', period: '2023', value: '84亿元', vintage: 'v2' },
      ],
    };
    expect(refused(data).issue.code).toBe('T11');
    expect(model(data, { vintage: 'v2' }).panels[0]!.level.marks.map((b) => b.label)).toEqual(['84']);
  });

  it('draw a change of vintage between periods as a break', () => {
    const data = {
      areas,
      rows: [
        { area: '411200', period: '2004', value: '80亿元', vintage: 'v1' },
        { area: '411200', period: '2005', value: '84亿元', vintage: 'v2' },
      ],
    };
    expect(model(data).slots.map((s) => s.breakNote)).toEqual([undefined, '口径或序列中断']);
  });
});

describe('names', () => {
  it('say what a lone rate is of: exports are not all trade', () => {
    const made = model(facts, { area: '350500', indicator: 'trade-exports' });
    expect([made.title, made.subtitle]).toEqual(['2020年泉州出口额同比增长3.4%', '出口额 · 泉州市 · 2020年']);
  });

  it('say both flows where their total is not drawn', () => {
    const data = {
      areas,
      rows: ['exports', 'imports'].map((flow) => ({ area: '411200', period: '2024', flow, value: '10亿元' })),
    };
    expect(model(data).panels[0]!.level.head).toBe('出口额和进口额（亿元）');
    expect(model(data).subtitle).toMatch(/^出口额和进口额 · /);
  });
});

describe('the drawing', () => {
  const bars = (marks: readonly Mark[]): RectMark[] =>
    marks.flatMap((m) =>
      m.type === 'group' ? bars(m.marks) : m.type === 'rect' && m.key.endsWith('/body') ? [m] : [],
    );

  it('starts bars at zero: heights are in proportion to the figures', () => {
    const { scene } = draw(
      tradeGrowth(rows(['2023', '50亿元'], ['2024', '100亿元']) as unknown as SeriesData, { locale: zhCn, source }),
      { width: 640 },
    );
    const [a, b] = bars(scene!.marks);
    expect(b!.height / a!.height).toBeCloseTo(2, 10);
    expect(a!.y + a!.height).toBeCloseTo(b!.y + b!.height, 10);
  });

  it('has one target for each period that says something', () => {
    const { scene } = draw(tradeGrowth(henan as unknown as SeriesData, { locale: zhCn }), { width: 640 });
    const list = scene!.marks.find((m): m is GroupMark => m.type === 'group' && m.role === 'listbox')!;
    expect(list.marks.map((m) => m.key)).toEqual([
      '0/2019-H1',
      '0/2020-H1',
      '0/2021-H1',
      '0/2022-H1',
      '0/2023-H1',
      '0/2025-H1',
    ]);
    expect((list.marks[0] as GroupMark).target?.label).toBe('2019年上半年，进出口总额：2,103亿元，同比下降1.1%');
  });

  it('keeps the keys of bars when a period is added', () => {
    const keys = (data: unknown) =>
      bars(draw(tradeGrowth(data as SeriesData, { locale: zhCn, source })).scene!.marks).map(({ key }) => key);
    expect(keys(rows(['2023', '50亿元']))).toEqual(['2023/total/body']);
    expect(keys(rows(['2022', '40亿元'], ['2023', '50亿元']))).toEqual(['2022/total/body', '2023/total/body']);
  });

  it('holds few elements: no group for each figure', () => {
    const months = Array.from(
      { length: 24 },
      (_, i) => `${2023 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    );
    const { redraw } = draw(
      tradeGrowth(rows(...months.map((month) => [month, '50亿元'] as const)), { locale: zhCn, source }),
    );
    const count = (marks: readonly Mark[]): number =>
      marks.reduce((sum, mark) => sum + 1 + (mark.type === 'group' ? count(mark.marks) : 0), 0);
    // Bars, stems and dots of the second year, frame and labels.
    expect(count(redraw({ bare: true })!.marks)).toBeLessThan(110);
  });
});

describe('bad input', () => {
  it('throws for an option that does not exist', () => {
    expect(() => tradeGrowth([], { colour: 'red' } as never)).toThrow(StatoramaError);
  });

  it('refuses a figure without rows, with a sentence', () => {
    expect(refused({ rows: [] }).issue.code).toBe('F04');
  });

  it('draws the rest where cells are wrong, and names each', () => {
    const made = model({
      areas,
      rows: [
        { area: '411200', period: '2023', value: 'n/a' },
        { area: '411200', period: '2024', value: '10亿元' },
      ],
    });
    expect(made.panels[0]!.level.marks).toHaveLength(1);
    expect(made.issues.find((i) => i.level === 'E')?.path.slice(0, 2)).toEqual(['rows', 0]);
  });
});
