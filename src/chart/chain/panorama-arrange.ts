import { layoutLanes } from '../../layout/lanes';
import type { LaneBox, LaneLayout, LanePath } from '../../layout/lanes/types';
import { type CardStyle, cardHeight, cardLines } from './card-size';
import { isJudged } from './glyphs';
import type { PanoramaModel } from './model';
import { nameLines } from './name-lines';
import { type Band, placeBands } from './panorama-band';

/** Where everything is, by the positions of the model. Sums start below the banners of the stages. */
export interface Arranged {
  readonly width: number;
  readonly height: number;
  readonly stages: readonly { readonly x: number; readonly width: number; readonly stage: number }[];
  readonly bands: readonly Band[];
  readonly panels: readonly (LaneBox | undefined)[];
  readonly cards: readonly (LaneBox | undefined)[];
  /** Lines of each card's name, at the width that it has. */
  readonly lines: readonly (readonly string[])[];
  readonly headLines: readonly (readonly string[])[];
  /** Links of each segment from top to bottom; nothing where it is collapsed. */
  readonly orders: readonly (readonly number[])[];
  /** Segments from top to bottom, column by column; then those of support. */
  readonly columns: readonly (readonly number[])[];
  readonly paths: readonly LanePath[];
  readonly bus: LaneBox | undefined;
  readonly collapsed: ReadonlySet<number>;
  readonly crossings: number;
}

export interface ArrangeRequest {
  readonly model: PanoramaModel;
  readonly width: number;
  readonly style: CardStyle;
  readonly minColumn: number;
  /** What distances between cards and columns are multiplied with: em, or less where all has to be on one sheet. */
  readonly pace: number;
  readonly maxColumns?: number | undefined;
  readonly collapsed: ReadonlySet<number>;
}

/** Beside cards in a panel, as a multiple of the pace. */
export const PANEL_PAD = 7;

export function arrange(request: ArrangeRequest): Arranged {
  const { model, width, style, collapsed, pace } = request;
  const { em } = style;
  const flowing = model.stages.flatMap(({ isSupport }, i) => (isSupport ? [] : i));
  const stageAt = new Map(flowing.map((stage, i) => [stage, i]));
  const segments = model.segments.flatMap(({ stage }, i) => (stageAt.has(stage) ? i : []));
  const segmentAt = new Map(segments.map((segment, i) => [segment, i]));
  const links = model.links.flatMap(({ segment }, i) => (segmentAt.has(segment) ? i : []));
  const linkAt = new Map(links.map((link, i) => [link, i]));
  const flows = model.flows.flatMap(({ source, target }, i) => (linkAt.has(source) && linkAt.has(target) ? i : []));
  const lines = new Map<number, readonly string[]>();
  const headLines = new Map<number, readonly string[]>();
  const linesOf = (link: number, cardWidth: number) => {
    const told = cardLines(model.links[link]!, cardWidth, style);
    lines.set(link, told);
    return told;
  };
  const headOf = (segment: number, panelWidth: number) => {
    const told = segmentLines(model, segment, panelWidth, style);
    headLines.set(segment, told);
    return headHeight(told.length, em, model);
  };
  const lanes: LaneLayout = layoutLanes(
    {
      stages: flowing.length,
      segments: segments.map((segment) => stageAt.get(model.segments[segment]!.stage)!),
      links: links.map((link) => segmentAt.get(model.links[link]!.segment)!),
      flows: flows.map((flow) => {
        const { source, target, kind } = model.flows[flow]!;
        return { source: linkAt.get(source)!, target: linkAt.get(target)!, isRecycling: kind === 'recycle', kind };
      }),
    },
    {
      width,
      em: pace,
      minColumn: request.minColumn,
      maxColumns: request.maxColumns,
      order: model.options.order,
      collapsed: new Set([...collapsed].flatMap((segment) => segmentAt.get(segment) ?? [])),
      sizes: (columnWidth) => {
        const cardWidth = columnWidth - 2 * PANEL_PAD * pace;
        return {
          cards: links.map((link) => cardHeight(model.links[link]!, linesOf(link, cardWidth).length, style)),
          heads: segments.map((segment) => headOf(segment, columnWidth)),
        };
      },
    },
  );
  const bands = placeBands(request, lanes, { linesOf, headOf });
  const panels: (LaneBox | undefined)[] = model.segments.map(() => undefined);
  const cards: (LaneBox | undefined)[] = model.links.map(() => undefined);
  const orders: (readonly number[])[] = model.segments.map(() => []);
  const columns: number[][] = lanes.columns.map(() => []);
  segments.forEach((segment, i) => {
    const panel = lanes.panels[i]!;
    panels[segment] = panel;
    columns[panel.column]?.push(segment);
    orders[segment] = collapsed.has(segment) ? [] : lanes.orders[i]!.map((link) => links[link]!);
  });
  links.forEach((link, i) => {
    cards[link] = lanes.cards[i];
  });
  for (const column of columns) column.sort((a, b) => panels[a]!.y - panels[b]!.y);
  for (const band of bands)
    for (const { segment, box, cards: placed } of band.panels) {
      panels[segment] = box;
      columns.push([segment]);
      orders[segment] = placed.map(({ link }) => link);
      for (const { link, box: card } of placed) cards[link] = card;
    }
  const last = bands[bands.length - 1];
  return {
    width: lanes.width,
    height: last ? last.y + last.height : lanes.height,
    stages: lanes.stages.map(({ x, width: wide }, i) => ({ x, width: wide, stage: flowing[i]! })),
    bands,
    panels,
    cards,
    lines: model.links.map((_, i) => lines.get(i) ?? []),
    headLines: model.segments.map((_, i) => headLines.get(i) ?? []),
    orders,
    columns,
    paths: lanes.paths.map((path) => ({ ...path, flow: flows[path.flow]! })),
    bus: lanes.bus,
    collapsed,
    crossings: lanes.crossings,
  };
}

/** Room of the number of links at the right of a head, in em. */
const HEAD_ASIDE = 44;

function segmentLines(model: PanoramaModel, segment: number, width: number, style: CardStyle): readonly string[] {
  const { em, text } = style;
  return nameLines(model.segments[segment]!.name, width - (PANEL_PAD + HEAD_ASIDE) * em, 13 * em, 700, 4, text);
}

/** In px; without a strip of statuses where nothing is assessed. */
export function headHeight(lines: number, em: number, model: PanoramaModel): number {
  return ((isJudged(model) ? 22 : 14) + 16 * Math.max(1, lines)) * em;
}

/** Whether one of the names has no room in its lines. */
export function isCut(names: readonly (readonly string[])[]): boolean {
  return names.some((lines) => lines[3]?.endsWith('…'));
}
