import { listen } from './listen';
import type { Explored } from './pointer';
import { hideTooltip } from './tooltip';

/** How far PageUp and PageDown go. */
const PAGE = 10;

/** What arrows walk through, in reading order. */
export function optionsOf(drawing: Element): SVGElement[] {
  return Array.from(drawing.querySelectorAll<SVGElement>('[role="option"]'));
}

/**
 * One Tab stop for the drawing; arrows move real focus between its options (roving tabindex), Home and
 * End go to the ends, PageUp and PageDown ten on, Enter and Space act, Escape leaves.
 */
export function followKeys(drawing: HTMLElement, explored: Explored): () => void {
  const stops = [
    listen<KeyboardEvent>(drawing, 'keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const options = optionsOf(drawing);
      const index = options.indexOf(optionAt(event));
      if (index < 0) return;
      if (event.key === 'Enter' || event.key === ' ') explored.act(index);
      else if (event.key === 'Escape') options[index]?.blur();
      else {
        const next = step(event.key, index, options.length);
        if (next === undefined) return;
        options[next]?.focus();
      }
      event.preventDefault();
    }),
    listen<FocusEvent>(drawing, 'focusin', (event) => {
      const options = optionsOf(drawing);
      const index = options.indexOf(optionAt(event));
      if (index < 0) return;
      rove(options, index);
      explored.show(index);
    }),
    listen<FocusEvent>(drawing, 'focusout', (event) => {
      if (!(event.relatedTarget instanceof Node && drawing.contains(event.relatedTarget))) hideTooltip(drawing);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Gives the one Tab stop to an option. */
export function rove(options: readonly Element[], index: number): void {
  options.forEach((option, i) => {
    const value = i === index ? '0' : '-1';
    if (option.getAttribute('tabindex') !== value) option.setAttribute('tabindex', value);
  });
}

/** The index that a key leads to; `undefined` for a key that does not move. */
export function step(key: string, index: number, length: number): number | undefined {
  const wanted =
    key === 'ArrowRight' || key === 'ArrowDown'
      ? index + 1
      : key === 'ArrowLeft' || key === 'ArrowUp'
        ? index - 1
        : key === 'Home'
          ? 0
          : key === 'End'
            ? length - 1
            : key === 'PageDown'
              ? index + PAGE
              : key === 'PageUp'
                ? index - PAGE
                : undefined;
  return wanted === undefined ? undefined : Math.max(0, Math.min(wanted, length - 1));
}

function optionAt(event: Event): SVGElement {
  return (event.target as Element).closest('[role="option"]') as SVGElement;
}
