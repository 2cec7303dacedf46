import { describe, expect, it } from 'vitest';
import { draw } from '../../src/chart/draw';
import { tradeGrowth } from '../../src/chart/trade-growth';
import type { SeriesData } from '../../src/data/input';
import { zhCn } from '../../src/format/zh-cn';
import type { GroupMark, Mark, RectMark } from '../../src/scene/mark';
import henan from '../../stories/data/henan-first-half-total.json';
import { marksIn } from './marks';
import { rows, source } from './trade-growth-rows';

describe('the drawing', () => {
  const bars = (marks: readonly Mark[]): readonly RectMark[] =>
    marksIn(marks).filter((mark): mark is RectMark => mark.type === 'rect' && mark.key.endsWith('/body'));

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
    // Bars, stems and dots of the second year, frame and labels.
    expect(marksIn(redraw({ bare: true })!.marks).length).toBeLessThan(110);
  });
});
