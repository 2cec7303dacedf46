/** Rankings of 31 invented areas as CSV texts, each different: what a folder of files holds. */
export const AREAS = 31;

export function rankingTexts(count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const rows = Array.from({ length: AREAS }, (_, area) => {
      const value = 5000 + ((area * 7919 + at * 104_729) % 900_000);
      return `Area ${area + 1},2024,${(value / 10).toFixed(1)},亿元,Invented`;
    });
    return ['area,period,value,unit,source', ...rows, ''].join('\n');
  });
}
