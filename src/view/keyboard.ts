/** What the keyboard and the pointer ask of a figure; an index is one of `optionsOf`, in reading order. */
export interface Explored {
  /** Shows what a target says; `at` is the pointer's y in client px, absent for the keyboard. */
  readonly show: (index: number, at?: number) => void;
  /** Does what Enter does. */
  readonly act: (index: number) => void;
  /** Nothing of the drawing has focus; something else has, or nothing. */
  readonly hide: (isElsewhere: boolean) => void;
  /** Index of the target that a key leads to from another, where the targets say so themselves. */
  readonly lead?: ((index: number, key: string) => number | undefined) | undefined;
}

/** What arrows walk through, in reading order. */
export function optionsOf(figure: Element): SVGElement[] {
  return Array.from(figure.querySelectorAll<SVGElement>('svg [role="option"]'));
}

/**
 * One Tab stop for the drawing; arrows move real focus between its options (roving tabindex), Home and
 * End go to the ends, PageUp and PageDown ten on, Enter and Space act, Escape leaves. The listeners go
 * with the figure, which leaves the page with its view. Targets with `moves` say themselves where keys lead.
 */
export function followKeys(figure: HTMLElement, { show, act, hide, lead }: Explored): void {
  figure.addEventListener('keydown', (event) => {
    const [options, index] = optionAt(figure, event);
    if (index < 0 || hasModifier(event)) return;
    const { key } = event;
    const led = lead?.(index, key);
    const next = led ?? step(key, index, options.length);
    // What leads may have brought its target into the drawing.
    if (next !== undefined) goThere((led === undefined ? options : optionsOf(figure))[next]);
    else if (key === 'Enter' || key === ' ') act(index);
    else if (key === 'Escape') options[index]!.blur();
    else return;
    event.preventDefault();
  });
  figure.addEventListener('focusin', (event) => {
    const [options, index] = optionAt(figure, event);
    if (index < 0) return;
    rove(options, index);
    show(index);
  });
  figure.addEventListener('focusout', ({ relatedTarget }) => {
    const to = relatedTarget as Element | null;
    if (!to || !optionsOf(figure).some((option) => option.contains(to))) hide(to !== null);
  });
}

/**
 * Gives focus, and then brings in sight what has it: a browser would scroll to where it was before the drawing moved.
 * By the rectangle of its ring: Firefox takes a group for a point.
 */
export function goThere(option: SVGElement | undefined): void {
  option?.focus({ preventScroll: true });
  option?.lastElementChild?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
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
  const by = STEPS[key];
  return by === undefined ? undefined : Math.max(0, Math.min(index + by, length - 1));
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Such keys belong to the page and the browser. */
export function hasModifier({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey;
}

/** The options, and the index of the one that an event is at; −1 where it is at none. */
export function optionAt(figure: Element, event: Event): [options: SVGElement[], index: number] {
  const options = optionsOf(figure);
  return [options, options.indexOf((event.target as Element).closest('[role="option"]') as SVGElement)];
}
