import { issueOf, type Parsed } from './issue';
import { plainText } from './plain-text';
import { parseQuantity, type QuantityDefaults, splitDirection } from './quantity-text';
import { C05 } from './rules';
import type { Change, ChangeForm, Quantity, Turn } from './types';

/**
 * Reads a cell of published growth: `43.7%`, `-2.2%`, `增长43.7%`, `down 2.2%`, `0.9个百分点`, `增长1.31倍`, `翻番`, and the
 * words that stand where no rate exists (`由亏转盈`, `持平`). Against the same period a year earlier, prices
 * and scope unstated: what a cell does not say is not guessed. A bare number is in `defaults.unit`.
 * `1.31倍` alone is an issue C05: grew by, or to?
 *
 * @param defaults - Unit of a bare number. Default: per cent.
 */
export function parseChange(text: string, defaults: QuantityDefaults = { unit: 'PCT' }): Parsed<Change> {
  const plain = (plainText(text) ?? '').replace(/^同比|,? ?(year on year|year-on-year|yoy|y\/y)$/g, '').trim();
  const turn = TURNS.find(([, words]) => words.test(plain))?.[0];
  if (turn !== undefined) return { ok: true, value: changeOf({ form: 'turn', turn }) };
  if (/^(翻番|翻一番|doubled)$/.test(plain))
    return { ok: true, value: changeOf({ form: 'times-to', value: { digits: '2', unit: 'times' } }) };
  const to = /^(?:增长到|增加到|增至|to )(.+(?:倍|times))$/.exec(plain);
  const parsed = parseQuantity(to?.[1] ?? (plain || text), defaults);
  if (!parsed.ok) return parsed;
  const value = parsed.value;
  const form = to ? 'times-to' : formOf(value);
  if (form === 'times-by' && splitDirection(plain).sign === 0)
    return {
      ok: false,
      issue: issueOf(C05, { read: text, expected: '增长1.31倍', params: { times: value.digits ?? '' } }),
    };
  return { ok: true, value: changeOf({ form, value }) };
}

/** How a quantity says a change: per cent, percentage points, times, or an amount. */
export function formOf(value: Quantity): ChangeForm {
  return value.unit === 'PCT'
    ? 'percent'
    : value.unit === 'PP'
      ? 'points'
      : value.unit === 'times'
        ? 'times-by'
        : 'absolute';
}

/** A published change against the same period a year earlier; nothing else is claimed for it. */
export function changeOf(said: { form: ChangeForm; value?: Quantity; turn?: Turn }): Change {
  return { against: 'same-period-last-year', ...said, pricing: 'unstated', scope: 'unstated' };
}

const TURNS: readonly (readonly [Turn, RegExp])[] = [
  ['loss-to-profit', /^(由亏转盈|扭亏为盈|loss.to.profit|turned to profit)$/],
  ['profit-to-loss', /^(由盈转亏|profit.to.loss|turned to loss)$/],
  ['loss-widened', /^(增亏|亏损扩大|loss.widened)$/],
  ['loss-narrowed', /^(减亏|亏损收窄|loss.narrowed)$/],
  ['flat', /^(与去年同期)?持平$|^(flat|unchanged)$/],
];
