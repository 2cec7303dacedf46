/**
 * Tells when an element's width or text size may have changed, at most once a frame. Returns a function that stops
 * watching. A redraw changes the height of what is watched: doing it inside the callback would be a resize loop. Most
 * often the height alone has changed, by an update: that is seen there, where reading costs no layout.
 */
export function watchSize(element: Element, changed: () => void): () => void {
  // Of the element's own window: where a frame is gone, another's would tell the page of a loop at every frame.
  const { ResizeObserver } = element.ownerDocument.defaultView ?? {};
  if (!ResizeObserver) return () => {};
  let size = '';
  let frame = 0;
  const observer = new ResizeObserver(([entry]) => {
    const next = `${entry!.contentRect.width} ${getComputedStyle(element).fontSize}`;
    if (next === size) return;
    size = next;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(changed);
  });
  observer.observe(element);
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
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
