import { expect, it } from 'vitest';
import { bytesOf, DIGEST } from './bytes';
import { madeChain, numbersOf } from './chains';

it('lays chains out with the same bytes as in Node', () => {
  expect(bytesOf((seed) => madeChain(numbersOf(seed)))).toBe(DIGEST);
});
