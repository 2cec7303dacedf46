export interface BandScale {
  /** Left edge of the band of a key; `undefined` for a key that is not in the domain. */
  (key: string): number | undefined;
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
  const index = new Map([...new Set(keys)].map((key, i) => [key, i]));
  const [left, right] = range;
  const step = (right - left) / Math.max(1, index.size - inner + outer * 2);
  const start = left + (right - left - step * (index.size - inner)) / 2;
  const bandwidth = step * (1 - inner);
  const at = (key: string, offset = 0) => {
    const i = index.get(key);
    return i === undefined ? undefined : start + step * i + offset;
  };
  return Object.assign((key: string) => at(key), {
    bandwidth,
    step,
    middle: (key: string) => at(key, bandwidth / 2),
  });
}
