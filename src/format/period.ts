import type { Period } from '../data/types';
import type { Locale } from './locale';

/**
 * A period for an axis that shows the year once under its parts: `{minor: '1—4月', major: '2024年'}`,
 * `{minor: 'Jan–Apr', major: '2024'}`. A year, and whatever lies in no single year, has no major part.
 */
export function periodParts(period: Period, locale: Locale): { readonly minor: string; readonly major: string } {
  const year = yearAround(period);
  const major = year === undefined ? '' : locale.period({ type: 'year', year }, 'short');
  return { minor: locale.period(period, 'axis'), major };
}

function yearAround(period: Period): number | undefined {
  if ('year' in period) return period.type === 'year' ? undefined : period.year;
  if (period.type !== 'instant' && period.type !== 'span') return undefined;
  const [from, to] = period.type === 'span' ? [period.from, period.to] : [period.at, period.at];
  const year = from.slice(0, 4);
  return to.startsWith(year) ? Number(year) : undefined;
}
