import { describe, expect, it } from 'vitest';
import type { Drawn } from '../../src/chart/chart';
import type { GroupMark } from '../../src/scene/mark';
import { numbersDrawn, numbersIn, numbersInTables } from '../every-chart/numbers';

const box = { x: 0, y: 0, width: 10, height: 10 };
const target: GroupMark = {
  type: 'group',
  key: 'a',
  marks: [],
  target: {
    label: '',
    box,
    lines: [
      { name: 'value', value: '8,400.3亿元' },
      { name: 'growth', value: '−2.2%' },
    ],
  },
};
const drawn = (...cells: readonly string[]) =>
  ({
    scene: { width: 1, height: 1, marks: [{ type: 'group', key: 'list', role: 'listbox', marks: [target] }] },
    alternative: () => ({
      tables: [{ key: 't', caption: '', columns: [], rows: [{ key: 'r', cells: cells.map((text) => ({ text })) }] }],
    }),
  }) as unknown as Drawn;
const lacking = (of: Drawn) => numbersDrawn(of).filter((number) => !numbersInTables(of).has(number));

describe('the check of drawn numbers against tables, on planted faults', () => {
  it('accepts a table that holds every number, however grouped and signed', () => {
    expect(lacking(drawn('8400.3', '-2.2'))).toEqual([]);
  });

  it('finds a number that the table lacks', () => {
    expect(lacking(drawn('8400.3'))).toEqual(['2.2']);
  });

  it('finds a digit that differs', () => {
    expect(lacking(drawn('8400.4', '2.2'))).toEqual(['8400.3']);
  });

  it('reads numbers out of words', () => {
    expect(numbersIn('第7位，共18个；1,234.50')).toEqual(['7', '18', '1234.50']);
  });
});
