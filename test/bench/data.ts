/** The task T1 as numbers: 24 months of levels and growth, invented, the same for every page. */
export interface Month {
  readonly period: string;
  /** 亿元 */
  readonly level: string;
  /** Per cent. */
  readonly growth: string;
}

export function months(shift = 0): Month[] {
  return Array.from({ length: 24 }, (_, index) => {
    const year = 2023 + Math.floor(index / 12);
    const number = (index % 12) + 1;
    const level = 500 + ((index * 37 + shift * 53) % 190);
    const growth = ((index * 29 + shift * 31) % 300) / 10 - 9.4;
    const period = `${year}-${String(number).padStart(2, '0')}`;
    return { period, level: level.toFixed(1), growth: growth.toFixed(1) };
  });
}
