import type { Observation } from '../input';
import { type Issue, issueOf } from '../issue';
import { comparePeriods, firstMonth, monthsOf, periodKey } from '../period';
import { A05, R05, T10, T12 } from '../rules';
import type { Period } from '../types';

/** T12: how many periods are missing between the first and the last; one issue per gap, at the point after it. */
export function checkGaps(line: readonly Observation[], jointJanFeb = false): Issue[] {
  const points = line.filter((point) => position(point.period) !== undefined);
  points.sort((a, b) => comparePeriods(a.period, b.period));
  const places = points.map((point) => position(point.period)!);
  // First quarters, or first halves, of several years are a line of their own: a year apart is no gap.
  const type = points[0]?.period.type;
  const perYear = PER_YEAR[type as keyof typeof PER_YEAR] ?? 1;
  const yearly = places.length > 1 && places.every((place) => (place - places[0]!) % perYear === 0);
  // How often a stock is taken, only years tell: each year's end, or nobody knows.
  if (!yearly && (type === 'instant' || type === 'span')) return [];
  const step = yearly ? perYear : 1;
  return points.flatMap(({ path, period }, index) => {
    if (index === 0) return [];
    let count = (places[index]! - places[index - 1]!) / step - 1;
    // December to March is no gap where January and February are only published together.
    if (jointJanFeb && period.type === 'month' && period.number === 3 && count >= 2) count -= 2;
    return count > 0 ? [issueOf(T12, { path: [...path, 'period'], params: { count } })] : [];
  });
}

const PER_YEAR = { half: 2, quarter: 4, month: 12, instant: 12, span: 12 } as const;

/** Where a period stands in its own sequence. */
function position(period: Period): number | undefined {
  if (period.type === 'year' || period.type === 'yearToDate') return period.year;
  if (period.type === 'half' || period.type === 'quarter' || period.type === 'month')
    return period.year * PER_YEAR[period.type] + period.number;
  return firstMonth(period);
}

/** T10: how many points are preliminary, and how many were revised. */
export function checkStatuses(line: readonly Observation[]): Issue[] {
  return (['P', 'R'] as const).flatMap((letter) => {
    const having = line.filter(({ value }) => value?.status?.includes(letter));
    const [first] = having;
    const params = { count: having.length, ...(letter === 'R' && { revised: 1 }) };
    return first ? issueOf(T10, { path: first.path, params }) : [];
  });
}

/** A05: the definition changes from one point to the next and no break (status B) is marked. In order of time. */
export function checkDefinitions(line: readonly Observation[], breaks: readonly Period[] = []): Issue[] {
  const marked = new Set(breaks.map(periodKey));
  return line.flatMap(({ path, period, value, definitionId }, index) => {
    const before = line[index - 1];
    if (before === undefined || before.definitionId === definitionId || value?.status?.includes('B')) return [];
    const key = periodKey(period);
    return marked.has(key) ? [] : [issueOf(A05, { path, params: { period: key } })];
  });
}

/** R05: ranks by another measure, scope, indicator or length of period may not be joined by a line. */
export function checkRankLine(line: readonly Observation[]): Issue[] {
  const ranked = line.filter((point) => point.rank !== undefined);
  const first = ranked[0];
  if (first === undefined) return [];
  const odd = ranked.find((point) => rankScope(point) !== rankScope(first));
  return odd === undefined ? [] : [issueOf(R05, { path: [...odd.path, 'rank'] })];
}

/** What a printed rank is a rank of: measure, kind of period, area, members and their number. */
export function rankScope({ indicator, definitionId, period, rank }: Observation): string {
  const members = rank?.among?.members;
  return [
    indicator,
    definitionId,
    monthsOf(period) ?? period.type,
    rank?.by,
    rank?.among?.area,
    rank?.among?.size,
    typeof members === 'string' ? members : (members?.zh ?? members?.en),
  ].join('\n');
}
