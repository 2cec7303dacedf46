import type { TextMeasure } from './text';

export interface AxisSlot {
  readonly key: string;
  /** Centre in px. */
  readonly x: number;
  /** `Jan`, `1—4月`; empty where the period is a year. */
  readonly minor: string;
  /** `2024` */
  readonly major: string;
}
export interface AxisLabel {
  readonly key: string;
  readonly x: number;
  readonly text: string;
  readonly width: number;
  readonly row: 0 | 1;
  readonly anchor: 'start' | 'middle' | 'end';
}
export interface PeriodAxis {
  readonly labels: readonly AxisLabel[];
  readonly rows: 0 | 1 | 2;
}

interface AxisOptions {
  readonly slots: readonly AxisSlot[];
  readonly left: number;
  readonly right: number;
  readonly size: number;
  readonly text: TextMeasure;
}

/**
 * Labels of a period axis: one row where each slot is its own year, two where months or quarters
 * repeat under years. Thinned evenly, counted back from the last, so that the newest is always named.
 */
export function periodAxis(options: AxisOptions): PeriodAxis {
  const { slots } = options;
  const repeats = slots.some((s) => s.minor !== slots[0]!.minor);
  if (!repeats) {
    const texts = slots.map((s) => s.major || s.minor);
    return { labels: thinned(options, slots, texts, 0), rows: slots.length > 0 ? 1 : 0 };
  }
  const starts = slots.filter((s, i) => s.major !== slots[i - 1]?.major);
  const years = starts.map((s) => s.major);
  const months = slots.map((s) => s.minor);
  const minors = thinned(options, slots, months, 0);
  // Fewer than every third month says little: then the years alone.
  const rows = minors.length * 3 < slots.length ? 1 : 2;
  const majors = thinned(options, starts, years, rows === 1 ? 0 : 1);
  return { labels: rows === 1 ? majors : [...minors, ...majors], rows };
}

function thinned(
  options: AxisOptions,
  slots: readonly AxisSlot[],
  texts: readonly string[],
  row: 0 | 1,
): readonly AxisLabel[] {
  const { left, right, size, text } = options;
  const labels = slots.map((slot, i) => held(slot, texts[i]!, text(texts[i]!, size), row, left, right));
  const last = labels.length - 1;
  for (let every = 1; every <= labels.length; every = every < 3 ? every + 1 : every * 2) {
    const kept = labels.filter((_, i) => (last - i) % every === 0);
    if (kept.every((label, i) => i === 0 || endOf(kept[i - 1]!) + size * 0.7 <= startOf(label))) return kept;
  }
  return [];
}

/** A label at the edge of the drawing is held inside it. */
function held(slot: AxisSlot, text: string, width: number, row: 0 | 1, left: number, right: number): AxisLabel {
  const { key, x } = slot;
  const anchor = x + width / 2 > right ? 'end' : x - width / 2 < left ? 'start' : 'middle';
  return { key, text, width, row, x: anchor === 'end' ? right : anchor === 'start' ? left : x, anchor };
}

function startOf({ x, width, anchor }: AxisLabel): number {
  return x - width * (anchor === 'middle' ? 0.5 : anchor === 'end' ? 1 : 0);
}
function endOf(label: AxisLabel): number {
  return startOf(label) + label.width;
}
