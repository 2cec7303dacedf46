import { lastMonth } from '../period';
import type { QuantityDefaults } from '../quantity-text';
import type { Column } from './column';

/**
 * The figure that growth or rank without words of its own belongs to: the nearest before it, past other growth and places;
 * rates are none where there are levels. `undefined` where it may belong to several.
 */
export function beside(columns: readonly Column[], place: number): Column | undefined {
  const { measure, field } = columns[place]!;
  let run: readonly Column[] = [];
  const prefer = (fits: (column: Column) => unknown) => {
    const some = run.filter(fits);
    if (some.length > 0) run = some;
  };
  for (let i = place - 1; i >= 0 && (run.length === 0 || columns[i]!.field === 'value'); i--)
    if (columns[i]!.field === 'value') run = [...run, columns[i]!];
  // A place may stand before all figures; growth of April is none of a figure of January to April.
  if (run.length === 0)
    run = columns.filter((one) => one.field === 'value' && (field === 'rank' || sameTime(one, columns[place]!)));
  // Where there are rates alone, a place is that of the rate before it.
  if (run.length === 0)
    run = columns
      .slice(0, place)
      .filter((column) => column.field === 'growth')
      .slice(-1);
  // Below heads of several rows: 金额 of 比去年同期 is of the 金额 before it.
  const last = ({ name }: Column) => / \S+$/.exec(name)?.[0];
  prefer((one) => last(one) && last(one) === last(columns[place]!));
  // 人民币增长 and 美元增长 are each of its own figure, wherever they stand.
  const money = /人民币|美元/.exec(columns[place]!.name)?.[0];
  prefer(({ unit }) => money && unit === (money === '美元' ? 'USD' : 'CNY'));
  prefer(({ unit }) => unit !== 'PCT');
  const [near, ...more] = run;
  if (near === undefined || (measure !== '' && near.measure !== measure)) return undefined;
  if (more.some((column) => column.measure !== near.measure)) return measure === '' ? undefined : near;
  // `本年, 上年, 增长`: growth is of the newest.
  return more.reduce((newest, one) => (orderOf(one) > orderOf(newest) ? one : newest), near);
}

/** Whether two heads tell of one period. */
export function sameTime(one: Column, other: Column): boolean {
  return one.turned === other.turned && JSON.stringify(one.period) === JSON.stringify(other.period);
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
