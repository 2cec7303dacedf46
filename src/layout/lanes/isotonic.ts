/**
 * The rising values that are nearest to the wanted ones (weighted least squares), between `low` and `high`:
 * pool adjacent violators, which is exact.
 */
export function isotonic(wanted: readonly number[], weights: readonly number[], low: number, high: number): number[] {
  const means: number[] = [];
  const masses: number[] = [];
  const counts: number[] = [];
  wanted.forEach((value, i) => {
    let mean = value;
    let mass = weights[i]!;
    let count = 1;
    while (means.length > 0 && means[means.length - 1]! >= mean) {
      const other = masses.pop()!;
      mean = (mean * mass + means.pop()! * other) / (mass + other);
      mass += other;
      count += counts.pop()!;
    }
    means.push(mean);
    masses.push(mass);
    counts.push(count);
  });
  return means.flatMap((mean, i) => new Array<number>(counts[i]!).fill(Math.min(high, Math.max(low, mean))));
}
