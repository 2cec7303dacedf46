import { line, point } from '../../scene/make';
import type { Mark, OwnToken } from '../../scene/mark';
import type { Shown } from './panorama-state';
import { STACK, type StackLayout } from './stack-layout';
import type { StackPlaces } from './stack-place';

/** Beside the panels: a trunk each way, dashed upstream, with a stub to every link or to the closed segment it is in. */
export function railMarks(layout: StackLayout, places: StackPlaces, shown: Shown): readonly Mark[] {
  const { model, em } = layout;
  const { root, upstream, downstream } = shown;
  if (root === undefined) return [];
  const flows = model.flows.filter(({ kind }) => kind !== 'recycle');
  const near = (isUp: boolean) =>
    new Set(flows.flatMap(({ source, target }) => ((isUp ? target : source) === root ? [isUp ? source : target] : [])));
  return [
    ...trunk(layout, places, root, upstream, near(true), true),
    ...trunk(layout, places, root, downstream, near(false), false),
  ].map((mark) => ({ ...mark, strokeWidth: (mark.strokeWidth ?? 0) * em }));
}

function trunk(
  layout: StackLayout,
  places: StackPlaces,
  link: number,
  members: ReadonlySet<number>,
  near: ReadonlySet<number>,
  isUp: boolean,
): Mark[] {
  const { em } = layout;
  const own = middleOf(layout, places, link);
  if (members.size === 0 || own === undefined) return [];
  const paint: OwnToken = isUp ? 'chain-up' : 'chain-down';
  const [name, x] = isUp ? ['up', 6.5 * em] : ['down', 18.5 * em];
  const dash = isUp ? { dash: [5 * em, 3 * em] } : {};
  const edge = (at: number) =>
    (STACK.rail + (places.panels[layout.model.links[at]!.segment]!.isOpen ? STACK.pad : 0)) * em;
  // One dot where several links are in a closed segment: a near one says more.
  const dots = new Map<number, { at: number; isNear: boolean }>();
  for (const at of members) {
    const y = middleOf(layout, places, at);
    if (y !== undefined) dots.set(y, { at, isNear: near.has(at) || dots.get(y)?.isNear === true });
  }
  const start = own + (isUp ? -6 : 6) * em;
  const ys = [start, ...dots.keys()];
  const marks: Mark[] = [
    line(name, `M${x},${Math.min(...ys)}V${Math.max(...ys)}`, paint, 2.4, dash),
    line(`${name}-own`, `M${x},${start}H${edge(link)}`, paint, 2.8),
  ];
  for (const [y, { at, isNear }] of dots) {
    const key = `${name}-${layout.model.links[at]!.id}`;
    marks.push(
      line(key, `M${x},${y}H${edge(at)}`, paint, isNear ? 2.4 : 1.2, dash),
      point(`${key}-dot`, x, y, 4.2 * em, isNear ? paint : 'chain-panel', { stroke: paint, strokeWidth: 1.6 }),
    );
  }
  return marks;
}

/** Of a card, or of the head of its segment where that is closed. */
function middleOf({ model, cards, segments }: StackLayout, places: StackPlaces, link: number): number | undefined {
  const y = places.cards[link];
  const { segment } = model.links[link]!;
  const panel = places.panels[segment];
  return y !== undefined ? y + cards[link]!.height / 2 : panel && panel.y + segments[segment]!.height / 2;
}
