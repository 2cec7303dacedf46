import { delimiterIn } from './delimiter';
import { unguarded } from './formula';

/** The lines of a file that say anything, without what guards their cells from spreadsheets. */
export function csvLines(text: string, delimiter?: string): string[][] {
  const plain = text.replace(/^\ufeff/, '');
  return csvCells(plain, delimiter ?? delimiterIn(plain))
    .map((cells) => cells.map(unguarded))
    .filter((cells) => cells.some((cell) => cell.trim() !== ''));
}

/**
 * A CSV text as rows of cells: quoted ones may hold delimiters, lines and doubled quotes; lines end as on any system.
 *
 * Not d3-dsv: what stands behind a closed quote moves all further cells of its row there (`"5" or so,6` has three), and
 * it weighs 1,031 bytes gzip for 327 and brings three packages for a command. A test holds both equal on what is well formed.
 */
export function csvCells(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  const code = `000${delimiter.charCodeAt(0).toString(16)}`.slice(-4);
  const mark = new RegExp(`\\u${code}|\\r?\\n|\\r|$`, 'g');
  let at = 0;
  while (at < text.length) {
    const row: string[] = [];
    for (let found = delimiter; found === delimiter; ) {
      let cell = '';
      let isOpen = false;
      // Where the second quote lacks, all that follows is in the first. A doubled one begins anew.
      while (text[at] === '"') {
        const end = (text.indexOf('"', at + 1) + 1 || text.length + 1) - 1;
        cell += (isOpen ? '"' : '') + text.slice(at + 1, end);
        isOpen = true;
        at = end + 1;
      }
      mark.lastIndex = at;
      const { 0: next, index } = mark.exec(text) ?? { 0: '', index: text.length };
      row.push(cell + text.slice(at, index));
      found = next;
      at = Math.max(at, index + next.length);
    }
    rows.push(row);
  }
  return rows;
}
