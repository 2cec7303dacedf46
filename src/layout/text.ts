import { measureText, type TextMeasure } from './measure';

export { measureText, type TextMeasure } from './measure';

const NEVER_STARTS = '，。、；：！？）》」』】〉”’％%℃°,.;:!?)]}…—–·';
const NEVER_ENDS = '（《「『【〈“‘([{$¥￥';

/**
 * Breaks a text into lines no wider than `maxWidth`: Chinese between any two glyphs but for the marks
 * that may not start or end a line, Latin after space, hyphen, slash and en dash, never inside a group of
 * digits or between digits and the glyph they count. The last line never holds a single glyph. Words
 * longer than a line break anywhere. With `maxLines` the last line ends with `…` where text is left.
 */
export function wrapText(
  text: string,
  maxWidth: number,
  size: number,
  weight?: number,
  maxLines = Number.POSITIVE_INFINITY,
  measure: TextMeasure = measureText,
): string[] {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat === '') return [];
  if (measure(flat, size, weight) <= maxWidth) return [flat];
  const lines: string[][] = [];
  let line: string[] = [];
  let width = 0;
  for (const piece of pieces(flat, (part) => measure(part, size, weight) > maxWidth)) {
    const bare = measure(piece.trimEnd(), size, weight);
    if (line.length > 0 && width + bare > maxWidth) {
      lines.push(line);
      line = [];
      width = 0;
    }
    line.push(piece);
    width += measure(piece, size, weight);
  }
  if (line.length > 0) lines.push(line);
  avoidSingleGlyph(lines);
  const wrapped = lines.map((parts) => parts.join('').trim());
  if (wrapped.length <= maxLines) return wrapped;
  const rest = lines.slice(maxLines - 1).map((parts) => parts.join(''));
  return [...wrapped.slice(0, maxLines - 1), truncateText(rest.join(''), maxWidth, size, weight, measure)];
}

/**
 * Cuts a text that is wider than `maxWidth` and ends it with `…`. Never cuts a surrogate pair.
 * Not for figures: half a number is a wrong number.
 */
export function truncateText(
  text: string,
  maxWidth: number,
  size: number,
  weight?: number,
  measure: TextMeasure = measureText,
): string {
  if (measure(text, size, weight) <= maxWidth) return text;
  const room = maxWidth - measure('…', size, weight);
  let cut = '';
  let width = 0;
  for (const glyph of text) {
    width += measure(glyph, size, weight);
    if (width > room) break;
    cut += glyph;
  }
  return `${cut.replace(/[\s,，、;；]{1,9}$/, '')}…`;
}

/** Parts between break opportunities; what is too long for a line falls into glyphs. */
function pieces(text: string, isTooLong: (part: string) => boolean): string[] {
  const glyphs = [...text];
  const parts: string[] = [];
  let part = '';
  for (let i = 0; i < glyphs.length; i++) {
    part += glyphs[i];
    const next = glyphs[i + 1];
    if (next !== undefined && !mayBreak(glyphs[i - 1] ?? '', glyphs[i]!, next)) continue;
    if (isTooLong(part.trimEnd())) parts.push(...part);
    else parts.push(part);
    part = '';
  }
  return parts;
}

function mayBreak(before: string, glyph: string, next: string): boolean {
  if (next === ' ' || NEVER_STARTS.includes(next) || NEVER_ENDS.includes(glyph)) return false;
  if (glyph === ' ') return true;
  if (isDigit(glyph)) return false;
  if ('-/–—'.includes(glyph)) return !isDigit(next) && (glyph !== '-' || before !== ' ') && next !== '/';
  return isChinese(glyph) || isChinese(next);
}

function isDigit(glyph: string): boolean {
  return (glyph >= '0' && glyph <= '9') || (glyph >= '０' && glyph <= '９');
}

function isChinese(glyph: string): boolean {
  return glyph >= '\u2e80' || glyph === '…';
}

/** A last line of one glyph takes the part before it along: one glyph alone reads as a slip. */
function avoidSingleGlyph(lines: string[][]): void {
  const last = lines[lines.length - 1];
  const before = lines[lines.length - 2];
  if (last === undefined || before === undefined || before.length < 2) return;
  const marks = [...last.join('').trim()].filter((glyph) => !NEVER_STARTS.includes(glyph));
  if (marks.length === 1) last.unshift(before.pop()!);
}
