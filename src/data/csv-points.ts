import { csvLines } from './csv-cells';
import { delimiterIn } from './delimiter';
import type { IssueParameters, Rule } from './issue';

/** Told why nobody can say what the cells of a file are: a rule, what was read, and what fills the sentence. */
type OnFault = (rule: Rule, read: string, params: IssueParameters, expected?: string) => void;

/** A quote that is not closed: all that follows stands in one cell. */
const OPEN: Rule = 'F03 E figure';
/** A number that may be a thousand times another. */
const DOUBT: Rule = 'V01 E figure';

/** The lines of a table with their numbers as the readers take them. */
export function tableLines(text: string, delimiter: string | undefined, onFault: OnFault): string[][] {
  const sign = delimiter ?? delimiterIn(text.replace(/^\ufeff/, ''));
  const lines = csvLines(text, sign, (at, cell) => {
    const whole = text.replace(/^\ufeff/, '');
    onFault(OPEN, whole.slice(at, at + 40), { line: whole.slice(0, at).split(/\r\n?|\n/).length, cell });
  });
  if (sign !== ';') return lines;
  return withPoints(lines, (read) =>
    onFault(DOUBT, read, { raw: read }, `${read.replace(/[.,]/, '')} / ${read.replace(',', '.')}`),
  );
}

/**
 * Lines of a file whose cells semicolons part, its numbers written with decimal points. Such a file may have decimal
 * commas: one number tells it for all (`15,8`, `1.594,3`). What contradicts itself stays as it is, and so does `1,234` where
 * no number tells: `onDoubt` is told that one.
 */
function withPoints(lines: string[][], onDoubt: (read: string) => void): string[][] {
  const numbers = lines.flatMap(([, ...cells]) => cells.map((cell) => cell.trim())).filter((cell) => NUMBER.test(cell));
  const has = (mark: string, other: string) => numbers.some((cell) => decimal(mark, other).test(cell));
  const isPoint = has('\\.', ',');
  if (has(',', '\\.')) {
    if (isPoint) return lines;
    return lines.map(([first = '', ...cells]) => [
      first,
      ...cells.map((cell) => (NUMBER.test(cell.trim()) ? cell.replace(/\./g, '').replace(',', '.') : cell)),
    ]);
  }
  const doubt = isPoint ? undefined : numbers.find((cell) => /^[-+]?[1-9]\d{0,2}[.,]\d{3}%?$/.test(cell));
  if (doubt) onDoubt(doubt);
  return lines;
}

/** Digits with marks; years with months (`2024.04`) and dates are none. */
const NUMBER = /^(?!(?:19|20)\d\d\.\d\d?$|\d\d?\.\d\d?\.\d{4}$)[-+]?\d[\d.,]*%?$/;

/** A number whose decimals stand behind `mark` and behind no other. */
function decimal(mark: string, other: string): RegExp {
  return RegExp(
    `^[-+]?(?:\\d+${mark}(?:\\d\\d?|\\d{4,})|(?:0|\\d{4,})${mark}\\d+|\\d{1,3}(?:${other}\\d{3})+${mark}\\d+|\\d{1,3}(?:${other}\\d{3}){2,})%?$`,
  );
}
