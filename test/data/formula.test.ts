import fc from 'fast-check';
import { expect, it } from 'vitest';
import { guarded, unguarded } from '../../src/data/formula';
import { readTable } from '../../src/data/read-table';
import { csvText } from '../../src/view/csv';

const evil = fc.stringMatching(/^[ '"“\u3000\u200b＇]{0,3}[=+\-@|%\t\r\n＝－＠]?[a-z1\u4e2d,;"\r\n\t']{0,6}$/);

it('gives every text back that it has guarded', () => {
  fc.assert(
    fc.property(fc.oneof(evil, fc.string({ unit: 'binary' })), (text) => {
      expect(unguarded(guarded(text))).toBe(text);
    }),
    { seed: 5, numRuns: 2000 },
  );
});

it('leaves an apostrophe that guards nothing', () => {
  for (const text of ["'90s", "'", "''", "'中原"]) expect(unguarded(text)).toBe(text);
});

it('takes no longer for ten thousand blanks before a text', () => {
  expect(guarded(`${' '.repeat(10_000)}=1`)).toBe(`'${' '.repeat(10_000)}=1`);
});

it('lets a CSV of this library be read again: figures as printed, texts as they were', () => {
  const heads = ['period', 'area', 'value', 'unit', 'note'].map((label) => ({ key: label, label }));
  const figures = ['157.70', '-2.2', '1234567890.10', '0'];
  const notes = ['=HYPERLINK("http://x.example","查看")', '＝1+1', "'=1", '-5, "约"', '第一行\n第二行', '普通说明'];
  const rows = notes.map((note, i) => {
    const value = figures[i % figures.length]!;
    const texts = [`${2010 + i}`, '+河南', value, '亿元', note];
    const cells = texts.map((text) => (text === value ? { text: `约 ${text}`, number: text } : { text }));
    return { key: `${i}`, cells };
  });
  const csv = csvText([{ key: 't', caption: '', columns: heads, rows }]);
  const read = readTable(csv).data.rows ?? [];
  expect(read.map((row) => (row.value as { digits: string }).digits)).toEqual(
    notes.map((_, i) => figures[i % figures.length]),
  );
  expect(read.map((row) => row.note)).toEqual(notes);
  expect(read[0]!.area).toBe('+河南');
});
