/** Figures of living views, held weakly: one that a page drops without `destroy` may go. */
let alive: readonly WeakRef<Element>[] = [];

/** Until it is released no second view takes a figure for a server's, and its id is given to no other. */
export function claim(figure: Element, isAlive = true): void {
  alive = alive.filter((held) => (held.deref() ?? figure) !== figure);
  if (isAlive) alive = alive.concat(new WeakRef(figure));
}

export function isClaimed(figure: Element): boolean {
  return alive.some((held) => held.deref() === figure);
}

/** The id itself, or with the first free suffix where another live figure of the page or shadow root has it. */
export function freeId(place: Element, id: string): string {
  let free = id;
  const isIts = (held: WeakRef<Element>) => {
    const figure = held.deref();
    return figure?.id === free && rootOf(figure) === rootOf(place);
  };
  for (let n = 2; alive.some(isIts); n++) free = `${id}-${n}`;
  return free;
}

/** A container that is not in the page yet will be. */
function rootOf(place: Element): Node {
  const root = place.getRootNode();
  return 'host' in root ? root : place.ownerDocument;
}
