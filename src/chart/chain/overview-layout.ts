import { layoutLanes } from '../../layout/lanes';
import type { LaneLayout } from '../../layout/lanes/types';
import type { CardStyle } from './card-size';
import type { PanoramaModel } from './model';
import { nameLines } from './name-lines';

/** The map of segments: what flows between their links is what flows between them. */
export interface Overview {
  readonly lanes: LaneLayout;
  readonly lines: readonly (readonly string[])[];
  /** Has every number its sign? Where that would cut a name none has, and names have a fourth line. */
  readonly hasSigns: boolean;
  /** All flows between segments. */
  readonly flows: readonly SegmentFlow[];
  /** Those that have a way of their own, in the order of the paths' flows. */
  readonly kept: readonly SegmentFlow[];
  /** Segments, column by column, from top to bottom. */
  readonly order: readonly number[];
  readonly boxes: LaneLayout['panels'];
}
export interface SegmentFlow {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
}

/** Around a name and the number of enterprises beside it, the sign of the number, and beside a card, in em. */
const [ASIDE, SIGN, PAD] = [18, 14, 9];
/** Least width of a segment's card, the same where words are long, and of a gutter, in em. */
export const SEGMENT_COLUMN = 128;
const [WIDER_COLUMN, GUTTER] = [176, 56];
/** From so many segments on, flows run closer. */
const MANY = 80;
/** Of more than these all flows would be one grey: those of a segment are shown on focus. */
const MOST = 400;

/** As many columns as show all of it at the largest scale in a window of this size. */
export function layoutOverview(model: PanoramaModel, width: number, height: number, { em, text }: CardStyle): Overview {
  const { segments, stages, options } = model;
  const flows = quotient(model);
  const kept = segments.length > MOST ? [] : strongest(flows);
  const numbers = Math.max(0, ...segments.map(({ local }) => text(local, 12 * em)));
  const wrapped = (column: number, sign = SIGN) =>
    segments.map(({ name }) =>
      nameLines(name, column - numbers - (ASIDE + sign + PAD) * em, 13 * em, 600, sign ? 3 : 4, text),
    );
  const heads = (lines: Overview['lines']) => lines.map((told) => (28 + 17 * Math.max(1, told.length)) * em);
  const names = segments.map(({ name }) => text(name, 13 * em, 600)).sort((a, b) => a - b);
  const common = (names[Math.floor(names.length * 0.8)] ?? 0) + numbers + (ASIDE + SIGN + PAD) * em;
  const pace = segments.length > MANY ? 0.6 * em : em;
  // Longer words have more room where a column of each stage fits the window with it.
  const easy = (width - AROUND * em) / stages.length - GUTTER * pace;
  const least = Math.ceil(Math.max(SEGMENT_COLUMN * em, Math.min(WIDER_COLUMN * em, common, easy)));
  // The tallest column is taller than the mean, and flows pass it.
  const total = 1.3 * heads(wrapped(least)).reduce((sum, high) => sum + high + 22 * pace, 0);
  const sizeOf = (count: number) => count * (least + GUTTER * pace) + AROUND * em;
  const scaleOf = (count: number) => Math.min(1, width / sizeOf(count), height / (total / count));
  let count = options.columns ?? stages.length;
  if (options.columns === undefined)
    for (let more = count + 1; more <= segments.length; more++) if (scaleOf(more) > scaleOf(count)) count = more;
  let lines: Overview['lines'] = [];
  let hasSigns = true;
  const lanes = layoutLanes(
    {
      stages: stages.length,
      segments: segments.map(({ stage }) => stage),
      links: segments.map((_, i) => i),
      flows: kept,
    },
    {
      // What has to be small anyway takes all of the window.
      width: Math.max(width, sizeOf(count), ((total / count) * width) / height),
      em: pace,
      minColumn: least,
      maxColumns: count,
      order: options.order,
      collapsed: new Set(segments.keys()),
      sizes: (column) => {
        lines = wrapped(column);
        hasSigns = !lines.some((told) => told[2]?.endsWith('…'));
        if (!hasSigns) lines = wrapped(column, 0);
        return { cards: segments.map(() => 0), heads: heads(lines) };
      },
    },
  );
  const boxes = lanes.panels;
  const order = [...segments.keys()].sort((a, b) => boxes[a]!.column - boxes[b]!.column || boxes[a]!.y - boxes[b]!.y);
  return { lanes, lines, hasSigns, flows, kept, order, boxes };
}

/** In em. */
const AROUND = 72;

/** Flows between links as flows between their segments; recycling left out. */
function quotient({ flows, links, segments }: PanoramaModel): readonly SegmentFlow[] {
  const sums = new Map<number, number>();
  for (const { source, target, kind, weight } of flows) {
    const [from, to] = [links[source]!.segment, links[target]!.segment];
    const key = from * segments.length + to;
    if (from !== to && kind !== 'recycle') sums.set(key, (sums.get(key) ?? 0) + weight);
  }
  return [...sums].map(([key, weight]) => ({
    source: Math.floor(key / segments.length),
    target: key % segments.length,
    weight,
  }));
}

/** For each segment the two strongest outputs and the strongest input; the others are shown on focus. */
function strongest(flows: readonly SegmentFlow[]): readonly SegmentFlow[] {
  const [out, into] = [new Map<number, number>(), new Map<number, number>()];
  return [...flows]
    .sort((a, b) => b.weight - a.weight || a.source - b.source || a.target - b.target)
    .filter(({ source, target }) => {
      const [left, right] = [out.get(source) ?? 0, into.get(target) ?? 0];
      out.set(source, left + 1);
      into.set(target, right + 1);
      return left < 2 || right < 1;
    });
}
