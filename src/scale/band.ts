import { scaleBand } from 'd3-scale';

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
 * Equal bands over ordered keys (periods as `periodKey` writes them), by d3's `scaleBand`.
 * `inner` is the gap between bands, `outer` the gap before the first, both as a share of the step.
 * @defaultValue inner 0.2, outer inner / 2
 */
export function band(
  keys: readonly string[],
  range: readonly [number, number],
  inner = 0.2,
  outer = inner / 2,
): BandScale {
  const scale = scaleBand(keys, range).paddingInner(inner).paddingOuter(outer);
  const bandwidth = scale.bandwidth();
  return Object.assign((key: string) => scale(key), {
    keys,
    bandwidth,
    step: scale.step(),
    middle: (key: string) => {
      const start = scale(key);
      return start === undefined ? undefined : start + bandwidth / 2;
    },
  });
}
