import { type Parsed, unread } from './issue';
import { plainText } from './plain-text';
import { parseQuantity, type QuantityDefaults, splitDirection } from './quantity-text';
import { C05 } from './rules';
import type { Change, ChangeForm, Quantity, Turn } from './types';

/**
 * Reads a cell of published growth: `43.7%`, `-2.2%`, `增长43.7%`, `down 2.2%`, `0.9个百分点`, `增长1.31倍`, `翻番`, `翻两番` (to 4 times), and the
 * words that stand where no rate exists (`由亏转盈`, `持平`). Against the same period a year earlier, prices
 * and scope unstated: what a cell does not say is not guessed. A bare number is in `defaults.unit`.
 * `1.31倍` alone is an issue C05: grew by, or to?
 *
 * @param defaults - Unit of a bare number. Default: per cent.
 */
export function parseChange(text: string, defaults: QuantityDefaults = { unit: 'PCT' }): Parsed<Change> {
  // Most cells are a plain rate: no words to look for.
  const rate = /^-?\d[\d.]*%$/.test(text) ? parseQuantity(text) : undefined;
  if (rate?.ok) return { ok: true, value: changeOf({ form: 'percent', value: rate.value }) };
  const plain = withoutYear(plainText(text) ?? '');
  const turn = turnOf(plain);
  if (turn !== undefined) return { ok: true, value: changeOf({ form: 'turn', turn }) };
  const doubled = /^(?:翻([一两二三])?番|doubled)$/.exec(plain);
  if (doubled) {
    const digits = { 两: '4', 二: '4', 三: '8' }[doubled[1]!] ?? '2';
    return { ok: true, value: changeOf({ form: 'times-to', value: { digits, unit: 'times' } }) };
  }
  const to = /^(?:增长到|增加到|增至|to )(.+(?:倍|times))$/.exec(plain);
  const parsed = parseQuantity(to?.[1] ?? (plain || text), defaults);
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  const form = to ? 'times-to' : formOf(value);
  return form === 'times-by' && splitDirection(plain).sign === 0
    ? unread(C05, text, '增长1.31倍', { times: value.digits ?? '' })
    : { ok: true, value: changeOf({ form, value }) };
}

function withoutYear(text: string): string {
  return text.replace(/^同比|,? ?(year.on.year|yoy|y\/y)$/g, '').trim();
}

/** How a quantity says a change: per cent, percentage points, times, or an amount. */
export function formOf({ unit }: Quantity): ChangeForm {
  return unit === 'PCT' ? 'percent' : unit === 'PP' ? 'points' : unit === 'times' ? 'times-by' : 'absolute';
}

/** A published change against the same period a year earlier; nothing else is claimed for it. */
export function changeOf(said: { form: ChangeForm; value?: Quantity; turn?: Turn }): Change {
  return { against: 'same-period-last-year', ...said, pricing: 'unstated', scope: 'unstated' };
}

/** The words that stand where no rate exists; one group for each. */
function turnOf(text: string): Turn | undefined {
  const groups =
    /^(?:(由亏转盈|扭亏为盈|loss.to.profit|turned to profit)|(由盈转亏|profit.to.loss|turned to loss)|(增亏|亏损扩大|loss.widened)|(减亏|亏损收窄|loss.narrowed)|((?:与去年同期)?持平|flat|unchanged))$/.exec(
      text,
    );
  const found = groups?.findIndex((group, i) => i > 0 && group !== undefined) ?? 0;
  return TURNS[found - 1];
}
const TURNS = ['loss-to-profit', 'profit-to-loss', 'loss-widened', 'loss-narrowed', 'flat'] as const;
