import { normalisePeriod, periodGroup, periodKey } from './period';
import { parsePeriod } from './period-text';
import type { Indicator } from './types';

/** What option `periods` asks for. */
export interface PeriodChoice {
  /** The group of comparable spans; `undefined` where the option names none. */
  readonly group: string | undefined;
  /** Keys of the only periods to show; empty for the whole group. */
  readonly keys: ReadonlySet<string>;
}

/** A group as `periodGroup` names it, but for spans. */
const GROUP = /^(year|half|quarter|month|instant|ytd-([1-9]|1[0-2]))$/;

/** Reads option `periods`: a group, one period that stands for its like, or several that are taken at their word. */
export function readPeriods(texts: readonly string[], indicator: Indicator | undefined): PeriodChoice {
  const periods = texts.flatMap((text) => {
    const period = parsePeriod(text);
    return period.ok ? normalisePeriod(period.value, indicator) : [];
  });
  const [text = ''] = texts;
  const group = periods[0] ? periodGroup(periods[0]) : GROUP.test(text) ? text : undefined;
  return { group, keys: new Set(texts.length > 1 ? periods.map(periodKey) : []) };
}

/** The key of the one period that a text names, as the data would have it; `undefined` for anything else. */
export function readPeriodKey(text: string, indicator: Indicator | undefined): string | undefined {
  const period = parsePeriod(text);
  return period.ok ? periodKey(normalisePeriod(period.value, indicator)) : undefined;
}
