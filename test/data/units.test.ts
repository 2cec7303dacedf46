import { expect, it } from 'vitest';
import { flowOf, indicatorOfFlow, knownIndicator, tradeTotal } from '../../src/data/indicators';
import { englishUnit, findUnit } from '../../src/data/unit-words';
import { allUnits, unitOf } from '../../src/data/units';

it.each([
  ['元', 'CNY'],
  ['yuan', 'CNY'],
  ['RMB', 'CNY'],
  ['위안', 'CNY'],
  ['美元', 'USD'],
  ['$', 'USD'],
  ['US dollars', 'USD'],
  ['吨', 't'],
  ['个项目', 'project'],
  ['projects', 'project'],
  ['家企业', 'enterprise'],
  ['m²', 'm2'],
  ['%', 'PCT'],
  ['个百分点', 'PP'],
  ['percentage points', 'PP'],
  ['countries and regions', 'country'],
])('finds the unit of “%s” as %s', (word, code) => {
  expect(findUnit(word)?.code).toBe(code);
});

it.each(['', '원', 'parsecs', '__proto__', 'x'.repeat(10_000)])('finds no unit in “%s”', (word) => {
  expect(findUnit(word)).toBeUndefined();
});

it('finds every unit by its code and by each of its printed names', () => {
  for (const { code, zh } of allUnits().values())
    expect(
      [code, zh, ...englishUnit(code)].map((word) => findUnit(word)?.code),
      code,
    ).toEqual([code, code, ...englishUnit(code).map(() => code)]);
});

it('knows units by code only', () => {
  expect([unitOf('CNY')?.zh, unitOf('yuan')]).toEqual(['元', undefined]);
});

it('knows the flows of trade, and the balance as one that may be negative', () => {
  expect(['trade-total', 'trade-exports', 'trade-balance', 'gdp', '__proto__'].map(flowOf)).toEqual([
    'total',
    'exports',
    undefined,
    undefined,
    undefined,
  ]);
  expect(['imports', 'balance', 'transit'].map(indicatorOfFlow)).toEqual(['trade-imports', 'trade-balance', undefined]);
  expect([tradeTotal.nonNegative, knownIndicator('trade-balance')?.nonNegative]).toEqual([true, false]);
});
