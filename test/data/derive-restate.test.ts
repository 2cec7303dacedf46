import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  convert,
  type ExchangeRate,
  type Level,
  rescale,
  signedToActual,
  timesBy,
  timesPercent,
  timesTo,
} from '../../src/data/derive';
import { intervalOf } from '../../src/data/interval';
import type { Change, ChangeForm, Quantity } from '../../src/data/types';

const refusal = (reason: string, derivation: string) => ({
  ok: false,
  issue: { code: 'C04', params: { derivation, reason } },
});

describe('rescale', () => {
  it('moves 613.47 亿 to millions exactly: 61347 at 6, no decimals', () => {
    expect(rescale({ digits: '613.47', multiplier: 8, unit: 'CNY' }, 6)).toEqual({
      digits: '61347',
      multiplier: 6,
      unit: 'CNY',
    });
    expect(rescale({ digits: '15.77', multiplier: 9, unit: 'CNY' }, 8)).toMatchObject({
      digits: '157.7',
      multiplier: 8,
    });
  });
  it('keeps the precision where it has to fill up with zeros', () => {
    expect(rescale({ digits: '3', multiplier: 8, unit: 'CNY' }, 6)).toMatchObject({ digits: '300', halfWidth: '50' });
    expect(rescale({ digits: '20', multiplier: 9, unit: 'CNY', halfWidth: 'unknown' }, 8)).toMatchObject({
      digits: '200',
      halfWidth: 'unknown',
    });
  });
  it('moves the upper end and a given half-width along', () => {
    const range: Quantity = { digits: '12', upper: '15', qualifier: 'between', multiplier: 9, unit: 'CNY' };
    expect(rescale(range, 8)).toMatchObject({ digits: '120', upper: '150' });
    expect(rescale({ digits: '1.1', halfWidth: '0.2', multiplier: 8, unit: 't' }, 4)).toMatchObject({
      digits: '11000',
      halfWidth: '2000',
    });
  });
  it('leaves a missing figure missing', () => {
    expect(rescale({ digits: null, unit: 'CNY', status: ['O'] }, 8)).toMatchObject({ digits: null, status: ['O'] });
  });
  it('never changes the interval', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99999 }),
        fc.constantFrom('', '.0', '.25'),
        fc.constantFrom(0, 4, 6, 8, 9, 12),
        fc.constantFrom(0, 4, 6, 8, 9, 12),
        (units, decimals, from, to) => {
          const quantity: Quantity = { digits: `${units}${decimals}`, multiplier: from, unit: 'CNY' };
          expect(intervalOf(rescale(quantity, to))).toEqual(intervalOf(quantity));
        },
      ),
      { seed: 2 },
    );
  });
});

describe('timesBy, timesTo, timesPercent', () => {
  const change = (form: ChangeForm, digits: string | null, more: Partial<Quantity> = {}): Change => ({
    against: 'same-period-last-year',
    form,
    value: { digits, unit: form === 'percent' ? 'PCT' : 'times', ...more },
    pricing: 'nominal',
    scope: 'published-base',
  });
  it.each([
    [change('percent', '131')],
    [change('times-by', '1.31')],
    [change('times-to', '2.31')],
    [change('index', '231')],
  ])('say the same of $form $value.digits: +131 %%, 增长1.31倍, to 2.31 times', (given) => {
    expect(timesPercent(given)).toEqual({ ok: true, value: { digits: '131', unit: 'PCT' } });
    expect(timesBy(given)).toEqual({ ok: true, value: { digits: '1.31', unit: 'times' } });
    expect(timesTo(given)).toEqual({ ok: true, value: { digits: '2.31', unit: 'times' } });
  });
  it('keep qualifier, range and width', () => {
    expect(timesPercent(change('times-to', '2', { upper: '3', qualifier: 'between', halfWidth: '0.5' }))).toEqual({
      ok: true,
      value: { digits: '100', upper: '200', qualifier: 'between', halfWidth: '50', unit: 'PCT' },
    });
  });
  it('keep the precision of digits that end at the point', () => {
    // "2 times" is 1.5 to 2.5, not 200 % to the last per cent.
    expect(timesPercent(change('times-by', '2'))).toMatchObject({
      ok: true,
      value: { digits: '200', halfWidth: '50' },
    });
  });
  it.each<ChangeForm>(['points', 'absolute', 'turn'])('refuse the form %s with C05', (form) => {
    expect(timesBy(change(form, '2'))).toMatchObject({
      ok: false,
      issue: { code: 'C05', params: { derivation: 'times', reason: 'form-unknown', times: '2' } },
    });
  });
  it('refuse a missing figure', () => {
    expect(timesTo(change('percent', null))).toMatchObject(refusal('missing', 'times'));
  });
});

describe('convert', () => {
  const level: Level = {
    id: 'a',
    value: { digits: '33.77', multiplier: 6, unit: 'USD' },
    period: { type: 'year', year: 2024 },
  };
  const rate: ExchangeRate = {
    id: 'b',
    value: { digits: '7.10', unit: 'CNY' },
    from: 'USD',
    to: 'CNY',
    kind: 'average',
  };
  it('multiplies with the rate that was given, and widens', () => {
    expect(convert(level, rate)).toMatchObject({
      ok: true,
      unit: 'CNY',
      value: expect.closeTo(239_767_000, 0),
      lo: expect.closeTo(33_765_000 * 7.095, 0),
      hi: expect.closeTo(33_775_000 * 7.105, 0),
      from: ['a', 'b'],
    });
  });
  it('reads a rate per 100 dollars', () => {
    const hundred = { ...rate, value: { digits: '710.00', multiplier: -2, unit: 'CNY' } };
    expect(convert(level, hundred)).toMatchObject({ ok: true, value: expect.closeTo(239_767_000, 0) });
  });
  const stock: Level = { ...level, period: { type: 'instant', at: '2024-12-31' } };
  it('takes the end rate for a stock', () => {
    expect(convert(stock, { ...rate, kind: 'end' }).ok).toBe(true);
  });
  it.each<[string, Level, ExchangeRate | undefined]>([
    ['no-rate', level, undefined],
    ['unit', { ...level, value: { digits: '1', unit: 'EUR' } }, rate],
    ['rate-kind', level, { ...rate, kind: 'end' }],
    ['rate-kind', stock, rate],
    ['different-periods', level, { ...rate, period: { type: 'year', year: 2023 } }],
    ['missing', { ...level, value: { digits: null, unit: 'USD', status: ['O'] } }, rate],
    ['vague', level, { ...rate, value: { digits: '7', unit: 'CNY', qualifier: 'about' } }],
    ['not-positive', level, { ...rate, value: { digits: '0', unit: 'CNY' } }],
    ['bound', level, { ...rate, value: { digits: '7', unit: 'CNY', qualifier: 'over' } }],
  ])('refuses: %s', (reason, figure, given) => {
    expect(convert(figure, given)).toMatchObject(refusal(reason, 'convert'));
  });
});

describe('signedToActual', () => {
  it('is always refused', () => {
    expect(signedToActual()).toMatchObject(refusal('commitment-and-outcome', 'signedToActual'));
  });
});
