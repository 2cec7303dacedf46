import { notAbove } from '../interval';
import { times } from './arithmetic';
import { centreOf, indicatorOf, type Level, mixedVintages, readEach, samePeriod } from './comparable';
import { type Derived, derived, refuse } from './derived';

export interface ShareOptions {
  /** That the part belongs to the whole: the figures cannot say it. @defaultValue false */
  readonly partOf?: boolean | undefined;
  /** Whether things are counted or their value is added up, where the source says so. */
  readonly weighedBy?: 'count' | 'value' | undefined;
}

/** The part's share of the whole in per cent. */
export function share(part: Level, whole: Level, options: ShareOptions = {}): Derived {
  const inputs = [part, whole];
  if (!options.partOf) return refuse('share', 'not-part');
  const counted = inputs.map((level) => indicatorOf(level).kind).map((kind) => kind && kind === 'count');
  const byCount = options.weighedBy && options.weighedBy === 'count';
  const weights = [...counted, byCount].filter((weight) => weight !== undefined);
  if (weights.some((weight) => weight !== weights[0])) return refuse('share', 'weights');
  if (part.value.unit !== whole.value.unit) return refuse('share', 'unit');
  if (!samePeriod(part.period, whole.period)) return refuse('share', 'different-periods');
  if (part.nature !== whole.nature) return refuse('share', 'nature');
  const mixed = mixedVintages('share', inputs);
  if (mixed) return mixed;
  const read = readEach(inputs);
  if (typeof read === 'string') return refuse('share', read);
  const [p, w] = read as [(typeof read)[0], (typeof read)[0]];
  if (!p || !w || w.lo <= 0) return refuse('share', 'not-positive');
  if (!notAbove(p.lo, w.hi)) return refuse('share', 'part-exceeds-whole');
  const hi = p.hi === Infinity ? Infinity : Math.min(1, p.hi / w.lo);
  const lo = p.lo === -Infinity || w.hi === Infinity ? -Infinity : p.lo / w.hi;
  if (lo === -Infinity && hi === Infinity) return refuse('share', 'two-bounds');
  const interval = times({ lo, hi, loOpen: p.loOpen || w.hiOpen, hiOpen: p.hiOpen || w.loOpen }, 100);
  return derived('PCT', 'part / whole', inputs, interval, (centreOf(part) / centreOf(whole)) * 100);
}
