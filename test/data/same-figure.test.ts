import { describe, expect, it } from 'vitest';
import { parseQuantity } from '../../src/data/quantity';
import { finer, sameChange, sameFigure } from '../../src/data/same-figure';
import type { Change, Quantity } from '../../src/data/types';

function read(text: string): Quantity {
  const parsed = parseQuantity(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}

describe('sameFigure', () => {
  it.each([
    // The same digits, in one power or another.
    ['3656.6亿元', '365.66 billion yuan', true],
    ['157.7亿元', '157.7亿元', true],
    ['157.7亿元', '157.8亿元', false],
    ['2762.9亿元', '276.28 billion yuan', false],
    // Within half of the last digit of the coarser one, its edges included, on both sides.
    ['15.8 billion yuan', '157.7亿元', true],
    ['15.8 billion yuan', '157.5亿元', true],
    ['15.8 billion yuan', '158.5亿元', true],
    ['15.8 billion yuan', '157.4亿元', false],
    ['15.8 billion yuan', '158.6亿元', false],
    ['8%', '7.5%', true],
    ['8%', '7.4%', false],
    ['-8%', '-8.4%', true],
    ['8%', '-8%', false],
    // Another unit or another way to be bound is another figure.
    ['8%', '8个百分点', false],
    ['超100亿元', '100亿元', false],
    ['超100亿元', '超100亿元', true],
    ['超100亿元', '超100.3亿元', true],
    // Both ends count.
    ['12-15亿元', '12-15亿元', true],
    ['12-15亿元', '12-16亿元', false],
    ['12-15亿元', '1.2-1.5 billion yuan', true],
  ])('%s and %s: %s', (a, b, same) => {
    expect([sameFigure(read(a), read(b)), sameFigure(read(b), read(a))]).toEqual([same, same]);
  });

  it('says exact where nothing is said', () => {
    expect(sameFigure(read('8%'), { ...read('8%'), qualifier: 'exact' })).toBe(true);
  });

  it('asks for the very figure where a half-width says how far the digits reach', () => {
    const wide = { ...read('15.8 billion yuan'), halfWidth: '0.1' };
    expect([sameFigure(wide, read('157.7亿元')), sameFigure(read('157.7亿元'), wide)]).toEqual([false, false]);
    expect(sameFigure(wide, read('158.0亿元'))).toBe(true);
    expect(sameFigure({ ...wide, halfWidth: 'unknown' }, read('157.7亿元'))).toBe(true);
  });

  it('takes two missing figures for one, and a missing one for no other', () => {
    const missing: Quantity = { digits: null, unit: 'CNY', status: ['O'] };
    expect([sameFigure(missing, missing), sameFigure(missing, read('1元')), sameFigure(read('1元'), missing)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

it('finer is the one with more digits, the first of two alike', () => {
  const [coarse, fine] = [read('15.8 billion yuan'), read('157.7亿元')];
  expect([finer(coarse, fine), finer(fine, coarse)]).toEqual([fine, fine]);
  const like = read('15.9 billion yuan');
  expect(finer(coarse, like)).toBe(coarse);
});

describe('sameChange', () => {
  const change = (more: Partial<Change>): Change => ({
    against: 'same-period-last-year',
    form: 'percent',
    value: read('8.0%'),
    pricing: 'unstated',
    scope: 'unstated',
    ...more,
  });
  it.each<[string, Partial<Change>, Partial<Change>, boolean]>([
    ['the same rate', {}, {}, true],
    ['a rate within rounding', {}, { value: read('8%') }, true],
    ['another rate', {}, { value: read('8.1%') }, false],
    ['another base', {}, { against: 'previous-period' }, false],
    ['another kind of prices', {}, { pricing: 'real' }, false],
    ['another scope', {}, { scope: 'published-base' }, false],
    ['a base period that is told', {}, { basePeriod: { type: 'year', year: 2019 } }, false],
    [
      'two base periods',
      { basePeriod: { type: 'year', year: 2019 } },
      { basePeriod: { type: 'year', year: 2020 } },
      false,
    ],
    ['a word for a rate', {}, { form: 'turn', turn: 'flat', value: undefined }, false],
    ['the same word', { turn: 'flat', value: undefined }, { turn: 'flat', value: undefined }, true],
    ['a rate for none', {}, { value: undefined }, false],
  ])('%s: %j and %j', (_, a, b, same) => {
    expect([sameChange(change(a), change(b)), sameChange(change(b), change(a))]).toEqual([same, same]);
  });
});
