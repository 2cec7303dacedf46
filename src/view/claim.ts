/** Figures of living views. */
const alive = /* @__PURE__ */ new Set<Element>();

/** Marks an element as a view's own: no second view takes it for a server's. */
export function claim(figure: Element): void {
  alive.add(figure);
}

export function isClaimed(figure: Element): boolean {
  return alive.has(figure);
}

export function release(figure: Element): void {
  alive.delete(figure);
}

/** The id itself, or with the first free suffix where another live figure of the page or shadow root has it. */
export function freeId(place: Element, id: string): string {
  const taken = new Set<string>();
  for (const figure of alive) if (rootOf(figure) === rootOf(place)) taken.add(figure.id);
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
  return free;
}

/** A container that is not in the page yet will be. */
function rootOf(place: Element): Node {
  const root = place.getRootNode();
  return root instanceof ShadowRoot ? root : document;
}
