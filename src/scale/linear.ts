import { tickIncrement, ticks } from 'd3-array';

export interface LinearScale {
  (value: number): number;
  readonly domain: readonly [number, number];
  /** Round values inside the domain, about `count` of them. @defaultValue 10 */
  ticks(count?: number): number[];
  /** The same scale with its domain widened to round values. @defaultValue 10 */
  nice(count?: number): LinearScale;
}

/**
 * A straight line from domain to range, equal to d3's `scaleLinear`, which would bring 9 KB gz of colour
 * and string interpolation that is never used here. The domain runs upwards, the range either way; a
 * domain of one value maps to the middle.
 */
export function linear(domain: readonly [number, number], range: readonly [number, number]): LinearScale {
  const [low, high] = domain;
  const scale = (value: number): number => {
    const t = high === low ? 0.5 : (value - low) / (high - low);
    return range[0] * (1 - t) + range[1] * t;
  };
  return Object.assign(scale, {
    domain,
    // d3's tick loop fails on spans near the smallest numbers there are.
    ticks: (count = 10) => (high - low < 1e-300 ? [low] : ticks(low, high, count)),
    nice: (count = 10) => linear(niceDomain(low, high, count), range),
  });
}

/** d3-scale's loop with its limit of rounds; d3-array's has none. */
function niceDomain(low: number, high: number, count: number): [number, number] {
  let [start, stop, previous] = [low, high, 0];
  for (let i = 0; i < 10; i++) {
    const step = tickIncrement(start, stop, count);
    if (step === previous) return [start, stop];
    if (!step) break;
    // A negative increment is the reciprocal of a step below 1; dividing keeps the digits exact.
    start = step > 0 ? Math.floor(start / step) * step : Math.ceil(start * step) / step;
    stop = step > 0 ? Math.ceil(stop / step) * step : Math.floor(stop * step) / step;
    previous = step;
  }
  return [low, high];
}
