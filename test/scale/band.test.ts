import { expect, test } from 'vitest';
import { band } from '../../src/scale/band';

test('band divides the range equally and leaves half a gap outside', () => {
  const scale = band(['2022', '2023'], [0, 100], 0.2);
  expect(scale.step).toBe(50);
  expect(scale.bandwidth).toBe(40);
  expect([scale('2022'), scale('2023')]).toEqual([5, 55]);
  expect(scale.middle('2023')).toBe(75);
});

test('band knows no key outside its domain', () => {
  const scale = band(['2022'], [0, 100]);
  expect(scale('2024')).toBeUndefined();
  expect(scale.middle('2024')).toBeUndefined();
});
