import { type Parsed, unread } from './issue';
import { plainText } from './plain-text';
import { parseQuantity, plainQuantity, type QuantityDefaults, splitDirection } from './quantity-text';
import { C05, V01 } from './rules';
import type { Change, ChangeForm, Quantity, Turn } from './types';

/**
 * Reads a cell of published growth: `43.7%`, `-2.2%`, `增长43.7%`, `down 2.2%`, `0.9个百分点`, `增长1.31倍`, `翻番`,
 * `翻两番` (to 4 times), `105.2(上年=100)`, and the words that stand where no rate exists (`由亏转盈`, `持平`). Against
 * the same period a year earlier, unless the cell says that it is against the one before (`环比下降0.3%`, `up 0.3% on the
 * month`); prices and scope as it says them (`实际增长5%`, `同口径下降3%`), else unstated: nothing is guessed.
 * A bare number is in `defaults.unit`. `1.31倍` alone is an issue C05: grew by, or to?
 *
 * @param defaults - Unit of a bare number. Default: per cent.
 */
export function parseChange(text: string, defaults: QuantityDefaults = { unit: 'PCT' }): Parsed<Change> {
  // Most cells are digits and a unit, with no words to look for: a page that reads no other never compiles the patterns.
  const direct = plainQuantity(text, defaults);
  if (direct && direct.unit !== 'times') return { ok: true, value: changeOf({ form: formOf(direct), value: direct }) };
  let plain = plainText(text) ?? '';
  const terms: Partial<Change> = {};
  for (const [words, says] of TERMS) {
    const rest = plain.replace(words, '').trim();
    if (rest !== plain) Object.assign(terms, says);
    plain = rest;
  }
  const basis = BASIS.exec(plain)?.[0] ?? '同比';
  plain = plain.replace(basis, '').trim();
  const read = (said: Parameters<typeof changeOf>[0]): Parsed<Change> => ({
    ok: true,
    value: { ...changeOf(said), ...(!/同比|年|y/.test(basis) && { against: 'previous-period' }), ...terms },
  });
  const spelt = plain.replace(/^from |为(?=.差)/, '').replace(/ /g, '-');
  const word = TURNS.find((words) => words.split(' ').includes(spelt))?.split(' ')[0];
  if (word)
    return word[0] === 'x'
      ? read({ form: 'times-to', value: { digits: word.slice(1), unit: 'times' } })
      : read({ form: 'turn', turn: word as Turn });
  const to = /^(?:增[长加]?[到至]|to )(.+(倍|times))$/.exec(plain);
  const parsed = parseQuantity(to?.[1] ?? (plain || text), terms.form ? { unit: 'index' } : defaults);
  // What is quoted is what was written, not what is left of it.
  if (!parsed.ok)
    return plain === plainText(text) || parsed.issue.params['unit'] === ''
      ? parsed
      : unread(V01, text, parsed.issue.expected!, { raw: text });
  const { value } = parsed;
  const form = to ? 'times-to' : formOf(value);
  // `rose 1.5 times` is to one and a half times for some, and by 150% for others; 增长1.5倍 is by.
  return form === 'times-by' && (splitDirection(plain).sign === 0 || /^[a-z]+ \d/.test(plain))
    ? unread(C05, text, '增长1.31倍', { times: value.digits ?? '' })
    : read({ form, value });
}

/** Words that a cell may hold beside its figure, and what they say of it. */
const TERMS: readonly (readonly [words: RegExp, says: Partial<Change>])[] = [
  [/名义/, { pricing: 'nominal' }],
  [/[按扣].{1,2}价格(计算|因素)?,?(实际)?|\(?按?(不变|可比)价格?(计算)?\)?|实际|in real terms/, { pricing: 'real' }],
  [/按?(可比|同)口径(计算)?,?|on a comparable scope/, { scope: 'comparable-scope' }],
  [/^(指数|index)|\(\d[^(]*=100\)$/, { form: 'index', against: 'fixed-base' }],
  [/\([^(]+=100\)$/, { form: 'index' }],
];

/** Where a cell says what it is measured against: a year earlier where it has 同比, 年 or a y, else the period before. */
const BASIS =
  /^(同比|(环比)+|[与比较][上去][年月季]度?(同[期月])?)|,? ?((\w+).on.\5|([ymq])[o/]\6|(on|from|over|compared with) (a|the) (previous )?(year|month|quarter|period)( earlier| ago)?)$/;

/** How a quantity says a change: per cent, percentage points, times, or an amount. */
export function formOf({ unit }: Quantity): ChangeForm {
  return unit === 'PCT'
    ? 'percent'
    : unit === 'PP'
      ? 'points'
      : unit === 'times'
        ? 'times-by'
        : unit === 'index'
          ? unit
          : 'absolute';
}

/** A published change against the same period a year earlier; nothing else is claimed for it. */
export function changeOf(said: { form: ChangeForm; value?: Quantity; turn?: Turn }): Change {
  return { against: 'same-period-last-year', ...said, pricing: 'unstated', scope: 'unstated' };
}

/** What stands where no rate does, each with the words for it: turns, and to how many times. */
const TURNS = [
  'loss-to-profit 由亏转盈 扭亏为盈 turned-to-profit',
  'profit-to-loss 由盈转亏 turned-to-loss',
  'loss-widened 增亏 亏损扩大',
  'loss-narrowed 减亏 亏损收窄',
  'deficit-to-surplus 由逆差转顺差',
  'surplus-to-deficit 由顺差转逆差',
  'flat 持平 unchanged',
  'fall-to-rise 由降转增',
  'rise-to-fall 由增转降',
  'x2 翻番 翻一番 doubled',
  'x3 tripled trebled',
  'x4 翻两番 翻二番 quadrupled',
  'x8 翻三番',
];
