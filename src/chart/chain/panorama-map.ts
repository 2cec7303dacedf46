import { chainWord } from '../../format/chain-words';
import { word } from '../../format/words';
import { truncateText } from '../../layout/text';
import { group } from '../../scene/make';
import type { GroupMark, Mark, SceneZoom } from '../../scene/mark';
import { cardGround, cardMarks, placedCard } from './card-draw';
import type { FlowModel } from './model';
import { edgeOf } from './overview-scene';
import type { Arranged } from './panorama-arrange';
import { BANNER } from './panorama-band';
import { arrowheads, busLabel, closureMark, flowsGroup } from './panorama-flows';
import type { PanoramaLayout } from './panorama-layout';
import { banner, hasRoomFor, panel } from './panorama-panels';
import { type Shown, sideOf } from './panorama-state';
import { supportPaths } from './panorama-support';

/** Everything of the map but what a person can reach. */
export function mapMarks(layout: PanoramaLayout, arranged: Arranged, shown: Shown): readonly Mark[] {
  const { model } = layout;
  return [
    group(
      'bands',
      arranged.bands.map(({ stage, y }) =>
        banner(model.stages[stage]!, 0, y, arranged.width, { notch: false, point: false }, { ...layout, deep: 0 }),
      ),
    ),
    group(
      'panels',
      model.segments.flatMap((_, i) => panel(layout, arranged, i) ?? []),
    ),
    ...flows(layout, arranged, shown),
    group(
      'cards',
      model.links.flatMap((_, link) => card(layout, arranged, shown, link)),
    ),
  ];
}

/** Of flows that are not asked for. */
const DIM = 0.2;

/** All flows as one group, whose opacity alone changes; those of the closure once more above them. */
function flows(layout: PanoramaLayout, arranged: Arranged, shown: Shown): readonly GroupMark[] {
  const { model, em } = layout;
  const how = model.options.flows ?? 'all';
  if (how === 'none') return [];
  const hasRoot = shown.root !== undefined;
  const all = how === 'focus' ? [] : arranged.paths;
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

function card({ model, em, style }: PanoramaLayout, { cards, lines }: Arranged, shown: Shown, link: number): Mark[] {
  const box = cards[link];
  if (!box) return [];
  const card = model.links[link]!;
  const { x, y, width, height } = box;
  const edge = edgeOf(link, shown);
  const isDim = !shown.isChosen(link) || (shown.root !== undefined && !edge);
  const marks = [cardGround(card, width, height, em, edge), ...cardMarks(card, lines[link]!, width, height, style)];
  return [placedCard(card.id, x, y, marks, isDim ? 0.38 : undefined)];
}

/** Banners of the stages; they stay above the window while the map moves in it. */
export function stageBanners(
  layout: PanoramaLayout,
  { stages, width: end }: Pick<Arranged, 'stages' | 'width'>,
  { now, window }: SceneZoom,
): GroupMark {
  const { model, em } = layout;
  const tip = 14 * em;
  const placed = stages.flatMap(({ x, width, stage: at }, i) => {
    // What flows back runs beside the columns: banners begin and end with the map, as all above them does.
    const [left, right] = [i > 0 ? x : 0, i < stages.length - 1 ? x + width : end].map((at) => at * now.k + now.x) as [
      number,
      number,
    ];
    const [from, to] = [Math.max(left, 0), Math.min(right, window.width - (right > window.width + 1 ? 0 : tip))];
    if (to - from < 40 * em) return [];
    const shape = { notch: i > 0 && left >= 0, point: stages.length > 1 && right <= window.width + 1 };
    return { stage: model.stages[at]!, from, width: to - from, shape };
  });
  // All say the same of themselves: as much as the narrowest has room for.
  const said = (['said', 'counted'] as const).find((key) =>
    placed.every(({ stage, width, shape }) => hasRoomFor(stage[key], stage, width, shape, layout)),
  );
  const marks = placed.map(({ stage, from, width, shape }) =>
    banner(stage, from, 0, width, shape, layout, said ? stage[said] : ''),
  );
  return group('stages', marks, { y: window.y - (BANNER + 15 * layout.deep) * em });
}
