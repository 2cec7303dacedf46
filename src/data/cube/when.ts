import { isoDate, pad } from '../calendar';
import { issueOf, type Parsed } from '../issue';
import { parsePeriod } from '../period-text';
import { T01 } from '../rules';
import type { Period, Text } from '../types';

/**
 * A code of a time dimension: `2024`, `2024-Q1`, `2024-S1`, `2024-T1`, `2024-M04`, `2024-04`, `2024M04`, `2024K1`, a date,
 * a start with a duration (`2023-01-01/P1Y`); or its label (`2024 January` beside `202401`), which counts where it says more. Weeks and school years are
 * no periods here: issue T01.
 */
export function readWhen(code: string, label: Text | undefined): Parsed<Period> {
  const text = typeof label === 'string' ? label.trim() : '';
  const [parsed, told] = [code, text].map((one) => parsePeriod(neutralOf(one.trim())));
  // `2024-12` may be a year that ends then, and `2024` a school year: what the label says counts.
  if (parsed!.ok && /quarter|half/.test(parsed!.value.type)) return parsed!;
  if (told!.ok) return told!;
  if (parsed!.ok && !OTHER.test(text)) return parsed!;
  return { ok: false, issue: issueOf(T01, { read: code, expected: '2024-Q1', params: { period: code } }) };
}

/** The notation of SDMX and of PxWeb in ours. */
function neutralOf(text: string): string {
  const start = /^(\d{4})-(\d\d)(?:-(\d\d))?(?:T[\d:.]+Z?)?(?:\/P(\d{1,2})([YMD]))?$/.exec(text);
  if (start) {
    const [, year, month, day = '01', count, unit] = start;
    if (count) return spanOf(Number(year), Number(month), day, Number(count), unit!);
    return start[3] ? `${year}-${month}-${day}` : text;
  }
  // Kvartal, semester; a trimester of SDMX is four months. `2024T1` of others is three: trimestre.
  const [, year, mark, number] = /^(\d{4})(-T(?=[1-3]$)|-?[AKSDHQM])(\d{1,2})$/.exec(text) ?? [];
  const letter = mark?.replace('-', '');
  if (letter === 'A') return number === '1' ? year! : text;
  if (letter === 'T') return spanOf(Number(year), Number(number) * 4 - 3, '01', 4, 'M');
  if (letter) return `${year}-${letter.replace('K', 'Q').replace('S', 'H')}${number}`;
  // `2024 January`
  return text.replace(/^(\d{4}) ([A-Za-z]{3,9})$/, '$2 $1');
}

function spanOf(year: number, month: number, day: string, count: number, unit: string): string {
  if (unit === 'D') return count === 1 ? `${year}-${pad(month)}-${day}` : '';
  if (day !== '01') return '';
  const months = unit === 'Y' ? count * 12 : count;
  const last = month + months - 1;
  if (months === 12 && month === 1) return `${year}`;
  if (months === 3 && month % 3 === 1) return `${year}-Q${(month + 2) / 3}`;
  if (months === 6 && month % 6 === 1) return `${year}-H${(month + 5) / 6}`;
  if (months === 1) return `${year}-${pad(month)}`;
  const endYear = year + Math.floor((last - 1) / 12);
  const endMonth = ((last - 1) % 12) + 1;
  return isoDate(year, month, 1) && isoDate(endYear, endMonth, 1)
    ? `${year}-${pad(month)}/${endYear}-${pad(endMonth)}`
    : '';
}

/** Labels of periods that a code does not tell: `2023/24`, `2022-2024`, `Jan 2024-Dec 2024`, `Year ending June`. */
const OTHER = /^\d{4} ?([/–]|-(?!0|1[0-2]$))|[a-z]{3}( \d{4})? ?(-|to) ?[a-z]{3}|week|end/i;
