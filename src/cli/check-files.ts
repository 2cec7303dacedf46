import { areasCn } from '../data/areas-cn';
import { readChains } from '../data/chain';
import type { ChainData } from '../data/chain/types';
import { check } from '../data/check';
import type { FigureData, SeriesData } from '../data/input';
import type { Issue } from '../data/issue';
import { cliWord } from '../format/cli-words';
import { issueText } from '../format/issue-text';
import type { CheckCommand } from './command';
import { inputsOf } from './inputs';
import { readFile } from './read-file';
import { oneLine } from './report';

/** Lists the issues of every input on standard output, then their number on standard error. Returns the exit code. */
export function checkFiles({ data, locale, table, json }: CheckCommand): number {
  const counts = { E: 0, W: 0, I: 0 };
  const inputs = inputsOf(data);
  let unread = 0;
  const lines: string[] = [];
  for (const { file } of inputs) {
    const read = readFile(file, table, locale);
    if (!read.ok) {
      unread++;
      lines.push(json ? JSON.stringify({ file, level: 'E', sentence: read.sentence }) : read.sentence);
      continue;
    }
    for (const issue of issuesIn(read.data)) {
      counts[issue.level]++;
      const sentence = issueText(issue, locale);
      const level = cliWord(locale, `level${issue.level}`);
      lines.push(json ? jsonOf(file, issue, sentence) : `${file}: ${level} ${issue.code}: ${sentence}`);
    }
  }
  process.stdout.write(lines.map((line) => `${oneLine(line)}\n`).join(''));
  const values = { files: inputs.length, errors: counts.E + unread, warnings: counts.W, infos: counts.I };
  process.stderr.write(`${cliWord(locale, 'checked', values)}\n`);
  return counts.E + unread > 0 || inputs.length === 0 ? 1 : 0;
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
