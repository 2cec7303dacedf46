/**
 * Tells when an element's width or text size may have changed, once a frame. One observer serves the
 * whole page: fifty figures share it. Returns a function that stops watching.
 */
export function watchSize(element: Element, changed: () => void): () => void {
  if (typeof ResizeObserver !== 'function') return () => {};
  observer ??= new ResizeObserver(observed);
  watched.set(element, { changed, size: '' });
  observer.observe(element);
  return () => {
    watched.delete(element);
    observer!.unobserve(element);
  };
}

/** How often a width may go back to the one before it until that is a loop and not a person. */
const MOST_FLIPS = 4;

/**
 * Tells loops: a scroll bar makes the room narrower, the drawing then lower, the bar goes, and so on for
 * ever. The answer is false for the wider of two widths that have taken turns too often.
 */
export function steadyWidth(): (now: number, next: number) => boolean {
  let before: number | undefined;
  let flips = 0;
  return (now, next) => {
    flips = next === before ? flips + 1 : 0;
    if (flips > MOST_FLIPS && next > now) return false;
    before = now;
    return true;
  };
}

let observer: ResizeObserver | undefined;
const watched = /* @__PURE__ */ new Map<Element, { readonly changed: () => void; size: string }>();
const waiting = /* @__PURE__ */ new Set<Element>();

/**
 * A redraw changes the height of what is watched: doing it inside the callback would be a resize loop. Most often the
 * height alone has changed, by an update: that is seen here, where reading costs no layout, and no frame is asked for.
 */
function observed(entries: readonly ResizeObserverEntry[]): void {
  for (const { target, contentRect } of entries) {
    const one = watched.get(target);
    const size = `${contentRect.width} ${getComputedStyle(target).fontSize}`;
    if (!one || one.size === size) continue;
    one.size = size;
    if (waiting.size === 0) requestAnimationFrame(redraw);
    waiting.add(target);
  }
}

function redraw(): void {
  const now = [...waiting];
  waiting.clear();
  for (const element of now) watched.get(element)?.changed();
}
