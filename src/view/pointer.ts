import type { Explored } from './keyboard';
import { leaveTooltip } from './tooltip';

/**
 * Mouse, pen and touch over a drawing: the nearest target answers, wherever in its column the pointer
 * is. Three delegated listeners, whatever the number of marks. `targetAt` gives the index of the target
 * at a point of the drawing; it is first asked at the first hover. `away` is told that the pointer is elsewhere.
 */
export function followPointer(
  figure: HTMLElement,
  { show, act }: Explored,
  targetAt: (x: number, y: number) => number,
  away: () => void,
): void {
  const hit = ({ target, clientX, clientY }: MouseEvent): number => {
    const svg = (target as Element).closest('svg.stat-svg');
    if (!svg) return -1;
    const box = svg.getBoundingClientRect();
    // The drawing may be shown at another size than it was laid out for: zoomed, scaled, or just resized.
    const scale = box.width / Number(svg.getAttribute('width')) || 1;
    return targetAt((clientX - box.left) / scale, (clientY - box.top) / scale);
  };
  figure.addEventListener('pointermove', (event) => {
    // A finger that moves is scrolling.
    if (event.pointerType === 'touch') return;
    const index = hit(event);
    const { target } = event;
    if (index >= 0) show(index, event.clientY);
    else if (!(target as Element).closest('.stat-tooltip')) {
      leaveTooltip();
      if (!(target as Element).closest('.stat-drawing')) away();
    }
  });
  figure.addEventListener('pointerleave', (event) => {
    if (event.pointerType !== 'touch') leaveTooltip();
    away();
  });
  figure.addEventListener('click', (event) => {
    const index = hit(event);
    if (index < 0) return;
    show(index, event.clientY);
    act(index);
  });
}
