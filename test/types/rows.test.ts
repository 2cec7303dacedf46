import { expect, it } from 'vitest';
import { check } from '../../src/data/check';
import type { SeriesData } from '../../src/data/input';

// The errors are looked for by line: a compiler that takes rows for facts complains of the right fields.
const misspelt: SeriesData = [
  {
    period: '2024',
    // @ts-expect-error: the misspelt field is named
    valeu: '3亿元',
  },
];
const wrong: SeriesData = [
  {
    period: '2024',
    // @ts-expect-error: and the word that is none of the three
    flow: 'export',
    value: '3亿元',
  },
  {
    period: '2024',
    // @ts-expect-error: and the number whose digits as printed nobody knows
    value: 3,
  },
];

it('lets the compiler name the wrong field of a row, as reading does', () => {
  expect(check(misspelt).map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(['I01 rows.0']);
  expect(check(wrong).map(({ code, path }) => `${code} ${path.join('.')}`)).toContain('I01 rows.0.flow');
});
