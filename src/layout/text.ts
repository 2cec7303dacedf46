import { measureText, type TextMeasure } from './measure';

export { measureText, type TextMeasure } from './measure';

const NEVER_STARTS = '，。、；：！？）》」』】〉”’％%℃°,.;:!?)]}…—–·～\u200b';
const NEVER_ENDS = '（《「『【〈“‘([{$¥￥～';

/**
 * Breaks a text into lines no wider than `maxWidth`: Chinese between any two glyphs but for the marks
 * that may not start or end a line, Latin after space, hyphen, slash and en dash, never inside a group of
 * digits or between digits and the glyph they count. The last line never holds a single glyph. Words
 * longer than a line break anywhere. Where spaces of no width are, lines end there as long as what is between fits. With `maxLines` the last line ends with `…` where text is left.
 */
export function wrapText(
  text: string,
  maxWidth: number,
  size: number,
  weight?: number,
  maxLines = Number.POSITIVE_INFINITY,
  measure: TextMeasure = measureText,
): string[] {
  // Names of a column come through here by the thousand, and hardly one has blanks to mend.
  const flat = /\s\s|[^\S \xA0]|^ | $/.test(text) ? text.replace(/[^\S\xA0]+/g, ' ').trim() : text;
  if (measure(flat, size, weight) <= maxWidth) return flat ? [flat] : [];
  const space = measure(' ', size, weight);
  const lines: string[][] = [];
  let room = 0;
  // What is too long for a line follows the next rule; marks keep to their glyphs as long as that fits.
  const part = (piece: string, level: number): void => {
    const width = measure(piece, size, weight);
    const own = piece.endsWith(' ') ? width - space : width;
    const isBreak = BREAKS[level];
    if (own > maxWidth && isBreak) {
      for (const one of pieces(piece, isBreak)) part(one, level + 1);
      return;
    }
    if (own > room || lines.length === 0) {
      lines.push([]);
      room = maxWidth;
    }
    lines[lines.length - 1]!.push(piece);
    room -= width;
  };
  part(flat, flat.includes('\u200b') ? 0 : 1);
  avoidSingleGlyph(lines);
  const wrapped = lines.map((parts) => parts.join('').trim());
  if (wrapped.length <= maxLines) return wrapped;
  const rest = lines
    .slice(maxLines - 1)
    .flat()
    .join('');
  return [...wrapped.slice(0, maxLines - 1), truncateText(rest, maxWidth, size, weight, measure)];
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
  let room = maxWidth - measure('…', size, weight);
  let cut = '';
  for (const glyph of text) {
    room -= measure(glyph, size, weight);
    if (room < 0) break;
    cut += glyph;
  }
  return `${cut.replace(/[\s,，、;；]{1,9}$/, '')}…`;
}

/** Where a line may end, the best first; in the end after every glyph. */
const BREAKS = [mayLead, mayBreak, mayDash, mayPart, () => true];

/** Parts between break opportunities. */
function pieces(text: string, isBreak: typeof mayBreak): string[] {
  const glyphs = [...text];
  const parts: string[] = [];
  let start = 0;
  let end = 0;
  glyphs.forEach((glyph, i) => {
    const next = glyphs[i + 1];
    end += glyph.length;
    if (next !== undefined && !isBreak(glyphs[i - 1], glyph, next)) return;
    parts.push(text.slice(start, end));
    start = end;
  });
  return parts;
}

function mayLead(_: string | undefined, glyph: string): boolean {
  return glyph === '\u200b';
}

function mayDash(before: string | undefined, glyph: string, next: string): boolean {
  return '-/–—'.includes(glyph) && mayPart(before, glyph, next);
}

function mayPart(_: string | undefined, glyph: string, next: string): boolean {
  return next !== ' ' && !NEVER_STARTS.includes(next) && !NEVER_ENDS.includes(glyph);
}

function mayBreak(before: string | undefined, glyph: string, next: string): boolean {
  // Most glyphs are letters between letters: those are told first.
  if (!isChinese(glyph) && !isChinese(next) && !' -/–—'.includes(glyph)) return false;
  if (!mayPart(before, glyph, next)) return false;
  if (glyph === ' ') return true;
  if (isDigit(glyph)) return false;
  return !'-/–—'.includes(glyph) || (!isDigit(next) && (glyph !== '-' || before !== ' ') && next !== '/');
}

function isDigit(glyph: string): boolean {
  return (glyph >= '0' && glyph <= '9') || (glyph >= '０' && glyph <= '９');
}

function isChinese(glyph: string): boolean {
  return glyph >= '\u2e80' || glyph === '…';
}

/** A last line of one glyph takes the part before it along: one glyph alone reads as a slip. */
function avoidSingleGlyph(lines: readonly string[][]): void {
  const [before, last] = lines.slice(-2);
  if (!last || before!.length < 2) return;
  const glyphs = [...last.join('').trim()].filter((glyph) => !NEVER_STARTS.includes(glyph));
  if (glyphs.length === 1) last.unshift(before!.pop()!);
}
