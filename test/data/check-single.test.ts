import { expect, it } from 'vitest';
import { checkGroups } from '../../src/data/check/area';
import { checkNeighbours } from '../../src/data/check/neighbours';
import { checkRankAgainst } from '../../src/data/check/rank';
import type { Area } from '../../src/data/types';
import { placed, seen, year, yuan } from './rules/samples';

it('takes a claimed place at either end of what the values allow', () => {
  const against = (position: number) => checkRankAgainst(placed(position), { best: 3, worst: 5 }, []).length;
  expect([2, 3, 5, 6].map(against)).toEqual([1, 0, 0, 1]);
});

it('compares a figure with those around it that are not zero', () => {
  const line = ['12.1', '0', '121000', '0', '12.9'].map((digits, i) =>
    seen({ period: year(2020 + i), value: yuan(digits) }),
  );
  expect(checkNeighbours(line).map(({ code, params }) => [code, params['value']])).toEqual([['V05', '121000']]);
});

it('tells groups of one name apart by each of their members', () => {
  const groups = (...lists: string[][]): Area[] =>
    lists.map((members, i) => ({ code: `east-${i}`, scheme: 'group', name: '东部', members }));
  const faults = (...lists: string[][]) => checkGroups(groups(...lists)).length;
  expect(faults(['11', '12'], ['12', '11'])).toBe(0);
  expect(faults(['11', '12'], ['11', '13'])).toBe(1);
  expect(faults(['11'], ['11', '12'])).toBe(1);
  expect(faults(['11', '12'], ['11'])).toBe(1);
});
