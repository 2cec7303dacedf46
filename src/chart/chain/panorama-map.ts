import { chainWord } from '../../format/chain-words';
import { word } from '../../format/words';
import type { LaneBox } from '../../layout/lanes/types';
import { truncateText } from '../../layout/text';
import { group, rect, text } from '../../scene/make';
import type { GroupMark, Mark } from '../../scene/mark';
import { cardGround, cardMarks, placedCard } from './card-draw';
import { cardCost } from './card-size';
import type { FlowModel, LinkCard } from './model';
import { edgeOf } from './overview-scene';
import { statusPaint } from './palette';
import type { Arranged } from './panorama-arrange';
import { BANNER, extentOf } from './panorama-band';
import { arrowheads, busLabel, closureMark, flowsGroup } from './panorama-flows';
import type { PanoramaLayout } from './panorama-layout';
import { banner, hasRoomFor, panel } from './panorama-panels';
import { type Shown, sideOf } from './panorama-state';
import { supportPaths } from './panorama-support';
import { BUDGET, meets, type View } from './panorama-zoom';

/** What of the cards is told: all, their names, their status alone. */
export interface Detail {
  readonly as: 'cards' | 'names' | 'blocks';
  readonly cards: readonly number[];
  readonly panels: readonly number[];
  readonly hasFlows: boolean;
}

/** Elements of one card with its target, of a panel with its head, and of all that is there anyway. */
export const COSTS = { names: 7, panel: 12, fixed: 130 };

/** Chooses by what is seen, so that no drawing is larger than its budget. */
export function detailOf({ model, style }: PanoramaLayout, arranged: Arranged, { now, seen, extent }: View): Detail {
  const cards = indices(arranged.cards, seen);
  const panels = indices(arranged.panels, seen);
  const ends = new Set(cards);
  const flows = arranged.paths.filter(
    ({ flow }) => ends.has(model.flows[flow]!.source) || ends.has(model.flows[flow]!.target),
  );
  const base = COSTS.fixed + panels.length * COSTS.panel;
  const isAll = extent[0] === 1;
  const fits = (cost: number, least: number) => (isAll || now.k >= least) && base + cost <= BUDGET;
  const whole = cards.reduce((sum, link) => sum + cardCost(model.links[link]!, style.density), flows.length);
  if (fits(whole, 0.55)) return { as: 'cards', cards, panels, hasFlows: true };
  if (fits(COSTS.names * cards.length + flows.length, 0.3)) return { as: 'names', cards, panels, hasFlows: true };
  if (fits(COSTS.names * cards.length, 0.3)) return { as: 'names', cards, panels, hasFlows: false };
  const room = Math.max(0, BUDGET - COSTS.fixed);
  const most = panels.slice(0, Math.floor(room / 6));
  const blocks = most.length * 6 + cards.length <= room ? cards : [];
  return { as: 'blocks', cards: blocks, panels: most, hasFlows: false };
}

function indices(boxes: readonly (LaneBox | undefined)[], seen: LaneBox): number[] {
  return boxes.flatMap((box, i) => (box && meets(box, seen) ? i : []));
}

/** Everything of the map but what a person can reach. */
export function mapMarks(
  layout: PanoramaLayout,
  arranged: Arranged,
  shown: Shown,
  detail: Detail,
  k: number,
): readonly Mark[] {
  const { model, em } = layout;
  const { x, width } = extentOf(arranged);
  return [
    group(
      'bands',
      arranged.bands.map(({ stage, y }) =>
        banner(model.stages[stage]!, x, y, width, { notch: false, point: false }, layout),
      ),
    ),
    group(
      'panels',
      detail.panels.flatMap(
        (i) => (detail.as === 'blocks' ? panelBlock(layout, arranged, i, k) : panel(layout, arranged, i)) ?? [],
      ),
    ),
    ...flows(layout, arranged, shown, detail),
    group(
      'cards',
      detail.cards.flatMap((link) => card(layout, arranged, shown, link, detail, em)),
    ),
    ...(detail.as === 'blocks'
      ? [
          group(
            'names',
            detail.panels.flatMap((i) => blockName(layout, arranged, i, k)),
          ),
        ]
      : []),
  ];
}

/** Of flows that are not asked for. */
const DIM = 0.2;

/** All flows as one group, whose opacity alone changes; those of the closure once more above them. */
function flows(layout: PanoramaLayout, arranged: Arranged, shown: Shown, detail: Detail): readonly GroupMark[] {
  const { model, em } = layout;
  const how = model.options.flows ?? 'all';
  if (how === 'none' || detail.as === 'blocks') return [];
  const hasRoot = shown.root !== undefined;
  const ends = new Set(detail.cards);
  const near = arranged.paths.filter(
    ({ flow }) => ends.has(model.flows[flow]!.source) || ends.has(model.flows[flow]!.target),
  );
  const all = how === 'focus' || !detail.hasFlows ? [] : near;
  const isLive = (flow: FlowModel) => shown.isChosen(flow.source) || shown.isChosen(flow.target);
  const drawn = (isWanted: boolean) =>
    flowsGroup(all, model.flows, (flow) => shown.isFlowChosen(flow) && isLive(flow) === isWanted, em);
  // What leads from one link that filters leave out to another steps back with them.
  const [rest, out] = [drawn(true), drawn(false)];
  const groups = [group('flows', rest, hasRoot ? { opacity: DIM } : {})];
  if (out.length > 0) groups.unshift(group('flows-out', out, { opacity: DIM }));
  if (rest.length + out.length > 0) groups.push(...bus(layout, arranged, hasRoot || rest.length === 0));
  if (!hasRoot) return groups;
  const closure: Mark[] = [];
  const ways = [...arranged.paths, ...supportPaths(layout, arranged)];
  for (const side of ['up', 'down'] as const) {
    const paths = ways.filter(({ flow }) => sideOf(model.flows[flow]!, shown) === side).slice(0, 150);
    closure.push(...paths.map((path) => closureMark(path, model.flows[path.flow]!, side === 'up', em)));
    closure.push(...arrowheads(`tips-${side}`, paths, `chain-${side}`, em));
  }
  return [...groups, group('closure', closure)];
}

