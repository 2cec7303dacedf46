import { group, rect, text } from '../../scene/make';
import type { GroupMark, Mark, Scene } from '../../scene/mark';
import type { ChartState } from '../chart';
import { cardGround, cardMarks, placedCard } from './card-draw';
import { cardHeight } from './card-size';
import { isJudged, statusStrip } from './glyphs';
import { icon } from './icons';
import { foldBlock } from './link-end-block';
import { CHAIN_PALETTE } from './palette';
import { placeHead } from './panorama-head';
import { placeLegend } from './panorama-legend';
import { type Shown, shownIn } from './panorama-state';
import { STACK, type StackLayout } from './stack-layout';
import { placeStack, type StackPlaces } from './stack-place';
import { railMarks } from './stack-rail';
import { stackTargets } from './stack-targets';

export function stackScene(layout: StackLayout, state: ChartState): Scene {
  const { width, model, em, text, locale } = layout;
  const environment = { width, fontSize: 16 * em, text, locale };
  const head = placeHead({ ...model, totals: [] }, width, environment);
  const places = placeStack(layout, state, model.statuses.length > 0 ? head.height + 8 * em : 0);
  const shown = shownIn(model, state);
  // Statuses have their words above, and actions with words need none.
  const actions = Object.keys(layout.style.words).length > 0 ? [] : model.legend.actions;
  const legend = placeLegend({ ...model, legend: { statuses: [], actions, kinds: [] } }, width, environment, 'compact');
  return {
    width,
    height: Math.ceil(places.bottom + 14 * em + legend.height),
    palette: CHAIN_PALETTE,
    marks: [
      group('head', head.marks),
      group(
        'panels',
        model.segments.flatMap((_, i) => panelMarks(layout, places, i, shown)),
      ),
      group('cards', [...cardGroups(layout, places, shown), ...restMarks(layout, places)]),
      group('rail', railMarks(layout, places, shown)),
      group(
        'stages',
        model.stages.flatMap((_, i) => stageMarks(layout, i, places.stages[i]!)),
      ),
      group('legend', legend.marks, { y: places.bottom + 14 * em }),
      stackTargets(layout, places, shown, state),
    ],
  };
}

/** A banner with a point downwards, to where the stage leads. */
function stageMarks({ model, stages, width, em, text: measure }: StackLayout, i: number, y: number): Mark[] {
  const { id, said } = model.stages[i]!;
  const { lines, height } = stages[i]!;
  const half = 10 * em;
  const d = `M0,${y}H${width}V${y + height}H${width / 2 + half}L${width / 2},${y + height + 8 * em}L${width / 2 - half},${y + height}H0Z`;
  const paint = 'chain-banner-text' as const;
  const side = STACK.side * em;
  const base = (line: number) => y + (22.3 + 18 * line) * em;
  const isBeside = height < (STACK.banner + 18 * lines.length) * em;
  const wide = measure(said, 12 * em);
  return [
    { type: 'path', key: `stage-${id}`, d, fill: 'chain-banner' },
    ...lines.map((line, n) =>
      text(`stage-${id}-${n}`, line, side, base(n), 15 * em, measure(line, 15 * em, 700), { weight: 700, fill: paint }),
    ),
    isBeside
      ? text(`said-${id}`, said, width - side, base(lines.length - 1), 12 * em, wide, { anchor: 'end', fill: paint })
      : text(`said-${id}`, said, side, base(lines.length) - 1.5 * em, 12 * em, wide, { fill: paint }),
  ];
}

/** Ground, name, number of links, and which way it folds; its edge says whether it holds a part of the closure. */
function panelMarks(layout: StackLayout, places: StackPlaces, i: number, shown: Shown): Mark[] {
  const { model, segments, width, em, text: measure } = layout;
  const { id, links, statuses } = model.segments[i]!;
  const panel = places.panels[i];
  if (!panel) return [];
  const { y, height, isOpen } = panel;
  const { lines, height: head } = segments[i]!;
  const left = STACK.rail * em;
  const inside = (list: ReadonlySet<number>) => !isOpen && links.some((link) => list.has(link));
  const isRoot = !isOpen && shown.root !== undefined && model.links[shown.root]!.segment === i;
  const edge = isRoot
    ? 'focus'
    : inside(shown.upstream)
      ? 'chain-up'
      : inside(shown.downstream)
        ? 'chain-down'
        : undefined;
  const count = layout.locale.group(`${links.length}`);
  const size = STACK.name * em;
  const right = width - 12 * em;
  return [
    rect(`panel-${id}`, left, y, width - left - em, y + height, 'chain-head', {
      radius: 8 * em,
      stroke: edge ?? 'chain-edge',
      strokeWidth: (edge ? 2 : 1) * em,
    }),
    ...lines.map((line, n) =>
      text(`name-${id}-${n}`, line, left + 12 * em, y + (21 + STACK.line * n) * em, size, measure(line, size, 600), {
        weight: 600,
      }),
    ),
    text(`count-${id}`, count, right - 17 * em, y + 21 * em, 12 * em, measure(count, 12 * em, 600), {
      weight: 600,
      anchor: 'end',
      fill: 'text-muted',
      tabular: true,
    }),
    ...(links.length > 0
      ? [icon(`fold-${id}`, isOpen ? 'fold' : 'chevron', right - 12 * em, y + 11 * em, 12 * em, 'text-muted')]
      : []),
    ...statusStrip(
      `strip-${id}`,
      places.hasStrips && isJudged(model) ? statuses : [],
      left + 12 * em,
      y + head - 13 * em,
      right - left - 12 * em,
      5 * em,
      em,
    ),
  ];
}

/** What is not told of a list. */
function restMarks({ width, em, text, locale }: StackLayout, { rests }: StackPlaces): Mark[] {
  return rests.map(({ key, segment, y, said }) => {
    const pad = segment === undefined ? 0 : STACK.pad * em;
    const x = STACK.rail * em + pad;
    const { marks } = foldBlock(said, width - x - pad - em, { em, text, locale }, STACK.head);
    return group(key, marks, { x, y });
  });
}

function cardGroups(
  layout: StackLayout,
  places: StackPlaces,
  { root, upstream, downstream, isChosen }: Shown,
): GroupMark[] {
  const { model, cards, width, em, style } = layout;
  const left = (STACK.rail + STACK.pad) * em;
  const wide = width - left - (STACK.pad + 1) * em;
  return model.links.flatMap((card, i) => {
    const y = places.cards[i];
    if (y === undefined) return [];
    const isOwn = root === i;
    const edge = isOwn
      ? ({ paint: 'focus', width: 2.6 } as const)
      : upstream.has(i)
        ? ({ paint: 'chain-up', width: 2 } as const)
        : downstream.has(i)
          ? ({ paint: 'chain-down', width: 2 } as const)
          : undefined;
    const { lines, height } = cards[i]!;
    // What says less than a finger needs room for stands in the middle.
    const drop = (height - cardHeight(card, lines.length, style)) / 2;
    const marks = [cardGround(card, wide, height, em, edge), ...cardMarks(card, lines, wide, height, style, drop)];
    const isDim = !isChosen(i) || (root !== undefined && !edge);
    return placedCard(`card-${card.id}`, left, y, marks, isDim ? 0.38 : undefined);
  });
}
