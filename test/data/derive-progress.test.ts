import { describe, expect, it } from 'vitest';
import { type Level, pointChange, progress } from '../../src/data/derive';
import { refusal, year, yi, ytd } from './time-levels';

describe('pointChange', () => {
  const rate = (number: number, digits: string, more: Partial<Level> = {}): Level =>
    year(number, digits, { value: { digits, unit: 'PCT' }, indicator: 'export-share', ...more });
  it('is a difference in percentage points', () => {
    expect(pointChange(rate(2020, '43.2'), rate(2019, '41.0'))).toMatchObject({
      ok: true,
      unit: 'PP',
      value: expect.closeTo(2.2, 9),
      lo: expect.closeTo(2.1, 9),
      hi: expect.closeTo(2.3, 9),
    });
  });
  it.each<[string, Level, Level]>([
    ['not-rate', year(2020, '43.2'), year(2019, '41.0')],
    ['not-rate', rate(2020, '43.2'), year(2019, '41.0')],
    ['denominator', rate(2020, '43.2'), rate(2019, '41.0', { indicator: 'export-share-of-gdp' })],
    ['denominator', rate(2020, '43.2', { definitionId: 'a' }), rate(2019, '41.0', { definitionId: 'b' })],
    ['area', rate(2020, '43.2', { area: 'a' }), rate(2019, '41.0', { area: 'b' })],
    ['break', rate(2020, '43.2', { value: { digits: '43.2', unit: 'PCT', status: ['B'] } }), rate(2019, '41.0')],
    ['missing', rate(2020, '43.2'), rate(2019, '', { value: { digits: null, unit: 'PCT', status: ['O'] } })],
  ])('refuses: %s', (reason, now, base) => {
    expect(pointChange(now, base)).toMatchObject(refusal(reason, 'pointChange'));
  });
});

describe('progress', () => {
  const stock = { id: 'deposits', name: 'deposits', kind: 'stock', unit: 'CNY' } as const;
  const target = year(2024, '1000', { nature: 'target', value: { ...yi('1000'), halfWidth: '0' } });
  it.each([
    [4, '432', 43.2, 33.33, 9.87],
    [3, '371.1', 37.11, 25, 12.11],
    [3, '200', 20, 25, -5],
  ])('after %i months at %s of 1000 compares with the time elapsed', (month, digits, done, elapsed, lead) => {
    expect(progress(ytd(2024, month, digits), target)).toMatchObject({
      ok: true,
      done: { unit: 'PCT', value: expect.closeTo(done, 2) },
      elapsed: expect.closeTo(elapsed, 2),
      lead: { unit: 'PP', value: expect.closeTo(lead, 2) },
    });
  });
  it('takes a first quarter as January to March', () => {
    const quarter = ytd(2024, 3, '371.1', { period: { type: 'quarter', year: 2024, number: 1 } });
    expect(progress(quarter, target)).toMatchObject({ ok: true, elapsed: 25 });
  });
  it('is at most so much against a target of "at least"', () => {
    const atLeast = { ...target, value: { ...target.value, qualifier: 'atLeast' as const } };
    expect(progress(ytd(2024, 3, '300'), atLeast)).toMatchObject({
      ok: true,
      done: { lo: -Infinity, hi: expect.closeTo(30.05, 9) },
    });
  });
  it.each<[string, Level, Level]>([
    [
      'rate',
      ytd(2024, 4, '5', { value: { digits: '5.0', unit: 'PCT' } }),
      { ...target, value: { digits: '6', unit: 'PCT' } },
    ],
    ['stock', ytd(2024, 4, '432', { indicator: stock }), { ...target, indicator: stock }],
    ['not-target', ytd(2024, 4, '432'), year(2024, '1000')],
    ['not-outcome', ytd(2024, 4, '432', { nature: 'commitment' }), target],
    ['no-due-period', ytd(2024, 4, '432'), { ...target, period: { type: 'unstated' } }],
    ['indicator', ytd(2024, 4, '432', { indicator: 'funds' }), target],
    ['different-periods', ytd(2023, 4, '432'), target],
    ['not-cumulative', ytd(2024, 4, '432', { period: { type: 'month', year: 2024, number: 4 } }), target],
    ['not-cumulative', ytd(2024, 4, '432', { period: { type: 'unstated' } }), target],
    ['not-positive', ytd(2024, 4, '432'), { ...target, value: yi('0') }],
    ['missing', ytd(2024, 4, '', { value: { digits: null, unit: 'CNY', status: ['NR'] } }), target],
  ])('refuses: %s', (reason, outcome, aim) => {
    expect(progress(outcome, aim)).toMatchObject(refusal(reason, 'progress'));
  });
});
