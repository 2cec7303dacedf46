import { listen } from './listen';
import { nearest, type PlacedTarget } from './targets';
import { leaveTooltip } from './tooltip';

export interface Explored {
  /** Targets in reading order; made at the first hover, not before. */
  readonly targets: () => readonly PlacedTarget[];
  /** Shows what a target says; `at` is the pointer's y in client px, absent for the keyboard. */
  readonly show: (index: number, at?: number) => void;
  /** Does what Enter does. */
  readonly act: (index: number) => void;
}

/**
 * Mouse, pen and touch over a drawing: the nearest target answers, wherever in its column the pointer
 * is. Three delegated listeners, whatever the number of marks.
 */
export function followPointer(drawing: HTMLElement, explored: Explored): () => void {
  const hit = (event: MouseEvent): number => {
    const svg = drawing.querySelector('svg.stat-svg');
    if (!svg || !(event.target instanceof Node && svg.contains(event.target))) return -1;
    const box = svg.getBoundingClientRect();
    // The drawing may be shown at another size than it was laid out for: zoomed, scaled, or just resized.
    const width = Number(svg.getAttribute('width')) || box.width;
    const scale = box.width / width || 1;
    return nearest(explored.targets(), (event.clientX - box.left) / scale, (event.clientY - box.top) / scale);
  };
  const stops = [
    listen<PointerEvent>(drawing, 'pointermove', (event) => {
      // A finger that moves is scrolling.
      if (event.pointerType === 'touch') return;
      const index = hit(event);
      if (index >= 0) explored.show(index, event.clientY);
      else if (!isInTooltip(event.target)) leaveTooltip();
    }),
    listen<PointerEvent>(drawing, 'pointerleave', (event) => {
      if (event.pointerType !== 'touch') leaveTooltip();
    }),
    listen<MouseEvent>(drawing, 'click', (event) => {
      const index = hit(event);
      if (index < 0) return;
      explored.show(index, event.clientY);
      explored.act(index);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function isInTooltip(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.stat-tooltip') !== null;
}
