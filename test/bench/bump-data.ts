/** 183 areas over 25 years as figures in a cube, invented, the same for every page. */
export const AREAS = 183;
export const YEARS = 25;

/** Figures that drift apart and cross: about as many overtakings as in world trade. */
export function figures(shift = 0): number[][] {
  return Array.from({ length: AREAS }, (_, area) =>
    Array.from({ length: YEARS }, (_, year) => {
      const wave = Math.sin(area * 7.3 + (year + shift) * (0.2 + (area % 5) * 0.11));
      return Math.round(1e4 * Math.exp((AREAS - area) / 22 + wave * 0.35 + year * 0.04)) / 1e4;
    }),
  );
}

export function nameOf(area: number): string {
  return `Area ${String.fromCharCode(65 + (area % 26))}${area}`;
}
