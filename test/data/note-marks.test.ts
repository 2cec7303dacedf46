import { expect, it } from 'vitest';
import { parseChange } from '../../src/data/change-text';
import { parsePeriod } from '../../src/data/period';
import { parseQuantity } from '../../src/data/quantity';
import { parseRank } from '../../src/data/rank-text';

it.each(['17.8²', '17.8¹亿元', '12.1①', '10⁸元', '5³⁴'])('takes no raised sign for a digit: %s', (text) => {
  expect(parseQuantity(text, { unit: 'CNY' })).toMatchObject({ ok: false, issue: { code: 'V01', read: text } });
  expect(parseChange(text).ok).toBe(false);
});

it('makes no day of a marked month and no other place of a marked one', () => {
  expect(parsePeriod('2024年1月①').ok).toBe(false);
  expect(parsePeriod('2024²').ok).toBe(false);
  expect(parseRank('3①').ok).toBe(false);
});

it('knows square metres, however they are written', () => {
  for (const text of ['12 m²', '12m2', '12㎡', '12平方米'])
    expect(parseQuantity(text)).toEqual({ ok: true, value: { digits: '12', unit: 'm2' } });
});

it('reads the sign of money before a range as that of both ends', () => {
  const value = { digits: '12', upper: '15', qualifier: 'between', multiplier: 9, unit: 'USD' };
  for (const text of ['$12-15 billion', 'US$12–15 billion', '$12-$15 billion', '$12 billion to 15 billion'])
    expect(parseQuantity(text)).toEqual({ ok: true, value });
});
