import type { Locale } from '../../format/locale';
import { layoutLanes } from '../../layout/lanes';
import type { LaneBox, LaneLayout } from '../../layout/lanes/types';
import { wrapText } from '../../layout/text';
import type { CardStyle } from './card-size';
import type { PanoramaModel } from './model';

/** The map of segments: what flows between their links is what flows between them. */
export interface Overview {
  readonly lanes: LaneLayout;
  readonly lines: readonly (readonly string[])[];
  /** All flows between segments. */
  readonly flows: readonly SegmentFlow[];
  /** Those that have a way of their own, in the order of the paths' flows. */
  readonly kept: readonly SegmentFlow[];
  /** Segments, column by column, from top to bottom. */
  readonly order: readonly number[];
  readonly boxes: readonly LaneBox[];
}
export interface SegmentFlow {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
}

/** Around a name and the number of enterprises beside it, in em. */
const ASIDE = 18;
/** Least width of a segment's card, in em. */
export const SEGMENT_COLUMN = 150;
/** The same where words are longer, if there is room. */
const WIDER_COLUMN = 184;
const PAD = 9;

export function layoutOverview(
  model: PanoramaModel,
  width: number,
  { em, text }: CardStyle,
  { lang }: Locale,
): Overview {
  const flows = quotient(model);
  const kept = strongest(flows);
  const numbers = Math.max(0, ...model.segments.map(({ local }) => text(local, 12 * em)));
  const isRoomy = lang !== 'zh' && model.stages.length * (WIDER_COLUMN + 64) * em <= width;
  let lines: readonly (readonly string[])[] = [];
  const lanes = layoutLanes(
    {
      stages: model.stages.length,
      segments: model.segments.map(({ stage }) => stage),
      links: model.segments.map((_, i) => i),
      flows: kept,
    },
    {
      width,
      em,
      minColumn: (isRoomy ? WIDER_COLUMN : SEGMENT_COLUMN) * em,
      order: model.options.order,
      collapsed: new Set(model.segments.keys()),
      sizes: (column) => {
        lines = model.segments.map(({ name }) =>
          wrapText(name, column - numbers - (ASIDE + PAD) * em, 13 * em, 600, 3, text),
        );
        return {
          cards: model.segments.map(() => 0),
          heads: lines.map((told) => (28 + 17 * Math.max(1, told.length)) * em),
        };
      },
    },
  );
  const boxes = lanes.panels;
  const order = [...model.segments.keys()].sort(
    (a, b) => lanes.panels[a]!.column - lanes.panels[b]!.column || boxes[a]!.y - boxes[b]!.y,
  );
  return { lanes, lines, flows, kept, order, boxes };
}

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
