import { chainWord } from '../../format/chain-words';
import { group, rect, text } from '../../scene/make';
import type { GroupMark, Mark, Scene } from '../../scene/mark';
import type { ChartState } from '../chart';
import { cardGround, cardMarks, placedCard } from './card-draw';
import { closureOf } from './closure';
import { statusGlyph, statusStrip } from './glyphs';
import { icon } from './icons';
import type { StatusCount } from './model';
import { CHAIN_PALETTE } from './palette';
import { STACK, type StackLayout } from './stack-layout';
import { placeStack, type StackPlaces } from './stack-place';
import { railMarks, type StackFocus } from './stack-rail';
import { stackTargets } from './stack-targets';

export function stackScene(layout: StackLayout, state: ChartState): Scene {
  const { width, model } = layout;
  const head = headMarks(layout);
  const places = placeStack(layout, state, head.bottom);
  const focus = focusOf(layout, state);
  return {
    width,
    height: Math.ceil(places.bottom),
    palette: CHAIN_PALETTE,
    marks: [
      group('head', head.marks),
      group(
        'panels',
        model.segments.flatMap((_, i) => panelMarks(layout, places, i, focus)),
      ),
      group('cards', cardGroups(layout, places, state, focus)),
      ...(focus ? [group('rail', railMarks(layout, places, focus))] : []),
      group(
        'stages',
        model.stages.flatMap((_, i) => stageMarks(layout, i, places.stages[i]!)),
      ),
      stackTargets(layout, places, state, focus),
    ],
  };
}

/** The pinned link, else the one in focus, with its closure. */
function focusOf({ model }: StackLayout, { selected, focused }: ChartState): StackFocus | undefined {
  const key = selected ?? focused?.[0];
  const link = model.links.findIndex(({ id }) => key === `link:${id}`);
  return link < 0 ? undefined : { link, ...closureOf(model.flows, model.links.length, link) };
}

/** How many links of each status, in words and as a bar. */
function headMarks({ model, width, em, text: measure, locale }: StackLayout): { marks: Mark[]; bottom: number } {
  const size = 13 * em;
  const marks: Mark[] = [];
  let [x, y] = [0, 0];
  for (const { status, count } of model.statuses) {
    const name = chainWord(locale, status);
    const number = locale.group(`${count}`);
    const wide = [measure(name, size), measure(number, size, 600)] as const;
    const whole = wide[0] + wide[1] + 24 * em;
    if (x > 0 && x + whole > width) [x, y] = [0, y + 22 * em];
    marks.push(
      ...statusGlyph(status, status, x + 7 * em, y + 9 * em, 6 * em),
      text(`${status}-name`, name, x + 18 * em, y + 13.7 * em, size, wide[0]),
      text(`${status}-count`, number, x + 22.5 * em + wide[0], y + 13.7 * em, size, wide[1], {
        weight: 600,
        tabular: true,
      }),
    );
    x += whole + 12 * em;
  }
  marks.push(...statusStrip('strip', model.statuses, 0, y + 22 * em, width, 7 * em, em));
  return { marks, bottom: model.statuses.length > 0 ? y + 42 * em : 0 };
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
function panelMarks(layout: StackLayout, places: StackPlaces, i: number, focus: StackFocus | undefined): Mark[] {
  const { model, segments, width, em, text: measure } = layout;
  const { id, links, statuses } = model.segments[i]!;
  const panel = places.panels[i];
  // A segment of no stage stands nowhere.
  if (!panel) return [];
  const { y, height, isOpen } = panel;
  const { lines, height: head } = segments[i]!;
  const left = STACK.rail * em;
  const inside = (list: readonly number[] = []) => !isOpen && list.some((link) => model.links[link]!.segment === i);
  const edge = inside(focus?.upstream) ? 'chain-up' : inside(focus?.downstream) ? 'chain-down' : undefined;
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
      statuses as StatusCount[],
      left + 12 * em,
      y + head - 13 * em,
      right - left - 12 * em,
      5 * em,
      em,
    ),
  ];
}

function cardGroups(
  layout: StackLayout,
  places: StackPlaces,
  state: ChartState,
  focus: StackFocus | undefined,
): GroupMark[] {
  const { model, cards, width, em, style } = layout;
  const left = (STACK.rail + STACK.pad) * em;
  const wide = width - left - (STACK.pad + 1) * em;
  const up = new Set(focus?.upstream);
  const down = new Set(focus?.downstream);
  return model.links.flatMap((card, i) => {
    const y = places.cards[i];
    if (y === undefined) return [];
    const isOwn = focus?.link === i;
    const edge = isOwn
      ? ({ paint: 'focus', width: 2.6 } as const)
      : up.has(i)
        ? ({ paint: 'chain-up', width: 2 } as const)
        : down.has(i)
          ? ({ paint: 'chain-down', width: 2 } as const)
          : undefined;
    const { lines, height } = cards[i]!;
    const marks = [cardGround(card, wide, height, em, edge), ...cardMarks(card, lines, wide, height, style)];
    const isDim = !isHeld(layout, state, i) || (focus !== undefined && !edge);
    return placedCard(`card-${card.id}`, left, y, marks, isDim ? 0.38 : undefined);
  });
}

/** Whether the options and all groups of filters want the link; filters of one group are alternatives. */
export function isHeld({ model }: StackLayout, { filters = [] }: ChartState, link: number): boolean {
  const { status, action, isChosen } = model.links[link]!;
  const groupOf = (filter: string) => filter.slice(0, filter.indexOf(':'));
  const has = (filter: string) =>
    filter === `status:${status}` ||
    filter === `action:${action}` ||
    model.flows.some(({ source, target, kind }) => (source === link || target === link) && filter === `kind:${kind}`);
  return isChosen && filters.every((one) => filters.some((other) => groupOf(other) === groupOf(one) && has(other)));
}
