import { lastMonth, yearOf } from '../period';
import { type Reading, report } from '../reading';
import { T01 } from '../rules';
import type { Period } from '../types';
import type { Column } from './column';
import { unflagged, unmarked } from './marks';
import { periodIn, periodOf } from './when';

/** When the figures of a row are. */
export interface RowTime {
  /** As its cells of time say. */
  readonly when?: Period | undefined;
  /** Of a column that names a year (`1—2月` of a row below `2024年`): the part of that year, else what the column names. */
  readonly within: (column: Column) => Period | undefined;
  /** Of `2024 Q1 [p]`. */
  readonly status?: string | undefined;
}

/**
 * Reads the cells of time from the first row to the last, for a year may stand in the first of several alone. `around`
 * are the periods that may name it, nearest first. Gives `undefined`, with an issue, where nobody can tell.
 */
export function timeReader(columns: readonly Column[], around: readonly (Period | undefined)[], reading: Reading) {
  let year = around.map((period) => period && yearOf(period)).find(Boolean);
  /** The month up to which the rows above count, where only one of them said the year. */
  let until = 0;
  return (printed: readonly string[], index: number): RowTime | undefined => {
    const text = printed.join(' ').trim();
    if (text === '') return { within: ({ period }) => period };
    let status: string | undefined;
    const told = printed.map((text) => {
      const plain = unflagged(unmarked(text), true);
      status ??= plain.status;
      return plain.bare;
    });
    const [first = ''] = told;
    // The year of merged cells stands in the first of them, and so does that of months below `2024年1月`.
    const [own] = /(?:19|20)\d\d(?=年|$)/.exec(first) ?? [];
    if (own) [year, until] = [Number(own), /^\d+年?$/.test(first) ? 0 : 1];
    const when = periodIn(told, year);
    const end = when && lastMonth(when);
    const isBack = until && !/\d{4}/.test(first) && (end ?? 0) <= until;
    const partOf = ({ period, part }: Column) =>
      period?.type === 'year'
        ? periodIn(told, period.year)
        : part && when?.type === 'year'
          ? periodOf(part, when.year)
          : undefined;
    if ((when === undefined || isBack) && !columns.some(partOf))
      return report(reading, T01, ['rows', index, 'period'], text, { period: text }, '2024-01/04');
    if (until) until = end ?? until;
    return { when, within: (column) => partOf(column) ?? column.period, status };
  };
}
