import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draw } from '../../src/chart/draw';
import { type PositionOptions, position } from '../../src/chart/position';
import type { PositionLayout } from '../../src/chart/position/layout';
import { checkRankLine } from '../../src/data/check/line';
import type { SeriesData } from '../../src/data/input';
import { readObservations } from '../../src/data/observations';
import { en } from '../../src/format/en';
import type { Mark } from '../../src/scene/mark';
import henan from '../../stories/data/henan-city-ranks.json';
import { targetsIn } from './marks';
import { cells, environment, modelOf, seeds } from './position-cells';

function layoutOf(data: SeriesData, options: PositionOptions = {}, width = 640): PositionLayout {
  return position.chart.layout(modelOf(data, options), environment(en, width));
}

/** Marks of the drawing by their keys: `place`, `slot-3`, `bracket`. */
function marksOf(data: SeriesData, options: PositionOptions = {}): Map<string, Mark> {
  const found = new Map<string, Mark>();
  const visit = (marks: readonly Mark[], path: string) => {
    for (const mark of marks) {
      found.set(`${path}${mark.key}`, mark);
      if (mark.type === 'group') visit(mark.marks, mark.key.startsWith('strip-') ? `${mark.key}/` : '');
    }
  };
  visit(draw(position(data, { ...options, locale: en })).scene?.marks ?? [], '');
  return found;
}
const keysOf = (data: SeriesData, start: string, options?: PositionOptions) =>
  [...marksOf(data, options).keys()].filter((key) => key.startsWith(start));

