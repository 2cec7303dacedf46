import { lastMonth } from '../period';
import type { QuantityDefaults } from '../quantity-text';
import type { Column } from './column';

/**
 * The figure that growth or rank without words of its own belongs to: the nearest before it, past other growth and places;
 * rates are none where there are levels. `undefined` where it may belong to several.
 */
export function beside(columns: readonly Column[], place: number): Column | undefined {
  const { measure } = columns[place]!;
  const run: Column[] = [];
  for (let i = place - 1; i >= 0 && (run.length === 0 || columns[i]!.field === 'value'); i--)
    if (columns[i]!.field === 'value') run.push(columns[i]!);
  // A place may stand before all figures.
  if (run.length === 0) run.push(...columns.filter(({ field }) => field === 'value'));
  // Where there are rates alone, a place is that of the rate before it.
  if (run.length === 0)
    run.push(
      ...columns
        .slice(0, place)
        .filter((column) => column.field === 'growth')
        .slice(-1),
    );
  const levels = run.filter(({ unit }) => unit !== 'PCT');
  const [near, ...more] = levels.length > 0 ? levels : run;
  if (near === undefined || (measure !== '' && near.measure !== measure)) return undefined;
  if (more.some((column) => column.measure !== near.measure)) return measure === '' ? undefined : near;
  // `本年, 上年, 增长`: growth is of the newest.
  return more.reduce((newest, one) => (orderOf(one) > orderOf(newest) ? one : newest), near);
}

function orderOf({ period, turned }: Column): number {
  return ((period && lastMonth(period)) ?? 0) - (turned === 'before' ? 12 : 0);
}

/** The unit that the nearest words name, with a power of ten that stands nearer: `万` in the head, `元` in the caption. */
export function unitIn(told: readonly (Partial<Pick<Column, 'unit' | 'power'>> | undefined)[]): QuantityDefaults {
  let multiplier: number | undefined;
  let unit: string | undefined;
  for (const one of told) {
    if (unit === undefined) multiplier ??= one?.power;
    unit ??= one?.unit;
  }
  return { unit, multiplier };
}
