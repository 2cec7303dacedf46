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

/** Room beside a name for the number of enterprises, in em. */
const ASIDE = 52;
/** Least width of a segment's card, in em. */
export const SEGMENT_COLUMN = 150;
const PAD = 9;

export function layoutOverview(model: PanoramaModel, width: number, { em, text }: CardStyle): Overview {
  const flows = quotient(model);
  const kept = strongest(flows);
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
      minColumn: SEGMENT_COLUMN * em,
      order: model.options.order,
      collapsed: new Set(model.segments.keys()),
      sizes: (column) => {
        lines = model.segments.map(({ name }) => wrapText(name, column - (ASIDE + PAD) * em, 13 * em, 600, 2, text));
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
