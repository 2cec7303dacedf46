import { areasCn } from '../data/areas-cn';
import { readChains } from '../data/chain';
import type { ChainData } from '../data/chain/types';
import { check } from '../data/check';
import type { FigureData, SeriesData } from '../data/input';
import type { Issue } from '../data/issue';
import { cliWord } from '../format/cli-words';
import { issuePlace, issueText } from '../format/issue-text';
import type { Locale } from '../format/locale';
import { word } from '../format/words';
import type { CheckCommand } from './command';
import { inputsOf } from './inputs';
import { readFile } from './read-file';
import { oneLine } from './report';

/** Lists the issues of every input on standard output, then their number on standard error. Returns the exit code. */
export function checkFiles({ data, locale, table, office, json, all }: CheckCommand): number {
  const counts = { E: 0, W: 0, I: 0 };
  const inputs = inputsOf(data);
  let unread = 0;
  const lines: string[] = [];
  for (const { file } of inputs) {
    const read = readFile(file, table, locale, office);
    if (!read.ok) {
      unread++;
      lines.push(json ? JSON.stringify({ file, level: 'E', sentence: read.sentence }) : read.sentence);
      continue;
    }
    const issues = issuesIn(read.data);
    for (const { level } of issues) counts[level]++;
    if (json) for (const issue of issues) lines.push(jsonOf(file, issue, issueText(issue, locale)));
    else
      for (const line of all ? issues.map((issue) => lineOf([issue], locale)) : alike(issues, locale))
        lines.push(`${file}: ${line}`);
  }
  process.stdout.write(lines.map((line) => `${oneLine(line)}\n`).join(''));
  const values = { files: inputs.length, errors: counts.E + unread, warnings: counts.W, infos: counts.I };
  const told = inputs.length === 0 ? cliWord(locale, 'noFiles', { file: data.join(', ') }) : '';
  process.stderr.write(`${told || cliWord(locale, 'checked', values)}\n`);
  return counts.E + unread > 0 || inputs.length === 0 ? 1 : 0;
}

/** A line for each kind of issue in a column, at the place of the first; a few of a kind are told one by one. */
function alike(issues: readonly Issue[], locale: Locale): string[] {
  const kinds = new Map<string, Issue[]>();
  for (const issue of issues) {
    const kind = [issue.code, issue.level, ...issue.path.slice(2)].join('\n');
    const same = kinds.get(kind);
    if (same) same.push(issue);
    else kinds.set(kind, [issue]);
  }
  return [...kinds.values()].flatMap((same) =>
    same.length > FEW ? [lineOf(same, locale)] : same.map((issue) => lineOf([issue], locale)),
  );
}

const FEW = 3;

function lineOf([first, ...others]: readonly Issue[], locale: Locale): string {
  const { level, code } = first!;
  const line = `${cliWord(locale, `level${level}`)} ${code}: ${issueText(first!, locale)}`;
  if (others.length === 0) return line;
  const places = others.slice(0, FEW).map(({ path, params }) => issuePlace({ path: path.slice(0, 2), params }, locale));
  const key = others.length > FEW ? 'likeMore' : 'like';
  const told = { count: others.length + 1, places: places.join(word(locale, 'listComma')) };
  return `${line} ${cliWord(locale, key, told)}`;
}

function issuesIn(data: FigureData): readonly Issue[] {
  return isChains(data) ? readChains(data).issues : check(data, { areas: areasCn });
}

/** A chain has links, a file of chains has chains; no table of figures has either. */
function isChains(data: FigureData): data is Exclude<ChainData, SeriesData> {
  const [first] = Array.isArray(data) ? data : [data];
  return typeof first === 'object' && first !== null && ('links' in first || 'chains' in first);
}

function jsonOf(file: string, issue: Issue, sentence: string): string {
  return JSON.stringify({ file, ...issue, sentence });
}