describe('what position draws', () => {
  it('fills one slot of all that there are', () => {
    expect(keysOf(seeds, 'strip-0/slot', { show: '002-07' })).toHaveLength(24);
    expect(marksOf(seeds, { show: '002-07' }).get('strip-0/place')).toMatchObject({ fill: 'series-1' });
    expect(keysOf(seeds, 'strip-0/open', { show: '002-07' })).toEqual([]);
  });

  it('draws no slot behind the place where the number is unknown, but an open end', () => {
    expect(keysOf(seeds, 'strip-0/slot', { show: '001-07' })).toHaveLength(6);
    expect(keysOf(seeds, 'strip-0/open', { show: '001-07' })).toHaveLength(3);
    expect(marksOf(seeds, { show: '001-07' }).get('open-0')).toMatchObject({ text: '?' });
  });

  it('ends where the ring of focus, which is drawn on its edge, still fits', () => {
    const { marks } = draw(position(seeds, { locale: en }), { width: 640 }).scene!;
    const boxes = [...targetsIn(marks).values()].map(({ box }) => box);
    expect(boxes.length).toBeGreaterThan(2);
    for (const box of boxes) expect(box).toMatchObject({ x: -5, width: 643 });
  });

  it('brackets a bound and fills nothing, once for each year of the run', () => {
    const keys = keysOf(seeds, 'strip-', { show: '000-02' });
    expect(keys.filter((key) => key.endsWith('bracket'))).toHaveLength(3);
    expect(keys.filter((key) => key.endsWith('place'))).toEqual([]);
    expect(keys.filter((key) => key.includes('slot-'))).toHaveLength(12);
  });

  it('names the years of a run that ends in a dated one', () => {
    const streak = { number: 3, unit: 'year', ending: '2024' };
    const rank = { position: 5, precision: 'within', among: { area: 'p', size: 18 }, streak };
    expect(modelOf(cells(rank)).rows[0]!.strips).toEqual(['2022', '2023', '2024']);
  });

  it('joins no row with another: three ranks of three things', () => {
    const { rows } = layoutOf(seeds, { area: '411200' });
    expect(rows.map(({ row }) => row.position)).toEqual([4, 7, 3]);
    const lines = [...marksOf(seeds, { area: '411200' })].filter(([, { type }]) => type === 'path' || type === 'rule');
    expect([...new Set(lines.map(([key]) => key.replace(/\d/g, 'n')))].sort()).toEqual([
      'strip-n/bracket',
      'strip-n/open-n',
      'top',
    ]);
    const ranked = readObservations(seeds).observations.filter(({ area, rank }) => area === '411200' && rank);
    expect(checkRankLine(ranked).map(({ code }) => code)).toEqual(['R05']);
  });

  it('draws a shared place as two bars', () => {
    const marks = marksOf(cells('tied 2nd of 18'));
    const [a, b] = [marks.get('strip-0/place'), marks.get('strip-0/shared')];
    expect(a).toMatchObject({ type: 'rect', height: 8 });
    expect(b).toMatchObject({ type: 'rect', height: 8, x: (a as { x: number }).x });
  });

  it.each([
    ['57/183', ['1', '183']],
    ['1024 of 2000', ['1', '2,000']],
    ['top 100 of 2000', ['1', '100', '2,000']],
    ['148th', ['1']],
  ])('draws a scale with its ends labelled where slots would be too many: %s', (rank, ends) => {
    const [row] = layoutOf(cells(rank), {}, 1280).rows;
    const labels = row!.strips.texts.filter(({ key }) => key.startsWith('end-'));
    expect([row!.strips.slots, labels.map(({ text }) => text).sort()]).toEqual([false, [...ends].sort()]);
  });

  it('mutes the others where one is highlighted', () => {
    const { rows } = modelOf(henan as unknown as SeriesData, { highlight: 'Sanmenxia' });
    expect(rows.filter(({ muted }) => !muted).map(({ position: place }) => place)).toEqual([5, 7]);
  });

  it('sets the places of the muted in grey: black ones would outweigh the highlighted', () => {
    const data = henan as unknown as SeriesData;
    const scene = draw(position(data, { highlight: 'Sanmenxia', locale: en })).scene!;
    const fills: unknown[] = [];
    const visit = (marks: readonly Mark[]): void => {
      for (const mark of marks)
        if (mark.type === 'group') visit(mark.marks);
        else if (mark.key === 'place-0') fills.push(mark.fill);
    };
    visit(scene.marks);
    expect([fills.length, new Set(fills)]).toEqual([8, new Set(['text-muted', 'series-1'])]);
  });

  it.each([
    [640, ['In the top 4', 'of ? for 3 years running', undefined]],
    [320, ['In the top 4', 'of ? for 3 years running', undefined]],
    [200, ['In the top 4', undefined, 'of ? for 3 years running']],
  ] as const)(
    'says of how many on the line of a long place where there is room: at %i px',
    (width, [place, after, below]) => {
      const texts = layoutOf(seeds, { show: '000-02' }, width).rows[0]!.strips.texts;
      const words = texts.find(({ key }) => key === 'place-0');
      const own = texts.find(({ key }) => key === 'after');
      expect([words?.text, words?.after, own?.text]).toEqual([place, after, below]);
    },
  );

  it('keeps the place in its strip and the strips in the figure, in proportion, for any place and number', () => {
    const strip = fc
      .integer({ min: 1, max: 3000 })
      .chain((size) => fc.tuple(fc.integer({ min: 1, max: size }), fc.constant(size)));
    fc.assert(
      fc.property(
        strip,
        fc.boolean(),
        fc.boolean(),
        fc.integer({ min: 280, max: 1600 }),
        ([place, size], known, within, width) => {
          const rank = {
            position: place,
            precision: within ? 'within' : 'exact',
            among: { area: 'p', ...(known && { size }) },
          };
          const { rows } = layoutOf(cells(rank), {}, width);
          const { left, pitch, count, open, texts } = rows[0]!.strips;
          expect(count).toBe(known ? size : place);
          expect(left + count * pitch + (open?.length ?? 0)).toBeLessThanOrEqual(width + 0.01);
          for (const { x, width: wide } of texts) {
            expect(x).toBeGreaterThanOrEqual(left - 0.01);
            expect(x + wide).toBeLessThanOrEqual(width + 0.01);
          }
        },
      ),
      { seed: 3, numRuns: 200 },
    );
  });

  it('gives a slot the same width in every row', () => {
    const { rows } = layoutOf(cells('7/31', '前4', '2/18', '第9'));
    expect(new Set(rows.map(({ strips }) => strips.pitch)).size).toBe(1);
  });

  it('gives slots more room on a wide page', () => {
    const pitch = (width: number) => layoutOf(cells('7/18'), {}, width).rows[0]!.strips.pitch;
    expect([640, 800, 1280, 1440].map(pitch)).toEqual([expect.any(Number), 26, 32, 36]);
  });

  it('fills a wide page with two columns where there are rows enough and slots stay as wide', () => {
    const starts = (data: SeriesData, width: number) => layoutOf(data, {}, width).rows.map(({ x }) => x);
    const six = cells(...Array(6).fill('7/18'));
    expect(starts(six, 1440)).toEqual([0, 0, 0, 748, 748, 748]);
    expect(starts(six, 1150)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(starts(cells('7/18', '6/18', '5/18'), 1440)).toEqual([0, 0, 0]);
    expect(starts(cells('7/40', '6/40', '5/40', '4/40'), 1440)).toEqual([0, 0, 0, 0]);
    expect(starts(cells('7', '57/183', '5', '4'), 1440)).toEqual([0, 0, 0, 0]);
    const { rows, height } = layoutOf(six, {}, 1440);
    expect(rows.map(({ y }) => y)).toEqual([...rows.slice(0, 3), ...rows.slice(0, 3)].map(({ y }) => y));
    expect(height).toBe(layoutOf(cells('7/18', '6/18', '5/18'), {}, 1440).height);
  });
});
