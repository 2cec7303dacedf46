/** Figures of living views: no second view takes one for a server's, and no id is given twice. */
export const alive = /* @__PURE__ */ new Set<Element>();

/** The id itself, or with the first free suffix where another live figure of the page or shadow root has it. */
export function freeId(place: Element, id: string): string {
  const root = rootOf(place);
  const taken = Array.from(alive, (figure) => (rootOf(figure) === root ? figure.id : ''));
  let free = id;
  for (let n = 2; taken.includes(free); n++) free = `${id}-${n}`;
  return free;
}

/** A container that is not in the page yet will be. */
function rootOf(place: Element): Node {
  const root = place.getRootNode();
  return 'host' in root ? root : place.ownerDocument;
}
