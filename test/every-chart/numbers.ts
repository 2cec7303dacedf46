import type { Drawn } from '../../src/chart/chart';
import type { Mark } from '../../src/scene/mark';

/** Numbers that the targets say, as their tooltips print them: what a person can read off the drawing. */
export function numbersDrawn(drawn: Drawn): string[] {
  const visit = (marks: readonly Mark[]): string[] =>
    marks.flatMap((mark) => {
      if (mark.type !== 'group') return [];
      const said = mark.target?.lines.flatMap((line) => numbersIn(line.value)) ?? [];
      return [...said, ...visit(mark.marks)];
    });
  return [...new Set(visit(drawn.scene?.marks ?? []))];
}

export function numbersInTables(drawn: Drawn): ReadonlySet<string> {
  const cells = drawn.alternative().tables.flatMap((table) => table.rows.flatMap((row) => row.cells));
  return new Set(cells.flatMap((cell) => [...numbersIn(cell.text), ...numbersIn(cell.number ?? '')]));
}

/** `8,400.3` and `8400.3` are one number; so are `−2.2` and `-2.2`, and the sign is left to the words. */
export function numbersIn(text: string): string[] {
  return (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((number) => number.replace(/,/g, ''));
}
