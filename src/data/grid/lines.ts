import { plainText } from '../plain-text';
import type { Grid } from '../read-grid';
import { wholeUnit } from './column';
import { NONE } from './marks';

/**
 * Tells title, heads and rows apart. Lines of one text on top, in one cell or over all columns, are title and unit; what
 * follows is heads, as many lines as their spanned cells reach down, and a line of units.
 */
export function headed({ caption = '', head, rows }: Grid): Grid {
  const lines = [...head, ...rows];
  const titles = [caption];
  while (lines[1] && isTitle(lines[0]!) && isHead(lines[1])) titles.push(...filled(lines.shift()!));
  let count = Math.max(1, lines.length - rows.length);
  const next = () => lines[count] ?? [];
  while (holdsUnits(next()) || (isSpanned(lines[count - 1] ?? [], next()) && isHead(next()))) count++;
  const heads = lines.slice(0, count);
  // A sheet keeps of spanned cells the first: `出口额,,进口额,` above `,本年,同比,本年,同比`.
  for (let i = count - 2; i >= 0; i--) {
    let over = '';
    heads[i] = heads[i + 1]!.map((below, place) => {
      const cell = heads[i]![place] ?? '';
      if (cell.trim() !== '' || below.trim() === '') over = cell;
      return over;
    });
  }
  return {
    caption: titles
      .map((title) => title.replace(ISSUED, ''))
      .join(' ')
      .trim(),
    head: heads,
    rows: lines.slice(count),
  };
}

/** The day of an issue is no period of its figures: `发布日期：2024年1月15日`, `Last updated: 2024-01-15`. */
const ISSUED = /(?:[布新表报出发载](?:日期|时间)|releas|updat|publish)\D{0,12}\d.*/i;

/**
 * Where another table begins below: a line with the corner of the head and other heads, of other years or in another
 * currency. The same head again is a new page. -1 where there is none, or where heads have several lines or no corner.
 */
export function nextHead([heads = [], ...more]: Grid['head'], rows: Grid['rows']): number {
  const isOther = (cells: readonly string[]) => cells[0] === heads[0] && filled(cells).join() !== filled(heads).join();
  return more.length > 0 || !heads[0] ? -1 : rows.findIndex(isOther);
}

/** The texts of a line, each once. */
export function filled(cells: readonly string[]): string[] {
  return [...new Set(cells.map((cell) => cell.trim()))].filter(Boolean);
}

function isTitle(cells: readonly string[]): boolean {
  return filled(cells).filter((text) => !/^[（(]?(?:单位|unit)/i.test(text)).length < 2;
}

/** Nothing in it is a figure, or the mark of one that is missing. A year is a head. */
function isHead([, ...cells]: readonly string[]): boolean {
  const texts = filled(cells).map((text) => plainText(text) ?? '');
  return !texts.some(
    (text) => NONE.test(text) || (/^[-+<>~]?\d[\d,.]*[%*]?$/.test(text) && !/^(?:19|20)\d\d$/.test(text)),
  );
}

function isSpanned(above: readonly string[], below: readonly string[]): boolean {
  return (
    filled(below).length > 1 &&
    above.some(
      (cell, i) => i > 0 && (cell.trim() === '' || cell === above[i - 1]) && below[i]?.trim() && below[i] !== cell,
    )
  );
}

/** A line of units below the heads: `,亿元,%`, or of bases: `,上月=100`. */
function holdsUnits([, ...cells]: readonly string[]): boolean {
  const told = filled(cells);
  return told.length > 0 && told.every((text) => wholeUnit(text) ?? /[=＝] ?100$/.test(text));
}
