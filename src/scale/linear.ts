import { tickIncrement, ticks } from 'd3-array';

export interface LinearScale {
  (value: number): number;
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
  /** Round values inside the domain, about `count` of them. @defaultValue 10 */
  ticks(count?: number): number[];
  /** The same scale with its domain widened to round values. @defaultValue 10 */
  nice(count?: number): LinearScale;
}

/**
 * A straight line from domain to range, equal to d3's `scaleLinear`, which would bring 9 KB gz of colour
 * and string interpolation that is never used here. A domain of one value maps to the middle.
 */
export function linear(domain: readonly [number, number], range: readonly [number, number]): LinearScale {
  const [d0, d1] = domain;
  // From the lower end of the domain, as d3 does: equal to the last bit.
  const [low, high, atLow, atHigh] = d1 < d0 ? [d1, d0, range[1], range[0]] : [d0, d1, ...range];
  const scale = (value: number): number => {
    const t = high === low ? 0.5 : (value - low) / (high - low);
    return atLow * (1 - t) + atHigh * t;
  };
  return Object.assign(scale, {
    domain,
    range,
    // d3's tick loop fails on spans near the smallest numbers there are.
    ticks: (count = 10) => (high - low < 1e-300 ? [d0] : ticks(d0, d1, count)),
    nice: (count = 10) => linear(niceDomain(d0, d1, count), range),
  });
}

/** d3-scale's loop and not d3-array's `nice`: they differ where the domain runs backwards. */
function niceDomain(d0: number, d1: number, count: number): [number, number] {
  const backwards = d1 < d0;
  let start = backwards ? d1 : d0;
  let stop = backwards ? d0 : d1;
  let previous: number | undefined;
  for (let i = 0; i < 10; i++) {
    const step = tickIncrement(start, stop, count);
    if (step === previous) return backwards ? [stop, start] : [start, stop];
    if (!(step > 0) && !(step < 0)) break;
    // A negative increment is the reciprocal of a step below 1; dividing keeps the digits exact.
    start = step > 0 ? Math.floor(start / step) * step : Math.ceil(start * step) / step;
    stop = step > 0 ? Math.ceil(stop / step) * step : Math.floor(stop * step) / step;
    previous = step;
  }
  return [d0, d1];
}
