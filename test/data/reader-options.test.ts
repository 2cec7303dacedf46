import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/data/read-csv';
import { readGrid } from '../../src/data/read-grid';
import { readTable } from '../../src/data/read-table';

const told = (read: () => unknown): string => {
  try {
    read();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};
/** As a page without TypeScript may write it. */
const any = (value: unknown) => value as never;
const csv = 'period,value\n2024,5\n';
const grid = { head: [['地区', '2024年（亿元）']], rows: [['洛阳市', '5']] };

describe('readers', () => {
  it.each([
    ['readTable', () => readTable(csv, any({ column: {} })), 'readTable.column: unknown option; known are columns,'],
    ['its columns', () => readTable(csv, any({ columns: { month: 'a' } })), 'readTable.columns.month: unknown option'],
    ['its units', () => readTable(csv, any({ units: { exports: '亿元' } })), 'readTable.units.exports: unknown option'],
    ['what is constant', () => readTable(csv, any({ constants: { flows: 'exports' } })), 'readTable.constants.flows'],
    ['a word of a column', () => readTable(csv, any({ constants: { qualifier: 'over' } })), 'constants.qualifier'],
    ['a long delimiter', () => readTable(csv, { delimiter: '||' }), 'the delimiter is one character'],
    [
      'readCsv',
      () => readCsv(csv, any({ value: '亿元' })),
      'readCsv.value: unknown option; known are constants, units',
    ],
    ['units in one word', () => readCsv(csv, any({ units: '亿元' })), 'readCsv.units: options are an object'],
    ['readGrid', () => readGrid(grid, any({ constant: {} })), 'readGrid.constant: unknown option; known are constants'],
  ])('refuse what they do not know: %s', (_, read, text) => {
    expect(told(read)).toContain(text);
  });

  it.each([
    ['no text', () => readCsv(any(undefined)), 'readCsv takes the text of a file'],
    ['a promise', () => readTable(any(Promise.resolve(csv))), 'readTable takes the text of a file'],
    ['no grid', () => readGrid(any(undefined)), 'head and rows of a grid are lists of rows'],
    ['a head that is no list of rows', () => readGrid(any({ head: ['地区'], rows: [] })), 'lists of rows'],
    ['numbers, whose digits as printed nobody knows', () => readGrid(any({ head: [], rows: [[5]] })), 'lists of texts'],
  ])('say what they take where they are given %s', (_, read, text) => {
    expect(told(read)).toContain(text);
  });

  it('take what holds for every row of either kind of file', () => {
    const options = { constants: { area: '洛阳市' }, units: { value: '亿元' } };
    for (const text of [csv, '年份,出口额\n2024年,5\n']) {
      const { data } = readCsv(text, options);
      expect(data.rows).toMatchObject([{ area: '洛阳市', value: { digits: '5', multiplier: 8 } }]);
    }
    expect(readCsv('period|value\n2024|5\n', { ...options, delimiter: '|' }).data.rows).toMatchObject([
      { area: '洛阳市' },
    ]);
  });
});
