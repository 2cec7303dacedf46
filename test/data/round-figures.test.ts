import { expect, it } from 'vitest';
import { check } from '../../src/data/check';
import { growth, type Level } from '../../src/data/derive';
import type { Row } from '../../src/data/input';
import { readObservations } from '../../src/data/observations';
import type { Quantity } from '../../src/data/types';

const read = (value: Row['value'], more: Partial<Row> = {}) =>
  readObservations([{ area: '410000', period: '2024', value, ...more }]).observations[0]!;

it.each<[Row['value'], Quantity['halfWidth']]>([
  ['20 billion yuan', 'unknown'],
  ['3000亿元', 'unknown'],
  [{ digits: '20', multiplier: 9, unit: 'CNY' }, 'unknown'],
  [{ digits: '20', multiplier: 9, unit: 'CNY', halfWidth: '0.5' }, '0.5'],
  ['over 20 billion yuan', undefined],
  ['20.0 billion yuan', undefined],
  ['157.7亿元', undefined],
  ['50 projects', undefined],
])('reads %j with the half-width %s', (value, halfWidth) => {
  expect(read(value).value?.halfWidth).toBe(halfWidth);
});

it('doubts a round increase, but no round rate', () => {
  expect(read('157.7亿元', { growth: '增加300亿元' }).growth?.value?.halfWidth).toBe('unknown');
  expect(read('157.7亿元', { growth: '20%' }).growth?.value?.halfWidth).toBeUndefined();
});

it('says so, and derives no growth from it', () => {
  const rows: Row[] = [
    { area: '410000', period: '2023', value: '157.7亿元' },
    { area: '410000', period: '2024', value: '20 billion yuan' },
  ];
  const [base, now] = readObservations(rows).observations as unknown as [Level, Level];
  const derived = growth(now, base);
  expect(derived.ok ? '' : derived.issue.params['reason']).toBe('vague');
  expect(check(rows).map((issue) => issue.code)).toEqual(['V07']);
});

it('is one figure with a finer one within its last digit', () => {
  const rows = ['20 billion yuan', '200.3亿元'].map((value, i) => ({
    area: '1',
    period: '2024',
    value,
    source: `${i}`,
  }));
  expect(readObservations(rows).observations.map((o) => o.value?.digits)).toEqual(['200.3']);
});
