import { expect, it } from 'vitest';
import { draw } from '../../src/chart/draw';
import { tradeGrowth } from '../../src/chart/trade-growth';
import type { SeriesData } from '../../src/data/input';
import { en } from '../../src/format/en';
import type { Locale } from '../../src/format/locale';
import { zhCn } from '../../src/format/zh-cn';
import type { GroupMark, Mark, RectMark, RuleMark, TextMark } from '../../src/scene/mark';

const flat = (marks: readonly Mark[]): readonly Mark[] =>
  marks.flatMap((mark) => (mark.type === 'group' ? flat(mark.marks) : [mark]));

/** The scene of twenty-four months, the last lower than the one before it. */
function months(last: string): readonly Mark[] {
  const rows = Array.from({ length: 24 }, (_, i) => ({
    area: 'Somewhere',
    indicator: 'trade-total',
    period: `${2023 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    value: `${i === 23 ? last : 100 + i * 10}.0 billion yuan`,
  }));
  const { scene } = draw(tradeGrowth(rows, { locale: en, source: 'Example' }), { width: 560 });
  return flat(scene!.marks);
}

const labelOf = (marks: readonly Mark[], text: string): TextMark | undefined =>
  marks.find((mark): mark is TextMark => mark.type === 'text' && mark.text.startsWith(text) && mark.weight === 600);

it('labels the newest figure, which the title tells, also beside a higher one', () => {
  const marks = months('250');
  const label = labelOf(marks, '250');
  const lead = marks.find((mark): mark is RuleMark => mark.key.endsWith('-to'));
  expect([label?.weight, lead?.x1]).toEqual([600, lead?.x2]);
  // Above the bar of 320, from where a line leads down to the bar of 250.
  expect(label!.y).toBeLessThan(lead!.y1);
  expect(lead!.y2 - lead!.y1).toBeGreaterThan(20);
  // And under the name of its part, which has lines of 18 px.
  expect(label!.y).toBeGreaterThan(40);
});

it.each([
  ['right over its bar where bars are wide', 640, -12, 15],
  ['beside its top where they are narrow', 380, -26, 14],
])('keeps the figure of the highest next to the newest: %s', (_, width, across, down) => {
  const rows = Array.from({ length: 24 }, (_, i) => ({
    area: 'Somewhere',
    period: `${2023 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    value: `${[1602, 1495][i - 22] ?? 1200 + i}.5 billion yuan`,
  }));
  const { scene } = draw(tradeGrowth(rows, { locale: en, source: 'Example' }), { width });
  const marks = flat(scene!.marks);
  const newest = labelOf(marks, '1,495.5')!;
  const highest = marks.find((mark): mark is TextMark => mark.type === 'text' && mark.text === '1,602.5')!;
  // A line below the newest, and nearer to its own bar.
  expect([Math.round(highest.x - newest.x), Math.round(highest.y - newest.y)]).toEqual([across, down]);
});

it.each([
  ['total', '10'],
  ['exports', '6'],
] as const)('sets the figure in bold that the title tells: %s', (flow, bold) => {
  const rows = [
    ['total', '10'],
    ['exports', '6'],
    ['imports', '4'],
  ].map(([name, value]) => ({ area: 'Somewhere', period: '2024', flow: name, value: `${value} billion yuan` }));
  const figure = draw(tradeGrowth(rows as SeriesData, { locale: en, source: 'Example', flow }), { width: 560 });
  const marks = flat(figure.scene!.marks).filter((mark) => mark.type === 'text');
  expect(figure.alternative().title).toContain(` ${bold} billion yuan`);
  expect(marks.filter(({ key, weight }) => key.startsWith('level/') && weight === 600).map(({ text }) => text)).toEqual(
    [bold],
  );
});

it('leads no line to a figure that stands free', () => {
  expect(months('340').some(({ key }) => key.endsWith('-to'))).toBe(false);
});