/** What comes back, in a pill on the bus. */
function bus(
  { model, em, text: measure, locale }: PanoramaLayout,
  { bus: box, paths }: Arranged,
  isDim: boolean,
): GroupMark[] {
  const back = paths.filter(({ flow }) => model.flows[flow]!.kind === 'recycle');
  const names = [...new Set(back.map(({ flow }) => model.links[model.flows[flow]!.target]!.name))];
  if (!box || names.length === 0) return [];
  const all = names.length;
  const size = 12 * em;
  // As many names as there is room for, and the number of all.
  const labels = names.map((_, i) => {
    const told = names.slice(0, all - i).join(word(locale, 'listComma'));
    const links = i > 0 ? chainWord(locale, 'moreNames', { names: told, all, n: i }) : told;
    return chainWord(locale, 'recyclingBack', { links });
  });
  const room = box.width - 80 * em;
  const fits = labels.find((label) => measure(label, size) <= room);
  const label = fits ?? truncateText(labels[all - 1]!, room, size, 400, measure);
  const pill = busLabel(label, box.x + box.width / 2, box.y + box.height / 2, measure(label, size), em);
  return [isDim ? { ...pill, opacity: 0.5 } : pill];
}

function card(
  layout: PanoramaLayout,
  arranged: Arranged,
  shown: Shown,
  link: number,
  detail: Detail,
  em: number,
): Mark {
  const card = layout.model.links[link]!;
  const { x, y, width, height } = arranged.cards[link]!;
  if (detail.as === 'blocks')
    return rect(
      card.id,
      x,
      y,
      width,
      y + height,
      statusPaint(card.status),
      isMissing(card) ? { stroke: 'chain-missing-ink', strokeWidth: 2 * em } : {},
    );
  const style =
    detail.as === 'names' ? { ...layout.style, density: 'brief' as const, number: 0, action: 0 } : layout.style;
  const told = detail.as === 'names' ? { ...card, action: undefined, metrics: [] } : card;
  const edge = edgeOf(link, shown);
  const isDim = !shown.isChosen(link) || (shown.root !== undefined && !edge);
  const marks = [
    cardGround(card, width, height, em, edge),
    ...cardMarks(told, arranged.lines[link]!, width, height, style),
  ];
  return placedCard(card.id, x, y, marks, isDim ? 0.38 : undefined);
}

const isMissing = ({ status }: LinkCard): boolean => status === 'missing';

/** A panel so far away that its cards are colours. */
function panelBlock({ model }: PanoramaLayout, arranged: Arranged, segment: number, k: number): Mark {
  const { x, y, width, height } = arranged.panels[segment]!;
  const edge = { stroke: 'chain-edge', strokeWidth: 1 / k } as const;
  return rect(`segment:${model.segments[segment]!.id}`, x, y, width, y + height, 'chain-head', edge);
}

/** Its name over its cards, in letters of their own size; nothing where there is no room for three of them. */
function blockName(
  { model, em, text: measure }: PanoramaLayout,
  { panels }: Arranged,
  segment: number,
  k: number,
): readonly Mark[] {
  const { id, name } = model.segments[segment]!;
  const { x, y, width, height } = panels[segment]!;
  const size = (12 * em) / k;
  if (width < 4 * size || height < 1.6 * size) return [];
  const told = truncateText(name, width - size, size, 600, measure);
  return [
    text(id, told, x + size / 2, y + 1.2 * size, size, measure(told, size, 600), { weight: 600, halo: 'chain-head' }),
  ];
}

/** Banners of the stages; they stay above the window while the map moves in it. */
export function stageBanners(
  layout: PanoramaLayout,
  stages: readonly { readonly x: number; readonly width: number; readonly stage: number }[],
  { now, window }: View,
): GroupMark {
  const { model, em } = layout;
  const tip = 14 * em;
  const placed = stages.flatMap(({ x, width, stage: at }, i) => {
    const [left, right] = [x * now.k + now.x, (x + width) * now.k + now.x];
    const [from, to] = [Math.max(left, 0), Math.min(right, window.width - (right > window.width ? 0 : tip))];
    if (to - from < 40 * em) return [];
    const shape = { notch: i > 0 && left >= 0, point: stages.length > 1 && right <= window.width };
    return { stage: model.stages[at]!, from, width: to - from, shape };
  });
  // All say the same of themselves: as much as the narrowest has room for.
  const said = (['said', 'counted'] as const).find((key) =>
    placed.every(({ stage, width, shape }) => hasRoomFor(stage[key], stage, width, shape, layout)),
  );
  const marks = placed.map(({ stage, from, width, shape }) =>
    banner(stage, from, 0, width, shape, layout, said ? stage[said] : ''),
  );
  return group('stages', marks, { y: window.y - BANNER * em });
}
