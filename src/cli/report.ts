import type { Issue } from '../data/issue';
import { cliWord } from '../format/cli-words';
import { issueText } from '../format/issue-text';
import type { Locale } from '../format/locale';

/** What became of one data file. */
export type Outcome =
  | {
      readonly state: 'drawn';
      readonly file: string;
      readonly out: string | undefined;
      readonly remarks: readonly Issue[];
    }
  | { readonly state: 'refused'; readonly file: string; readonly sentence: string };

/** Tells what is done on standard error: a bar in a terminal, else a line each; at the end what was left out and why. */
export interface Report {
  readonly add: (outcome: Outcome) => void;
  readonly say: (sentence: string) => void;
  /** The summary. Returns how many were left out. */
  readonly end: () => number;
}

export interface ReportOptions {
  readonly locale: Locale;
  readonly quiet: boolean;
  /** How many outcomes will come. */
  readonly all: number;
  readonly stream?: NodeJS.WriteStream;
}

export function report({ locale, quiet, all, stream = process.stderr }: ReportOptions): Report {
  const hasBar = stream.isTTY && all > 1 && !quiet;
  const left: (Outcome & { state: 'refused' })[] = [];
  let done = 0;
  const say = (sentence: string) => void stream.write(`${oneLine(sentence)}\n`);
  const clear = () => hasBar && void stream.write('\r\u001b[2K');
  return {
    say: (sentence) => {
      clear();
      say(sentence);
    },
    add: (outcome) => {
      done++;
      if (outcome.state === 'refused') left.push(outcome);
      if (hasBar)
        stream.write(`\r\u001b[2K${bar(done, all, stream.columns)} ${cliWord(locale, 'progress', { done, all })}`);
      else if (!quiet) linesOf(outcome, locale, all === 1).forEach(say);
    },
    end: () => {
      clear();
      for (const { file, sentence } of left) say(all > 1 ? `${file}: ${sentence}` : sentence);
      if (all > 1 && (!quiet || left.length > 0))
        say(cliWord(locale, 'summary', { drawn: done - left.length, refused: left.length }));
      if (all > 1 && left.length > 0) say(cliWord(locale, 'kept'));
      return left.length;
    },
  };
}

/** One line for a terminal: names of files and data may hold escape sequences, line breaks and marks that turn the rest around. */
export function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, ' ');
}

/** Remarks that are told of one picture; of several only their number. */
const MOST_REMARKS = 5;

function linesOf(outcome: Outcome, locale: Locale, isAlone: boolean): string[] {
  const { file } = outcome;
  if (outcome.state === 'refused') return [cliWord(locale, 'refused', { file })];
  // What goes to standard output needs no line.
  if (outcome.out === undefined) return [];
  const { remarks, out } = outcome;
  const count = remarks.length;
  const head = cliWord(locale, count > 0 ? 'drawnRemarks' : 'drawn', { file, out, count });
  if (!isAlone) return [head];
  const more = count > MOST_REMARKS ? ['  …'] : [];
  return [head, ...remarks.slice(0, MOST_REMARKS).map((issue) => `  ${issueText(issue, locale)}`), ...more];
}

function bar(done: number, all: number, columns = 80): string {
  const width = Math.max(10, Math.min(40, columns - 20));
  const full = Math.round((done / all) * width);
  return `[${'#'.repeat(full)}${'.'.repeat(width - full)}]`;
}
