import type { LaneBox, LaneLayout } from '../../layout/lanes/types';
import { cardHeight } from './card-size';
import type { ArrangeRequest } from './panorama-arrange';

/** A stage of support (配套): its banner, and its segments side by side under all columns. */
export interface Band {
  readonly stage: number;
  readonly y: number;
  readonly height: number;
  readonly width: number;
  readonly panels: readonly {
    readonly segment: number;
    readonly box: LaneBox;
    readonly cards: readonly { readonly link: number; readonly box: LaneBox }[];
  }[];
}

interface Sizes {
  readonly linesOf: (link: number, width: number) => readonly string[];
  readonly headOf: (segment: number, width: number) => number;
}

/** In em: above the banner, the banner, around and between panels and cards. */
const GAP = 24;
export const BANNER = 60;
const [BETWEEN, PAD, CARD_GAP] = [14, 7, 8];

export function placeBands(request: ArrangeRequest, lanes: LaneLayout, sizes: Sizes): readonly Band[] {
  const { model, style, pace } = request;
  const { em } = style;
  const bands: Band[] = [];
  let y = lanes.columns.length > 0 ? lanes.height + GAP * em : 0;
  model.stages.forEach(({ isSupport, segments }, stage) => {
    if (!isSupport) return;
    const { width } = lanes;
    const panels: Band['panels'][number][] = [];
    let top = y + BANNER * em;
    for (const row of rowsOf(
      segments.map((segment) => [segment, linksOf(request, segment).length] as const),
      width,
      request,
    )) {
      let left = 0;
      let bottom = top;
      const placed = row.spans.map(([segment, span]) => {
        const wide = span * row.card + ((span - 1) * CARD_GAP + 2 * PAD) * pace;
        const panel = placePanel(request, sizes, segment, { x: left, y: top, width: wide, height: 0 }, row.card, span);
        left += wide + BETWEEN * pace;
        bottom = Math.max(bottom, panel.box.y + panel.box.height);
        return panel;
      });
      // Panels of one row end together.
      panels.push(...placed.map((panel) => ({ ...panel, box: { ...panel.box, height: bottom - top } })));
      top = bottom + BETWEEN * pace;
    }
    const height = (segments.length > 0 ? top - BETWEEN * pace : top - 10 * em) - y;
    bands.push({ stage, y, height, width, panels });
    y += height + GAP * em;
  });
  return bands;
}

function linksOf({ model, collapsed }: ArrangeRequest, segment: number): readonly number[] {
  return collapsed.has(segment) ? [] : model.segments[segment]!.links;
}

/** As many cards in a row as fit at the least width, shared among the segments by their links. */
function rowsOf(segments: readonly (readonly [number, number])[], width: number, { minColumn, pace }: ArrangeRequest) {
  const least = minColumn - 2 * PAD * pace;
  const most = Math.max(1, Math.floor((width + CARD_GAP * pace) / (minColumn + CARD_GAP * pace)));
  const rows: { spans: (readonly [number, number])[]; card: number }[] = [];
  for (let from = 0; from < segments.length; from += most) {
    const row = segments.slice(from, from + most);
    const total = row.reduce((sum, [, links]) => sum + Math.max(1, links), 0);
    const spans = row.map(([segment, links]) => {
      const share = Math.floor((most * Math.max(1, links)) / total);
      return [segment, Math.max(1, Math.min(links, share))] as const;
    });
    const slots = spans.reduce((sum, [, span]) => sum + span, 0);
    const gaps = (row.length - 1) * BETWEEN + row.length * 2 * PAD + (slots - row.length) * CARD_GAP;
    rows.push({ spans, card: Math.max(least, (width - gaps * pace) / slots) });
  }
  return rows;
}

function placePanel(
  request: ArrangeRequest,
  { linesOf, headOf }: Sizes,
  segment: number,
  at: LaneBox,
  width: number,
  span: number,
): Band['panels'][number] {
  const { model, style, pace } = request;
  let y = at.y + headOf(segment, at.width);
  const links = linksOf(request, segment);
  const cards: { link: number; box: LaneBox }[] = [];
  for (let from = 0; from < links.length; from += span) {
    const row = links.slice(from, from + span);
    const height = Math.max(...row.map((link) => cardHeight(model.links[link]!, linesOf(link, width).length, style)));
    row.forEach((link, i) => {
      cards.push({ link, box: { x: at.x + PAD * pace + i * (width + CARD_GAP * pace), y, width, height } });
    });
    y += height + CARD_GAP * pace;
  }
  const end = links.length > 0 ? y - CARD_GAP * pace + PAD * pace : y;
  return { segment, box: { ...at, height: end - at.y }, cards };
}
