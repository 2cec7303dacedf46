import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDecimals,
  compareDecimals,
  decimalsOf,
  endsAround,
  halfUnit,
  isDecimal,
  negate,
  roundDecimal,
  shiftDecimal,
  subtractDecimals,
  toNumber,
} from '../../src/data/decimal';

const digits = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 12 }))
  .map(([units, places]) => shiftDecimal(`${units}`, -places));

describe('isDecimal', () => {
  it.each(['0', '3', '3.0', '-2.2', '61.347', '0.30', '100000000000000000000.1'])('accepts %s', (text) => {
    expect(isDecimal(text)).toBe(true);
  });
  it.each(['', '.5', '5.', '015', '1,234', '1e3', '+3', '−2.2', '１５', ' 3', 'NaN', 3, null, '1'.repeat(201)])(
    'rejects %s',
    (text) => {
      expect(isDecimal(text)).toBe(false);
    },
  );
});

describe('shiftDecimal', () => {
  it.each([
    ['15.77', 1, '157.7'],
    ['613.47', 2, '61347'],
    ['61347', -2, '613.47'],
    ['3.0', -1, '0.30'],
    ['3.0', 1, '30'],
    ['3', 2, '300'],
    ['-0.05', 1, '-0.5'],
    ['0', -2, '0.00'],
    ['20', -3, '0.020'],
  ])('moves the point of %s by %i: %s', (decimal, by, moved) => {
    expect(shiftDecimal(decimal, by)).toBe(moved);
  });
  it('comes back to the same value', () => {
    fc.assert(
      fc.property(digits, fc.integer({ min: -12, max: 12 }), (decimal, by) => {
        expect(compareDecimals(shiftDecimal(shiftDecimal(decimal, by), -by), decimal)).toBe(0);
      }),
      { seed: 2 },
    );
  });
});

describe('roundDecimal', () => {
  it.each([
    ['0.125', 2, '0.13'],
    ['0.124', 2, '0.12'],
    ['-0.125', 2, '-0.13'],
    ['9.95', 1, '10.0'],
    ['2.5', 0, '3'],
    ['-0.04', 1, '0.0'],
    ['15770', -2, '15800'],
    ['49', -3, '0'],
    ['3', 1, '3'],
    ['1.005', 2, '1.01'],
  ])('rounds %s to %i places: %s', (decimal, places, rounded) => {
    expect(roundDecimal(decimal, places)).toBe(rounded);
  });
});

describe('arithmetic', () => {
  it('adds exactly where numbers do not', () => {
    expect(addDecimals('0.1', '0.2')).toBe('0.3');
    expect(addDecimals('1.5', '-2.25')).toBe('-0.75');
    expect(addDecimals('99999999999999999999.9', '0.1')).toBe('100000000000000000000.0');
  });
  it('subtracts exactly', () => {
    expect(subtractDecimals('15.77', '0.005')).toBe('15.765');
    expect(subtractDecimals('3', '0.5')).toBe('2.5');
    expect(subtractDecimals('0', '0')).toBe('0');
  });
  it('gives back what was added', () => {
    fc.assert(
      fc.property(digits, digits, (a, b) => {
        expect(compareDecimals(subtractDecimals(addDecimals(a, b), b), a)).toBe(0);
      }),
      { seed: 2 },
    );
  });
  it.each([
    ['3', '3.0', 0],
    ['-1', '1', -1],
    ['10', '9.99', 1],
    ['-0', '0', 0],
    ['9007199254740993', '9007199254740992', 1],
  ] as const)('compares %s with %s: %i', (a, b, order) => {
    expect(compareDecimals(a, b)).toBe(order);
  });
  it('negates without a negative zero', () => {
    expect(negate('2.20')).toBe('-2.20');
    expect(negate('-2.20')).toBe('2.20');
    expect(negate('0.0')).toBe('0.0');
  });
});

describe('precision', () => {
  it.each([
    ['15.77', '0.005', 2],
    ['3', '0.5', 0],
    ['3.0', '0.05', 1],
    ['-18.8', '0.05', 1],
  ])('of %s is half of the last digit', (decimal, half, decimals) => {
    expect(halfUnit(decimal)).toBe(half);
    expect(decimalsOf(decimal)).toBe(decimals);
  });
  it('is not lost on the way to a number', () => {
    expect(toNumber('15.77', 9)).toBe(15_770_000_000);
    expect(toNumber('157.7', 8)).toBe(15_770_000_000);
    expect(toNumber('0.1')).toBe(0.1);
    expect(toNumber('-2.2')).toBe(-2.2);
    expect(toNumber('1.1', 8)).toBe(110_000_000);
  });
});

describe('toNumber', () => {
  const power = fc.integer({ min: -30, max: 30 });
  it('is the number nearest to the digits, of any length and at any power', () => {
    fc.assert(
      fc.property(digits, power, (decimal, by) => {
        expect(toNumber(decimal, by)).toBe(Number(`${decimal}e${by}`) + 0);
      }),
      { seed: 3 },
    );
  });
  it('is so for the ends of a rounded figure too', () => {
    fc.assert(
      fc.property(digits, power, (decimal, by) => {
        const half = halfUnit(decimal);
        const { lo, hi } = endsAround(decimal, half, by);
        const ends = [subtractDecimals(decimal, half), addDecimals(decimal, half)];
        expect([lo, hi]).toEqual(ends.map((end) => Number(`${end}e${by}`)));
      }),
      { seed: 3 },
    );
  });
});
