/** Ids of the figures alive, by document or shadow root: an id is unique in its own tree only. */
let claimed: WeakMap<Node, Set<string>> | undefined;

/** The id itself, or with the first free suffix where another live figure of the page has it. */
export function claimId(place: Element, id: string): string {
  claimed ??= new WeakMap();
  const root = rootOf(place);
  const ids = claimed.get(root) ?? new Set();
  claimed.set(root, ids);
  let free = id;
  for (let n = 2; ids.has(free); n++) free = `${id}-${n}`;
  ids.add(free);
  return free;
}

export function releaseId(place: Element, id: string): void {
  claimed?.get(rootOf(place))?.delete(id);
}

/** A container that is not in the page yet will be. */
function rootOf(place: Element): Node {
  const root = place.getRootNode();
  return root instanceof ShadowRoot ? root : document;
}

let alive: WeakSet<Element> | undefined;

/** Marks an element as a view's own: no second view takes it for a server's. */
export function claimElement(element: Element): void {
  alive ??= new WeakSet();
  alive.add(element);
}

export function isClaimed(element: Element): boolean {
  return alive?.has(element) === true;
}
