/*
 * All that d3-zoom takes from d3-selection, d3-dispatch, d3-interpolate and d3-transition for one drawing that never
 * glides to a place: bundles have it in their stead (`.ci/still-zoom.mjs`).
 */
import type { ZoomBehavior } from 'd3-zoom';

type Behaviour = ZoomBehavior<SVGSVGElement, unknown>;
/** A selection as the behaviour takes it; its class has thirty methods more. */
export type Selected = Parameters<Behaviour>[0] & Parameters<Behaviour['scaleBy']>[0];
type Listener = (this: EventTarget, event: Event) => void;
/** `wheel.zoom` → what hears it, and how. */
type Heard = Map<string, readonly [EventListener, AddEventListenerOptions | boolean | undefined]>;

const heardBy = /* @__PURE__ */ new WeakMap<EventTarget, Heard>();

/** A selection of one element or window. */
export function select(node: EventTarget): Selected {
  const held = {
    property(name: string, value: () => unknown) {
      (node as unknown as Record<string, unknown>)[name] = value.call(node);
      return held;
    },
    /** Listens to `type.name`s apart by blanks, one listener each; with null for no longer, to all of `.name` too. */
    on(names: string, listener?: Listener | null, options?: AddEventListenerOptions | boolean) {
      // Asked which one listens.
      if (listener === undefined) return undefined;
      const heard: Heard = heardBy.get(node) ?? new Map();
      heardBy.set(node, heard);
      for (const name of names[0] === '.' ? [...heard.keys()].filter((one) => one.endsWith(names)) : names.split(' ')) {
        const type = name.split('.')[0]!;
        const before = heard.get(name);
        if (before) node.removeEventListener(type, ...before);
        heard.delete(name);
        if (!listener) continue;
        const hear = (event: Event) => listener.call(node, event);
        node.addEventListener(type, hear, options);
        heard.set(name, [hear, options]);
      }
      return held;
    },
    filter: (fits: () => unknown) => (fits.call(node) ? held : select(new EventTarget())),
    style(name: string, value: string) {
      (node as Partial<SVGElement>).style?.setProperty(name, value);
      return held;
    },
    each(act: () => void) {
      act.call(node);
      return held;
    },
    datum: () => undefined,
    interrupt: () => held,
  };
  return held as unknown as Selected;
}

/** Where an event or a finger is, in the px of a drawing. */
export function pointer(event: unknown, svg?: SVGSVGElement): [number, number] {
  const { clientX, clientY, currentTarget } = event as MouseEvent;
  const drawing = svg ?? (currentTarget as SVGSVGElement);
  const at = Object.assign(drawing.createSVGPoint(), { x: clientX, y: clientY });
  const { x, y } = at.matrixTransform(drawing.getScreenCTM()!.inverse());
  return [x, y];
}

/** One listener for each type of event of a gesture. @public for d3-zoom */
export function dispatch(): unknown {
  const told = new Map<string, (this: unknown, event: unknown) => void>();
  const events = {
    on(type: string, listener: (event: unknown) => void) {
      told.set(type, listener);
      return events;
    },
    call: (type: string, that: unknown, event: unknown) => told.get(type)?.call(that, event),
  };
  return events;
}

/** Nothing is on its way that could be interrupted. @public for d3-zoom */
export function interrupt(): void {}

/** The way of a glide, for which nobody asks. @public for d3-zoom */
export function interpolateZoom(): void {}
