import type { Period } from '../data/types';
import type { Locale } from './locale';

/**
 * A period for an axis that shows the year once under its parts: `{minor: '1—4月', major: '2024年'}`,
 * `{minor: 'Jan–Apr', major: '2024'}`. A year, and whatever lies in no single year, has no major part.
 */
export function periodParts(period: Period, locale: Locale): { readonly minor: string; readonly major: string } {
  const year = partOf(period);
  return {
    minor: locale.period(period, 'axis'),
    major: year === undefined ? '' : locale.period({ type: 'year', year }, 'short'),
  };
}

function partOf(period: Period): number | undefined {
  switch (period.type) {
    case 'half':
    case 'quarter':
    case 'month':
    case 'yearToDate':
      return period.year;
    case 'instant':
      return Number(period.at.slice(0, 4));
    case 'span':
      return period.from.slice(0, 4) === period.to.slice(0, 4) ? Number(period.from.slice(0, 4)) : undefined;
    default:
      return undefined;
  }
}
