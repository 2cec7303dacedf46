import { chainWord } from '../../format/chain-words';
import { word } from '../../format/words';
import type { LaneBox } from '../../layout/lanes/types';
import { truncateText } from '../../layout/text';
import { group, rule } from '../../scene/make';
import type { GroupMark, Mark, Scene } from '../../scene/mark';
import type { ChartState } from '../chart';
import { type CardEdge, cardGround, cardMarks, placedCard } from './card-draw';
import { CHAIN_PALETTE } from './palette';
import { type Arranged, headHeight } from './panorama-arrange';
import { BANNER } from './panorama-band';
import { arrowheads, busLabel, closureMark, flowsGroup } from './panorama-flows';
import type { PanoramaLayout } from './panorama-layout';
import { banner, panel } from './panorama-panels';
import { collapsedIn, linkKey, type Shown, shownIn, sideOf } from './panorama-state';
import { panoramaTargets } from './panorama-targets';

const DIM = 0.38;

export function panoramaScene(layout: PanoramaLayout, state: ChartState): Scene {
  const { model, em, width, head, legend } = layout;
  const arranged = layout.arrange(collapsedIn(model, layout.collapsed, state));
  const shown = shownIn(model, state);
  const mapTop = head.height + 20 * em;
  const mapHeight = BANNER * em + arranged.height;
  const legendTop = mapTop + mapHeight + 22 * em;
  const top = { y: BANNER * em };
  const map = [
    group('stages', banners(layout, arranged)),
    group(
      'panels',
      model.segments.flatMap((_, i) => panel(layout, arranged, i) ?? []),
      top,
    ),
    ...flows(layout, arranged, shown).map((mark) => ({ ...mark, ...top })),
    group('cards', cards(layout, arranged, shown), top),
    { ...panoramaTargets(layout, arranged, shown, state), ...top },
  ];
  const marks: Mark[] = [
    group('head', head.marks),
    group('map', [group('world', map)], { y: mapTop }),
    ...(legend.height > 0
      ? [
          group('legend', [rule('edge', 0, 0, width, 0, 'rule', em), group('signs', legend.marks, { y: 10 * em })], {
            y: legendTop,
          }),
        ]
      : []),
  ];
  const height = Math.ceil(legend.height > 0 ? legendTop + 10 * em + legend.height : mapTop + mapHeight);
  return { width, height, marks, palette: CHAIN_PALETTE };
}

function banners(layout: PanoramaLayout, arranged: Arranged): readonly Mark[] {
  const { model, em } = layout;
  const last = arranged.stages.length - 1;
  return [
    ...arranged.stages.map(({ stage, x, width }, i) =>
      banner(model.stages[stage]!, x, 0, width, { notch: i > 0, point: last > 0 }, layout),
    ),
    ...arranged.bands.map(({ stage, y, width }) =>
      banner(
        model.stages[stage]!,
        arranged.stages[0]?.x ?? 0,
        BANNER * em + y,
        width,
        { notch: false, point: false },
        layout,
      ),
    ),
  ];
}

/** All flows as one group, whose opacity alone changes; those of the closure once more above them. */
function flows(layout: PanoramaLayout, arranged: Arranged, shown: Shown): readonly GroupMark[] {
  const { model, em, text, locale } = layout;
  const how = model.options.flows ?? 'all';
  if (how === 'none') return [];
  const hasRoot = shown.root !== undefined;
  const rest = how === 'focus' ? [] : flowsGroup(arranged.paths, model.flows, shown.isFlowChosen, em);
  const groups = [group('flows', rest, hasRoot ? { opacity: 0.2 } : {})];
  if (arranged.bus && rest.length > 0) {
    const ends = arranged.paths.filter(({ flow }) => model.flows[flow]!.kind === 'recycle');
    const names = [...new Set(ends.map(({ flow }) => model.links[model.flows[flow]!.target]!.name))];
    const links = names.join(word(locale, 'listComma'));
    if (names.length > 0) {
      const { x, y, width, height } = arranged.bus;
      const label = truncateText(chainWord(locale, 'recyclingBack', { links }), width - 80 * em, 12 * em, 400, text);
      groups.push({
        ...busLabel(label, x + width / 2, y + height / 2, text(label, 12 * em), em),
        ...(hasRoot && { opacity: 0.5 }),
      });
    }
  }
  if (!hasRoot) return groups;
  const closure: Mark[] = [];
  for (const side of ['up', 'down'] as const) {
    const paths = arranged.paths.filter(({ flow }) => sideOf(model.flows[flow]!, shown) === side);
    closure.push(...paths.map((path) => closureMark(path, model.flows[path.flow]!, side === 'up', em)));
    closure.push(...arrowheads(`tips-${side}`, paths, `chain-${side}`, em));
  }
  return [...groups, group('closure', closure)];
}

function cards(layout: PanoramaLayout, arranged: Arranged, shown: Shown): readonly Mark[] {
  const { model, style, em } = layout;
  return model.links.flatMap((card, link) => {
    const box = arranged.cards[link];
    if (!box) return [];
    const edge = edgeOf(link, shown);
    const isDim = !shown.isChosen(link) || (shown.root !== undefined && !edge);
    const marks = [
      cardGround(card, box.width, box.height, em, edge),
      ...cardMarks(card, arranged.lines[link]!, box.width, box.height, style),
    ];
    return placedCard(card.id, box.x, box.y, marks, isDim ? DIM : undefined);
  });
}

function edgeOf(link: number, { root, upstream, downstream }: Shown): CardEdge | undefined {
  if (link === root) return { paint: 'focus', width: 3 };
  if (upstream.has(link)) return { paint: 'chain-up', width: 2 };
  return downstream.has(link) ? { paint: 'chain-down', width: 2 } : undefined;
}

/** Key of the target at a point of the drawing. */
export function panoramaAt(layout: PanoramaLayout, x: number, y: number, state: ChartState): string | undefined {
  const { model, em, head } = layout;
  const arranged = layout.arrange(collapsedIn(model, layout.collapsed, state));
  const top = y - head.height - (20 + BANNER) * em;
  const link = arranged.cards.findIndex((box) => box && isIn(box, x, top));
  if (link >= 0) return linkKey(model.links[link]!);
  const segment = arranged.panels.findIndex(
    (box, i) => box && isIn({ ...box, height: headHeight(arranged.headLines[i]!.length, em) }, x, top),
  );
  return segment < 0 ? undefined : `segment:${model.segments[segment]!.id}`;
}

function isIn(box: LaneBox, x: number, y: number): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}
