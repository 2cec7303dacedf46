import { dsvFormat } from 'd3-dsv';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvCells } from '../../src/data/csv-cells';

it('parts cells and lines as every system ends them, and keeps empty cells', () => {
  expect(csvCells('a,b\r\nc,\n,d\r\re', ',')).toEqual([['a', 'b'], ['c', ''], ['', 'd'], [''], ['e']]);
});

it('keeps delimiters, lines and doubled quotes of quoted cells', () => {
  expect(csvCells('"a,1","say ""x""\ny"\n"",z', ',')).toEqual([
    ['a,1', 'say "x"\ny'],
    ['', 'z'],
  ]);
});

it('takes any character for the delimiter', () => {
  for (const sign of ['\t', ';', '，', '|', '^', 'n'])
    expect(csvCells(`1${sign}2\r3`, sign)).toEqual([['1', '2'], ['3']]);
});

it('keeps what stands behind a quote, and reads to the end where the second quote lacks', () => {
  expect(csvCells('"5" or so,6\n"7,8\n9', ',')).toEqual([['5 or so', '6'], ['7,8\n9']]);
});

it('reads eight million characters in one unfinished quote', () => {
  expect(csvCells(`"${'x'.repeat(8e6)}`, ',')[0]![0]).toHaveLength(8e6);
});

it('reads what is well formed as other readers do', () => {
  const cell = fc.string().map((text) => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text));
  const line = fc.array(cell, { minLength: 1, maxLength: 5 }).map((cells) => cells.join(','));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
      const text = lines.join('\n');
      expect(csvCells(text, ',')).toEqual(dsvFormat(',').parseRows(text));
    }),
    { seed: 7, numRuns: 500 },
  );
});
