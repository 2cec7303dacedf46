import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDecimals, isDecimal, shiftDecimal } from '../../src/data/decimal';
import { parseChange, parseQuantity } from '../../src/data/quantity';
import type { Change, Qualifier, Quantity } from '../../src/data/types';
import { en } from '../../src/format/en';
import { changeText, chooseStep, quantityText } from '../../src/format/quantity';
import { zhCn } from '../../src/format/zh-cn';

const SEED = { seed: 20261121, numRuns: 2000 };
const QUALIFIERS: readonly Qualifier[] = ['exact', 'about', 'nearly', 'over', 'atLeast', 'under', 'atMost', 'between'];
const UNITS = ['CNY', 'USD', 'EUR', 't', 'person', 'project', 'country', 'enterprise'];

/** Decimals of up to eight digits before the point and four behind it, zeros at either end included. */
const decimal = fc
  .tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 4 }), fc.boolean())
  .map(([value, places, negative]) => {
    const text = `${value}`.padStart(places + 1, '0');
    const digits = places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
    return negative && value > 0 ? `-${digits}` : digits;
  })
  .filter(isDecimal);

const quantity: fc.Arbitrary<Quantity> = fc
  .record({
    digits: decimal,
    other: decimal,
    multiplier: fc.constantFrom(0, 3, 4, 6, 8, 9, 12),
    unit: fc.constantFrom(...UNITS),
    qualifier: fc.constantFrom(...QUALIFIERS),
  })
  .filter(({ digits, other, qualifier }) => qualifier !== 'between' || compareDecimals(digits, other) !== 0)
  .map(({ digits, other, qualifier, ...rest }) => {
    if (qualifier !== 'between') return { ...rest, digits, qualifier };
    const [low, high] = compareDecimals(digits, other) < 0 ? [digits, other] : [other, digits];
    return { ...rest, digits: low, upper: high, qualifier };
  });

/** Value in base units, qualifier and unit: what must survive any language. Zeros at the end are compared apart. */
function meaning({ digits, upper, multiplier = 0, unit, qualifier = 'exact' }: Quantity) {
  const base = (text: string) => plain(shiftDecimal(text, multiplier));
  return { value: base(digits ?? ''), upper: upper === undefined ? '' : base(upper), unit, qualifier };
}
const plain = (text: string) =>
  (text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text).replace(/^-0$/, '0');
/** The digits that carry the figure: no sign, point, or zeros at either end. */
const significant = (text: string) => text.replace(/[-.]/g, '').replace(/^0+/, '').replace(/0+$/, '');

describe.each([
  ['zh-CN', zhCn],
  ['en', en],
])('a quantity printed in %s', (_, locale) => {
  it('reads back as the same quantity, and no digit is lost or invented', () => {
    fc.assert(
      fc.property(quantity, (printed) => {
        const text = quantityText(printed, locale);
        const read = parseQuantity(text);
        if (!read.ok) throw new Error(`${text}: ${read.issue.code}`);
        expect(meaning(read.value), text).toEqual(meaning(printed));
        expect(significant(read.value.digits ?? '')).toBe(significant(printed.digits ?? ''));
      }),
      SEED,
    );
  });

  it('reads back the same at any step of the locale', () => {
    fc.assert(
      fc.property(quantity, fc.constantFrom(...locale.steps.map(([power]) => power)), (printed, step) => {
        const read = parseQuantity(quantityText(printed, locale, { step }));
        if (!read.ok) throw new Error(read.issue.code);
        expect(meaning(read.value)).toEqual(meaning(printed));
      }),
      SEED,
    );
  });

  it('keeps the printed precision of an exact figure wherever the point stands before its last digit', () => {
    fc.assert(
      fc.property(quantity, (printed) => {
        if (printed.qualifier !== 'exact' || printed.multiplier === 0) return;
        const read = parseQuantity(quantityText(printed, locale));
        if (!read.ok) throw new Error(read.issue.code);
        const { digits, multiplier = 0 } = read.value;
        if (digits?.includes('.'))
          expect(digits).toBe(shiftDecimal(printed.digits ?? '', printed.multiplier! - multiplier));
      }),
      SEED,
    );
  });

  it('reaches at least 1, and fewer than five figures before the point in billions, at the step of its axis', () => {
    fc.assert(
      fc.property(quantity, (printed) => {
        const step = chooseStep([printed], locale);
        const magnitude = Math.max(Math.abs(Number(printed.digits)), Math.abs(Number(printed.upper ?? 0)));
        const there = magnitude * 10 ** ((printed.multiplier ?? 0) - step);
        if (step > 0) expect(there * (1 + 1e-9)).toBeGreaterThanOrEqual(1);
      }),
      SEED,
    );
  });

  it('reads back a change: the verb holds the sign', () => {
    const change = fc
      .record({ digits: decimal, qualifier: fc.constantFrom<Qualifier>('exact', 'about', 'nearly') })
      .filter(({ digits }) => /[1-9]/.test(digits))
      .map(
        ({ digits, qualifier }): Change => ({
          against: 'same-period-last-year',
          form: 'percent',
          value: { digits, unit: 'PCT', qualifier },
          pricing: 'unstated',
          scope: 'unstated',
        }),
      );
    fc.assert(
      fc.property(change, (published) => {
        const text = changeText(published, locale, { basis: true });
        expect(text).not.toMatch(/[-−+]/);
        const read = parseChange(text);
        if (!read.ok || !read.value.value) throw new Error(text);
        expect(meaning(read.value.value)).toEqual(meaning(published.value!));
      }),
      SEED,
    );
  });
});

describe('至少 and 以上', () => {
  it.each<[Quantity, string]>([
    [{ digits: '209', multiplier: 8, unit: 'CNY' }, '209亿元以上'],
    [{ digits: '3.5', multiplier: 4, unit: 't' }, '3.5万吨以上'],
    [{ digits: '63', unit: 'PCT' }, '63%以上'],
    [{ digits: '0.9', unit: 'PP' }, '0.9个百分点以上'],
    [{ digits: '49', unit: 'project' }, '至少49个项目'],
    [{ digits: '3', unit: 'country' }, '至少3个国家和地区'],
  ])('print %o and read it back as a lower bound', (plain, text) => {
    const quantity: Quantity = { ...plain, qualifier: 'atLeast' };
    expect(quantityText(quantity, zhCn)).toBe(text);
    const read = parseQuantity(text);
    expect(read.ok && meaning(read.value)).toEqual(meaning(quantity));
  });
});
