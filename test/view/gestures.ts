/** What a mouse tells a page, at `x` and `y` of the top left corner of an element, or of the window. */
interface At {
  readonly x: number;
  readonly y: number;
  /** Default: the window. */
  readonly of?: Element;
}

/** `mousedown`, `mousemove`, `click` …: what d3-zoom hears; it takes the window from the event. */
export function mouse(name: string, target: EventTarget, at: At): boolean {
  return target.dispatchEvent(new MouseEvent(name, { ...placeOf(at), cancelable: true, view: window }));
}

/** `pointermove` …: what the tooltip and the paths that stand out hear. */
export function pointer(name: string, target: EventTarget, at: At, pointerType = 'mouse'): boolean {
  return target.dispatchEvent(new PointerEvent(name, { ...placeOf(at), pointerType }));
}

function placeOf({ x, y, of }: At) {
  const { left, top } = of?.getBoundingClientRect() ?? { left: 0, top: 0 };
  return { clientX: left + x, clientY: top + y, bubbles: true };
}
