/** The task T1 as numbers: 24 months of levels and growth, invented, the same for every page. */
export interface Month {
  readonly period: string;
  /** 亿元 */
  readonly level: string;
  /** Per cent. */
  readonly growth: string;
}

/**
 * The growth of the second year is what the printed levels give. Rates that contradict them would be judged, marked
 * beside the published ones and told in a note by us, and passed over in silence by the control: two pictures.
 */
export function months(shift = 0): Month[] {
  const levels: number[] = [];
  return Array.from({ length: 24 }, (_, index) => {
    const year = 2023 + Math.floor(index / 12);
    const number = (index % 12) + 1;
    const drawn = ((index * 29 + shift * 31) % 300) / 10 - 9.4;
    const before = levels[index - 12];
    const level = Math.round(10 * (before ? before * (1 + drawn / 100) : 500 + ((index * 37 + shift * 53) % 85))) / 10;
    const growth = before ? (level / before - 1) * 100 : drawn;
    levels.push(level);
    const period = `${year}-${String(number).padStart(2, '0')}`;
    return { period, level: level.toFixed(1), growth: growth.toFixed(1) };
  });
}
