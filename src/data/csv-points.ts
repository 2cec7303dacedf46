import { csvLines } from './csv-cells';
import { delimiterIn } from './delimiter';
import type { IssueParameters, Rule } from './issue';

/** Told why nobody can say what the cells of a file are: a rule, what was read, and what fills the sentence. */
type OnFault = (rule: Rule, read: string, params: IssueParameters, expected?: string) => void;

/** A quote that is not closed: all that follows stands in one cell. */
const OPEN: Rule = 'F03 E figure';
/** A number that may be a thousand times another. */
const DOUBT: Rule = 'V01 E figure';

/**
 * The lines of a table with their numbers as the readers take them. Where semicolons part the cells, numbers may have decimal
 * commas: what can be nothing else (`15,8`, `1.594,3`) tells it for all, if it is no rare one among many that can (`1,234`), such as in a note.
 * What contradicts itself stays as it is; what nothing tells is a fault, and gives `undefined`.
 */
export function tableLines(text: string, delimiter: string | undefined, onFault?: OnFault): string[][] | undefined {
  const whole = text.replace(/^\ufeff/, '');
  const sign = delimiter ?? delimiterIn(whole);
  let isWhole = true;
  const fault: OnFault = (...told) => {
    isWhole = false;
    onFault?.(...told);
  };
  const lines = csvLines(whole, sign, (at, cell) =>
    fault(OPEN, whole.slice(at, at + 40), { line: whole.slice(0, at).split(/\r\n?|\n/).length, cell }),
  );
  if (!isWhole) return undefined;
  if (sign !== ';') return lines;
  const numbers = lines.flatMap(([, ...cells]) => cells.map((cell) => cell.trim())).filter((cell) => NUMBER.test(cell));
  const among = (fits: RegExp) => numbers.filter((cell) => fits.test(cell));
  const commas = among(decimal(',', '\\.')).length;
  if (among(decimal('\\.', ',')).length > 0) return lines;
  const doubts = among(/^[-+]?[1-9]\d{0,2}[.,]\d{3}%?$/);
  const doubt = commas > 0 ? doubts.filter((cell) => /,/.test(cell))[commas - 1] : doubts[0];
  if (doubt) fault(DOUBT, doubt, { raw: doubt }, `${doubt.replace(/[.,]/, '')} / ${doubt.replace(',', '.')}`);
  if (!isWhole) return undefined;
  if (commas === 0) return lines;
  return lines.map(([first = '', ...cells]) => [
    first,
    ...cells.map((cell) => (NUMBER.test(cell.trim()) ? cell.replace(/\./g, '').replace(',', '.') : cell)),
  ]);
}

/** Digits with marks; years with months (`2024.04`) and dates are none. */
const NUMBER = /^(?!(?:19|20)\d\d\.\d\d?$|\d\d?\.\d\d?\.\d{4}$)[-+]?\d[\d.,]*%?$/;

/** A number whose decimals stand behind `mark` and behind no other: `1,5`, `0,500`, `1.234,500`, `1.234.500`. */
function decimal(mark: string, other: string): RegExp {
  return RegExp(
    `^[-+]?(?:\\d+${mark}(?!\\d{3}%?$)|(?:0|\\d{4,})${mark}|\\d+(?:${other}\\d{3})+(?:${mark}|${other}))[\\d%]+$`,
  );
}
