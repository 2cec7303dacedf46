import { type Parsed, unread } from './issue';
import { plainText } from './plain-text';
import { parseQuantity, type QuantityDefaults, splitDirection } from './quantity-text';
import { C05 } from './rules';
import type { Change, ChangeForm, Quantity, Turn } from './types';

/**
 * Reads a cell of published growth: `43.7%`, `-2.2%`, `增长43.7%`, `down 2.2%`, `0.9个百分点`, `增长1.31倍`, `翻番`,
 * `翻两番` (to 4 times), and the words that stand where no rate exists (`由亏转盈`, `持平`). Against the same period a
 * year earlier, unless the cell says that it is against the one before (`环比下降0.3%`, `up 0.3% on the month`); prices
 * and scope unstated: what a cell does not say is not guessed. A bare number is in `defaults.unit`.
 * `1.31倍` alone is an issue C05: grew by, or to?
 *
 * @param defaults - Unit of a bare number. Default: per cent.
 */
export function parseChange(text: string, defaults: QuantityDefaults = { unit: 'PCT' }): Parsed<Change> {
  // Most cells are a plain rate: no words to look for.
  const whole = /^-?[\d.]+%$/.test(text) ? '' : (plainText(text) ?? '');
  const basis = BASIS.exec(whole)?.[0] ?? '同比';
  const plain = whole.replace(basis, '').trim();
  const against = /同比|年|y/.test(basis) ? 'same-period-last-year' : 'previous-period';
  const read = (said: Parameters<typeof changeOf>[0]): Parsed<Change> => ({
    ok: true,
    value: { ...changeOf(said), against },
  });
  const turn = TURNS.find((words) => words.split(' ').includes(plain.replace(/ /g, '-')));
  if (turn) return read({ form: 'turn', turn: turn.split(' ')[0] as Turn });
  const doubled = /^(?:翻([一两二三])?番|doubled)$/.exec(plain);
  if (doubled) {
    const digits = { 两: '4', 二: '4', 三: '8' }[doubled[1]!] ?? '2';
    return read({ form: 'times-to', value: { digits, unit: 'times' } });
  }
  const to = /^(?:增[长加]?[到至]|to )(.+(倍|times))$/.exec(plain);
  const parsed = parseQuantity(to?.[1] ?? (plain || text), defaults);
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  const form = to ? 'times-to' : formOf(value);
  return form === 'times-by' && splitDirection(plain).sign === 0
    ? unread(C05, text, '增长1.31倍', { times: value.digits ?? '' })
    : read({ form, value });
}

/** Where a cell says what it is measured against: a year earlier where it has 同比, 年 or a y, else the period before. */
const BASIS =
  /^(同比|(环比)+|[与比较][上去][年月季]度?(同[期月])?)|,? ?((\w+).on.\5|([ymq])[o/]\6|on (a|the) (previous )?(year|month|quarter|period)( earlier)?)$/;

/** How a quantity says a change: per cent, percentage points, times, or an amount. */
export function formOf({ unit }: Quantity): ChangeForm {
  return unit === 'PCT' ? 'percent' : unit === 'PP' ? 'points' : unit === 'times' ? 'times-by' : 'absolute';
}

/** A published change against the same period a year earlier; nothing else is claimed for it. */
export function changeOf(said: { form: ChangeForm; value?: Quantity; turn?: Turn }): Change {
  return { against: 'same-period-last-year', ...said, pricing: 'unstated', scope: 'unstated' };
}

/** What stands where no rate exists, each with the words for it. */
const TURNS = [
  'loss-to-profit 由亏转盈 扭亏为盈 turned-to-profit',
  'profit-to-loss 由盈转亏 turned-to-loss',
  'loss-widened 增亏 亏损扩大',
  'loss-narrowed 减亏 亏损收窄',
  'flat 持平 unchanged',
];
