import { describe, expect, it } from 'vitest';
import { tradeGrowth } from '../../src/chart/trade-growth';
import { StatoramaError } from '../../src/data/issue';
import { en } from '../../src/format/en';
import henan from '../../stories/data/henan-first-half-total.json';
import exportsMonthly from '../../stories/data/national-exports-monthly.json';
import facts from '../facts.json';
import { areas, model, refused, rows } from './trade-growth-rows';

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
    expect(sentences).toEqual(['2024年，三门峡市进出口总额110.0亿元。', '数据未给出增速；按绝对量推算，同比增长10%。']);
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
    expect([bar.bound, bar.label()]).toEqual(['over', '超3,958']);
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
    expect(made.notes).toContain('2023年：不予公布 [密]。');
  });

  it('explain a symbol once for all periods that bear it, the first four by name', () => {
    const years = ['2017', '2018', '2019', '2020', '2021', '2022'];
    const lacking = years.map((period) => ({ area: '411200', period, value: null, status: 'O' }));
    const made = model({ areas, rows: [...lacking, { area: '411200', period: '2023', value: '1亿元' }] }, {}, en);
    expect(made.notes).toContain('2017, 2018, 2019, 2020 and 2 more: not available [x].');
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
    expect(panel!.growth.marks.map((g) => g.label())).toEqual(['+5%']);
    expect(model(data, { flow: 'exports' }).panels[0]!.growth.marks.map((g) => g.label())).toEqual(['+9%']);
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
    expect(made.panels[0]!.level.marks.map((b) => b.label())).toEqual(['88.9']);
    expect(JSON.stringify(made.tables())).toContain('86.7');
    expect(made.issues.map((i) => i.code)).toContain('I02');
  });

  it('draw the one that the option names', () => {
    expect(model(two, { source: 'a' }).panels[0]!.level.marks.map((b) => b.label())).toEqual(['86.7']);
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
    expect(model(data, { vintage: 'v2' }).panels[0]!.level.marks.map((b) => b.label())).toEqual(['84']);
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
    // A year without a figure between them hides none.
    data.rows[1]!.period = '2006';
    expect(model(data).slots.map((s) => s.breakNote)).toEqual([undefined, undefined, '口径或序列中断']);
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