it('keeps the words of an implied base off its range', () => {
  const rows = [
    { area: 'Somewhere', indicator: 'trade-total', period: '2019', value: '15.77 billion yuan', growth: '+43.7%' },
  ];
  const { scene } = draw(tradeGrowth(rows, { locale: en, implied: true, source: 'Example' }), { width: 560 });
  const marks = flat(scene!.marks);
  const label = marks.find((mark): mark is TextMark => mark.type === 'text' && mark.text === 'about 11.0')!;
  const range = marks.find((mark) => mark.key.endsWith('interval'))!;
  const ends = (range as { d: string }).d.match(/[\d.]+/g)!.map(Number);
  expect(Math.min(ends[1]!, ends[2]!) - label.y).toBeGreaterThanOrEqual(8);
});

it('gives every period something to point at, however narrow', () => {
  const rows = Array.from({ length: 223 }, (_, i) => ({
    area: 'Somewhere',
    indicator: 'trade-total',
    period: `${2008 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    value: `${100 + i}.0 billion yuan`,
  }));
  const { scene } = draw(tradeGrowth(rows, { locale: en, source: 'Example' }), { width: 280 });
  const list = scene!.marks.find((mark): mark is GroupMark => mark.type === 'group' && mark.role === 'listbox')!;
  const widths = list.marks.map((mark) => (mark as GroupMark).target!.box.width);
  expect(widths).toHaveLength(223);
  expect(Math.min(...widths)).toBeGreaterThanOrEqual(1);
});

it('opens the rule of a total that is a bound, as it opens a bar', () => {
  const rows = (['total', 'exports', 'imports'] as const).map((flow, i) => ({
    area: 'Somewhere',
    indicator: 'trade-total',
    flow,
    period: '2022-01/06',
    value: `${i === 0 ? 'over ' : ''}${[395.8, 245.7, 150][i]} billion yuan`,
  }));
  const { scene } = draw(tradeGrowth(rows, { locale: en, source: 'Example' }), { width: 560 });
  const arrows = flat(scene!.marks).filter(({ key }) => key.endsWith('arrow'));
  expect(arrows.map(({ stroke }) => stroke)).toEqual(['text']);
});

const example = (locale: Locale, width: number, rows: SeriesData) => {
  const { scene } = draw(tradeGrowth(rows, { locale, source: 'Example' }), { width });
  return flat(scene!.marks);
};
const textsOf = (marks: readonly Mark[]) => marks.filter((mark): mark is TextMark => mark.type === 'text');

it('tells the highest of very many beside its top where the newest has its place', () => {
  const rows = Array.from({ length: 120 }, (_, i) => ({
    area: 'Somewhere',
    indicator: 'trade-total',
    period: `${2015 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    value: `${i === 118 ? '411.9' : i === 119 ? '397.9' : `${200 + i}.0`} billion yuan`,
  }));
  const marks = example(en, 640, rows);
  const texts = textsOf(marks);
  const highest = texts.find(({ text }) => text === '411.9')!;
  const newest = texts.find(({ text }) => text === '397.9')!;
  const bar = marks.find((mark): mark is RectMark => mark.type === 'rect' && mark.key.startsWith('2024-11/'))!;
  expect(newest.weight).toBe(600);
  // On the left of its bar, level with its top.
  expect(bar.x - (highest.x + highest.width / 2)).toBeGreaterThan(2);
  expect(bar.x - (highest.x + highest.width / 2)).toBeLessThan(8);
  expect(highest.y).toBeGreaterThan(bar.y);
});

const PROFITS: SeriesData = {
  indicators: [{ id: 'profit', name: { zh: '利润总额', en: 'total profits' }, kind: 'flow', unit: 'CNY' }],
  rows: [
    { area: 'Somewhere', indicator: 'profit', period: '2021', value: '-3.2亿元' },
    { area: 'Somewhere', indicator: 'profit', period: '2022', value: '-5.6亿元', growth: '增亏' },
    { area: 'Somewhere', indicator: 'profit', period: '2023', value: '4.1亿元' },
    { area: 'Somewhere', indicator: 'profit', period: '2024', value: '6.3亿元', growth: '53.7%' },
  ],
};

it('wraps the words that stand in place of a rate, however narrow the figure', () => {
  const lines = (width: number) =>
    textsOf(example(en, width, PROFITS))
      .filter(({ key }) => /^growth\/[12]\//.test(key))
      .map(({ text }) => text);
  expect(lines(640)).toEqual(['loss widened', 'from loss to profit']);
  expect(lines(280)).toEqual(['loss', 'widened', 'from loss', 'to profit']);
});

it('parts no word', () => {
  const rows = ['2021', '2022', '2023', '2024', '2025', '2026'].map((period) => ({
    area: 'Somewhere',
    indicator: 'trade-total',
    period,
    value: '12.9 billion yuan',
    growth: period === '2023' ? '持平' : undefined,
  }));
  expect(textsOf(example(en, 320, rows)).map(({ text }) => text)).toContain('unchanged');
});

it('marks derived words with the hollow dot of its key, published ones with none', () => {
  const dots = example(zhCn, 640, PROFITS).filter(({ key }) => key.endsWith('-dot'));
  expect(dots.map(({ type, key, fill }) => [type, key, fill])).toEqual([['point', 'growth/2/total-dot', 'background']]);
});

it('keeps the figure of an about off its soft end', () => {
  const rows = [
    { area: 'Somewhere', indicator: 'trade-total', period: '2023', value: 'about 11 billion yuan' },
    { area: 'Somewhere', indicator: 'trade-total', period: '2024', value: '12 billion yuan' },
  ];
  const marks = example(en, 640, rows);
  const label = textsOf(marks).find(({ text }) => text === 'about 11')!;
  const soft = marks.find((mark): mark is RectMark => mark.key === '2023/total/soft')!;
  expect(soft.y - label.y).toBeGreaterThan(4);
});

it('keeps the words of an open rate off the name of its panel', () => {
  const rows = [
    { area: 'Somewhere', indicator: 'trade-total', period: '2023', value: '12 billion yuan', growth: 'up over 6%' },
    { area: 'Somewhere', indicator: 'trade-total', period: '2024', value: '13 billion yuan', growth: '5%' },
  ];
  const texts = textsOf(example(en, 640, rows));
  const label = texts.find(({ text }) => text === 'up over 6%')!;
  const head = texts.find(({ key }) => key === 'growth-head-0')!;
  expect(label.y - label.size - head.y).toBeGreaterThan(4);
});

const monthly = (count: number, more: (i: number) => object) =>
  Array.from({ length: count }, (_, i) => ({
    area: 'Somewhere',
    period: `${2019 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    ...more(i),
  }));
const drawnAt = (rows: readonly object[], width: number) =>
  flat(draw(tradeGrowth(rows as never, { locale: en, source: 'Example' }), { width }).scene!.marks);
const wordsIn = (marks: readonly Mark[]) =>
  marks.filter((mark): mark is TextMark => mark.type === 'text').map(({ text }) => text);

it('labels the newest fall, which the title tells, also beside a deeper one', () => {
  const marks = drawnAt(
    monthly(60, (i) => ({ growth: `${i === 59 ? -8.3 : (12 * Math.sin(i / 5)).toFixed(1)}%` })),
    480,
  );
  const label = labelOf(marks, '−8.3%')!;
  const lead = marks.find((mark): mark is RuleMark => mark.key.endsWith('-to'))!;
  expect(lead.y1).toBeLessThan(label.y);
  expect(lead.y2).toBeLessThan(lead.y1);
});

it('explains no sign and widens no scale for what the levels give where columns leave no room for it', () => {
  const rows = monthly(60, (i) => ({ value: `${100 + (i % 12) * 20}.0 billion yuan`, growth: '2.0%' }));
  const keys = (width: number) => wordsIn(drawnAt(rows, width)).includes('from the published levels');
  expect([keys(480), keys(1200)]).toEqual([false, true]);
  const rise = monthly(30, (i) => ({ value: `${100 + i * 10}.0 billion yuan`, growth: '2.0%' }));
  const ticks = drawnAt(rise, 320).filter(({ key }) => key.startsWith('growth-tick-'));
  expect(wordsIn(ticks)).toEqual(['0', '0.5', '1', '1.5', '2']);
});

it('speaks of columns beside dots where narrow figures draw derived rates as columns', () => {
  const said = (rows: readonly unknown[]) =>
    draw(tradeGrowth({ rows } as SeriesData, { locale: en }))
      .alternative()
      .notes.find((note) => note.startsWith('Hollow dots'))
      ?.split(':')[0];
  expect(said(monthly(30, (i) => ({ value: `${100 + i}.0 billion yuan` })))).toBe('Hollow dots or hatched columns');
  const years = ['2023', '2024'].map((period) => ({ area: 'Somewhere', period, value: '157.7 billion yuan' }));
  expect(said(years)).toBe('Hollow dots');
});

it('draws symbols on an axis where every figure is missing, and no scale', () => {
  const rows = ['2023', '2024'].map((period) => ({ area: 'Somewhere', period, status: 'O' }));
  expect(wordsIn(drawnAt(rows, 480))).toEqual(['2023', '2024', '[x]', '[x]', 'Imports and exports, yuan']);
});

it('draws no scale beside words that stand in place of rates', () => {
  const rows = ['2022', '2023', '2024'].map((period, i) => ({
    area: 'Somewhere',
    period,
    flow: 'balance',
    value: `-${90 - i * 10}.5 billion yuan`,
  }));
  const ticks = drawnAt(rows, 320).filter(({ key }) => key.startsWith('growth-tick'));
  expect(ticks).toEqual([]);
});

it('draws a scale where exports and imports have no room for their figures', () => {
  const rows = ['2020', '2021', '2022', '2023', '2024'].flatMap((period, i) =>
    [7000.4, 4100.3, 2900.1].map((value, at) => ({
      area: 'Somewhere',
      period,
      flow: ['total', 'exports', 'imports'][at],
      value: `${value + i}亿元`,
    })),
  ) as SeriesData;
  const drawn = (width: number, data = rows) => {
    const marks = example(zhCn, width, data);
    const figures = textsOf(marks).filter(({ key }) => /^level\/\d+\/(ex|im)ports/.test(key));
    return [figures.length, marks.some(({ key }) => key.startsWith('level-tick-'))];
  };
  // Each has its figure, or an axis stands beside them.
  expect([drawn(640), drawn(900)]).toEqual([
    [0, true],
    [10, false],
  ]);
  // Without their total they stand side by side in half of the step, too.
  const parts = (rows as readonly { flow: string }[]).filter(({ flow }) => flow !== 'total') as SeriesData;
  expect(drawn(640, parts)[1]).toBe(true);
});

it('keeps a rate at its dot where what the levels give is far beyond it', () => {
  const row = (period: string, value: string, growth?: string) => ({ area: 'Somewhere', period, value, growth });
  const told = (growth: string) => {
    const marks = example(en, 640, [row('2023', '100.0亿元'), row('2024', '120.0亿元', growth)] as SeriesData);
    const label = textsOf(marks).find(({ key }) => key === 'growth/1/total')!;
    const y = (name: string) => (marks.find(({ key }) => key === `2024/total/${name}`) as { y: number }).y;
    return [label.y < y('dot'), label.y < y('quotient')];
  };
  expect([told('3.0%'), told('18.0%'), told('30.0%')]).toEqual([
    [true, false],
    [true, true],
    [true, true],
  ]);
});
