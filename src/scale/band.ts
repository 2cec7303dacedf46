export interface BandScale {
  /** Left edge of the band of a key; `undefined` for a key that is not in the domain. */
  (key: string): number | undefined;
  readonly keys: readonly string[];
  readonly bandwidth: number;
  /** From the start of a band to the start of the next. */
  readonly step: number;
  /** Middle of the band of a key. */
  middle(key: string): number | undefined;
}

/**
 * Equal bands over ordered keys (periods as `periodKey` writes them). `inner` is the gap between bands,
 * `outer` the gap before the first, both as a share of the step. Equal to d3's `scaleBand`, which with its
 * ordinal scale and interned keys takes 1.1 KB gz for these lines' 0.2.
 * @defaultValue inner 0.2, outer inner / 2
 */
export function band(
  keys: readonly string[],
  range: readonly [number, number],
  inner = 0.2,
  outer = inner / 2,
): BandScale {
  const index = new Map<string, number>();
  for (const key of keys) if (!index.has(key)) index.set(key, index.size);
  const step = (range[1] - range[0]) / Math.max(1, index.size - inner + outer * 2);
  const start = range[0] + (range[1] - range[0] - step * (index.size - inner)) / 2;
  const bandwidth = step * (1 - inner);
  const at = (key: string, offset: number) => {
    const i = index.get(key);
    return i === undefined ? undefined : start + step * i + offset;
  };
  return Object.assign((key: string) => at(key, 0), {
    keys: [...index.keys()],
    bandwidth,
    step,
    middle: (key: string) => at(key, bandwidth / 2),
  });
}
