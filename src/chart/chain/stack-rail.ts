import { line } from '../../scene/make';
import type { Mark, OwnToken } from '../../scene/mark';
import { iconPath } from './icons';
import type { Shown } from './panorama-state';
import { STACK, type StackLayout } from './stack-layout';
import type { StackPlaces } from './stack-place';

/** Beside the panels: a trunk each way, dashed upstream, with a stub to every link or to the closed segment it is in. */
export function railMarks(layout: StackLayout, places: StackPlaces, shown: Shown): readonly Mark[] {
  const { root, upstream, downstream } = shown;
  if (root === undefined) return [];
  const flows = layout.model.flows.filter(({ kind }) => kind !== 'recycle');
  const near = (isUp: boolean) =>
    new Set(flows.flatMap(({ source, target }) => ((isUp ? target : source) === root ? [isUp ? source : target] : [])));
  return [
    ...trunk(layout, places, root, upstream, near(true), true),
    ...trunk(layout, places, root, downstream, near(false), false),
  ];
}

/** One path for all of a kind: a closure may be as long as the chain. */
function trunk(
  layout: StackLayout,
  places: StackPlaces,
  link: number,
  members: ReadonlySet<number>,
  near: ReadonlySet<number>,
  isUp: boolean,
): Mark[] {
  const { em } = layout;
  const own = placeOf(layout, places, link);
  if (members.size === 0 || !own) return [];
  const paint: OwnToken = isUp ? 'chain-up' : 'chain-down';
  const [name, x] = isUp ? ['up', 6.5 * em] : ['down', 18.5 * em];
  const dash = isUp ? { dash: [5 * em, 3 * em] } : {};
  // One dot where several links are in a closed segment: a near one says more.
  const dots = new Map<number, { edge: number; isNear: boolean }>();
  for (const at of members) {
    const place = placeOf(layout, places, at);
    if (place) dots.set(place.y, { edge: place.edge, isNear: near.has(at) || dots.get(place.y)?.isNear === true });
  }
  const start = own.y + (isUp ? -6 : 6) * em;
  const ys = [start, ...dots.keys()];
  const marks: Mark[] = [
    line(name, `M${x},${Math.min(...ys)}V${Math.max(...ys)}`, paint, 2.4 * em, dash),
    line(`${name}-own`, `M${x},${start}H${own.edge}`, paint, 2.8 * em),
  ];
  for (const kind of ['far', 'near'] as const) {
    const all = [...dots].filter(([, { isNear }]) => isNear === (kind === 'near'));
    const stubs = all.map(([y, { edge }]) => `M${x},${y}H${edge}`).join('');
    const rings = all.map(([y]) => iconPath('ring', x - 5.04 * em, y - 5.04 * em, 10.08 * em)).join('');
    const fill = kind === 'near' ? paint : 'chain-panel';
    if (all.length > 0)
      marks.push(
        line(`${name}-${kind}`, stubs, paint, (kind === 'near' ? 2.4 : 1.2) * em, dash),
        line(`${name}-${kind}-dots`, rings, paint, 1.6 * em, { fill }),
      );
  }
  return marks;
}

/** The middle of a card, or of the head of its segment where it is not told, and where its edge is. */
function placeOf(
  { model, cards, segments, em }: StackLayout,
  { cards: tops, panels }: StackPlaces,
  link: number,
): { readonly y: number; readonly edge: number } | undefined {
  const top = tops[link];
  if (top !== undefined) return { y: top + cards[link]!.height / 2, edge: (STACK.rail + STACK.pad) * em };
  const { segment } = model.links[link]!;
  const panel = panels[segment];
  return panel && { y: panel.y + segments[segment]!.height / 2, edge: STACK.rail * em };
}
