import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/data/input';
import { readObservations } from '../../src/data/observations';
import { periodKey } from '../../src/data/period';
import { codesOf, HENAN } from './observed';

describe('a data set', () => {
  const set = (cells: Dataset['cells'], more: Partial<Dataset> = {}): Dataset => ({
    id: 'd',
    title: 'd',
    sources: [{ id: 'nbs', title: 'NBS', publisher: 'NBS', lang: 'zh' }],
    indicators: [{ id: 'gdp', name: 'GDP', kind: 'flow', unit: 'CNY' }],
    areas: [HENAN],
    dimensions: [
      { id: 'metric', role: 'metric', codes: ['gdp'] },
      { id: 'geo', role: 'geo', codes: ['410000'] },
      { id: 'time', role: 'time', codes: ['2023', 'x'] },
    ],
    periods: { x: { type: 'year', year: 2024 } },
    cells,
    ...more,
  });
  const cell = (digits: string) => ({ digits, multiplier: 8, unit: 'CNY' });

  it('is read row by row', () => {
    const { observations, issues } = readObservations(set([cell('1'), cell('2')]));
    expect(issues).toEqual([]);
    expect(observations.map((o) => [o.indicator, o.area, periodKey(o.period), o.value?.digits, o.sources])).toEqual([
      ['gdp', '410000', '2023', '1', ['nbs']],
      ['gdp', '410000', '2024', '2', ['nbs']],
    ]);
  });
  it('has an id for each cell, also where two codes mean one area', () => {
    const hubei = { code: '420000', scheme: 'GB2260', name: 'Hubei' } as const;
    const ids = (codes: readonly string[]) =>
      readObservations(
        set(['1', '2', '3', '4'].map(cell), {
          areas: [HENAN, hubei],
          dimensions: [
            { id: 'metric', role: 'metric', codes: ['gdp'] },
            { id: 'geo', role: 'geo', codes },
            { id: 'time', role: 'time', codes: ['2023', 'x'] },
          ],
        }),
      ).observations.map(({ id }) => id);
    expect(ids(['410000', 'Hubei'])).toEqual([
      'gdp/410000/2023',
      'gdp/410000/2024',
      'gdp/420000/2023',
      'gdp/420000/2024',
    ]);
    expect(ids(['420000', 'Hubei'])).toEqual([
      'gdp/420000/2023',
      'gdp/420000/2024',
      'gdp/420000/2023~nbs',
      'gdp/420000/2024~nbs',
    ]);
  });
  it('has missing cells by its own mark, or asks once', () => {
    expect(codesOf(set([null, null]))).toEqual(['V02 cells.0']);
    const { observations, issues } = readObservations(
      set([null, cell('2')], { symbols: { id: 's', map: {}, blank: ['Q'] } }),
    );
    expect([issues, observations[0]?.value]).toEqual([[], { digits: null, unit: 'CNY', status: ['Q'] }]);
  });
  it('tells each figure below nothing where none may be, and marks each of a preliminary release', () => {
    const { observations, issues } = readObservations(
      set(['1', '-2', '3', '-4'].map(cell), {
        indicators: [{ id: 'gdp', name: 'GDP', kind: 'flow', unit: 'CNY', nonNegative: true }],
        vintage: { stage: 'preliminary' },
        areas: [HENAN, { code: '420000', scheme: 'GB2260', name: 'Hubei' }],
        dimensions: [
          { id: 'metric', role: 'metric', codes: ['gdp'] },
          { id: 'geo', role: 'geo', codes: ['410000', 'Hubei'] },
          { id: 'time', role: 'time', codes: ['2023', 'x'] },
        ],
      }),
    );
    expect(issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'V08 cells.1.value',
      'V08 cells.3.value',
    ]);
    expect(observations.map(({ area, value }) => [area, value?.digits, value?.status])).toEqual([
      ['410000', '1', ['P']],
      ['410000', null, ['O']],
      ['420000', '3', ['P']],
      ['420000', null, ['O']],
    ]);
  });
  it('of another size than its dimensions is an issue, and what fits is read', () => {
    expect(codesOf(set([cell('1'), cell('2'), cell('3')]))).toEqual(['F06 cells']);
  });
  it('that claims 10^15 cells ends at once', () => {
    const codes = Array.from({ length: 1000 }, (_, i) => `${1000 + i}`);
    const huge = set([], {
      dimensions: Array.from({ length: 5 }, (_, i) => ({ id: `${i}`, role: 'other' as const, codes })),
    });
    expect(codesOf(huge)).toEqual(['F06 cells']);
  });
  it('carries its breaks', () => {
    const { breaks } = readObservations(
      set([cell('1'), cell('2')], { breaks: [{ dimension: 'time', at: 'x', reason: 'census' }] }),
    );
    expect(breaks).toEqual([{ at: { type: 'year', year: 2024 }, reason: 'census' }]);
  });
});
