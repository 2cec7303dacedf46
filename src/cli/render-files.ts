import { aboutArea } from '../data/about-area';
import { areasCn } from '../data/areas-cn';
import { type Issue, StatoramaError } from '../data/issue';
import { cliWord, systemWord } from '../format/cli-words';
import { issueText } from '../format/issue-text';
import type { RenderCommand } from './command';
import { type Input, inputsOf, statOf } from './inputs';
import { type Output, outputOf, writeWhole } from './outputs';
import { readFile, systemSentence } from './read-file';
import { type Outcome, oneLine, report } from './report';
import { type Surface, surfaceOf } from './surface';
import { watchData } from './watch';

/** Draws every input; what a chart refuses gets no file, and an older picture of it stays. Resolves to the exit code. */
export async function renderFiles(command: RenderCommand): Promise<number> {
  const { locale, quiet, data } = command;
  const say = (sentence: string) => void process.stderr.write(`${oneLine(sentence)}\n`);
  const output = outputOf(command);
  if ('key' in output) {
    // Of `figures --out pictures` nobody can say what is wrong with the second where the first is not there.
    const gone =
      output.key === 'badFormat' &&
      !/\.\w+$/.test(`${command.out}`) &&
      data.find((named) => named !== '-' && !statOf(named));
    if (gone) {
      say(systemSentence({ code: 'ENOENT' }, gone, locale));
      return 1;
    }
    say(cliWord(locale, 'usage', { what: cliWord(locale, output.key, output.values) }));
    return 2;
  }
  if (command.widths.length > 1 && output.format !== 'html') {
    const read = command.widths.join();
    say(cliWord(locale, 'usage', { what: cliWord(locale, 'badWidths', { read }) }));
    return 2;
  }
  const surface = await surfaceOf(command, output, say);
  if (!surface) return 1;
  const render = (inputs: readonly Input[]) => {
    const lines = report({ locale, quiet, all: inputs.length });
    for (const input of inputs) lines.add(rendered(input, command, output, surface));
    return lines.end() === 0 ? 0 : 1;
  };
  const inputs = inputsOf(data);
  if (inputs.length === 0) say(cliWord(locale, 'noFiles', { file: data.join(', ') }));
  const code = inputs.length === 0 ? 1 : render(inputs);
  if (!command.watch) return code;
  const stamps = new Map(inputs.map(({ file }) => [file, stampOf(file)]));
  const again = () => {
    const changed = inputsOf(data).filter(({ file }) => stamps.get(file) !== stampOf(file));
    for (const { file } of changed) stamps.set(file, stampOf(file));
    if (changed.length > 0) render(changed);
  };
  const watched = watchData(data, again, (named, error) => say(systemSentence(error, named, locale)));
  if (watched > 0) say(cliWord(locale, 'watching', { count: inputs.length }));
  return code;
}

function rendered({ file, name }: Input, command: RenderCommand, output: Output, surface: Surface): Outcome {
  const { locale, language, make, options, table, office } = command;
  const refused = (sentence: string): Outcome => ({ state: 'refused', file, sentence });
  const read = readFile(file, table, locale, office);
  if (!read.ok) return refused(read.sentence);
  const out = output.path(name);
  if (out !== undefined && isOne(out, file)) return refused(cliWord(locale, 'overData', { file: out }));
  let content: string | Uint8Array;
  let remarks: readonly Issue[];
  // As in the script tag.
  const known = 'areas' in make.chart.options ? { areas: areasCn } : {};
  try {
    const figure = make(aboutArea(read.data, options['area']), { ...known, locale: language, ...options });
    const drawn = surface.draw(figure);
    if (drawn.refusal) return refused(issueText(read.fault ?? drawn.refusal.issue, locale));
    remarks = drawn.issues.filter(({ level }) => level !== 'I');
    content = surface.content(drawn, figure, out);
  } catch (error) {
    // A wrong option is wrong for every file.
    if (error instanceof StatoramaError) throw error;
    return refused(cliWord(locale, 'failed', { why: `${error}` }));
  }
  try {
    if (out === undefined) process.stdout.write(content);
    else writeWhole(out, content);
  } catch (error) {
    const code = `${(error as NodeJS.ErrnoException).code ?? error}`;
    return refused(cliWord(locale, 'notWritten', { file: `${out}`, why: systemWord(locale, code) }));
  }
  return { state: 'drawn', file, out, remarks };
}

function isOne(out: string, file: string): boolean {
  const [one, other] = [statOf(out), statOf(file)];
  return one?.isFile() === true && one.ino === other?.ino && one.dev === other.dev;
}

/** Changes whenever a file does. */
function stampOf(file: string): string {
  const stat = statOf(file);
  return stat ? `${stat.mtimeMs} ${stat.size}` : '';
}
