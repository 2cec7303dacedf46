import { parseArgs } from 'node:util';
import { charts } from '../charts';
import type { CubeOptions } from '../data/cube/types';
import type { TableOptions } from '../data/read-table';
import type { FigureMaker } from '../element/element';
import type { CliWordKey } from '../format/cli-words';
import type { Locale } from '../format/locale';
import { localeOf } from '../format/registry';
import { chartOptions, officeOptions, tableOptions } from './pairs';

export type Format = 'svg' | 'png' | 'html';

/** What the command line asks for. `locale` is the language that it is answered in. */
export type Command = { readonly locale: Locale } & (
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | ({ readonly kind: 'fault' } & Fault)
  | CheckCommand
  | RenderCommand
);

/** A mistake on the command line: a key of the words and what fills it. */
export interface Fault {
  readonly key: CliWordKey;
  readonly values?: Readonly<Record<string, string | number>>;
}

interface DataCommand {
  readonly locale: Locale;
  /** Files, folders and `-`, as they were named. */
  readonly data: readonly string[];
  /** Columns and units that were named; without any a table is read as a page reads it. */
  readonly table: TableOptions | undefined;
  /** What is taken of a file of SDMX or JSON-stat, and what its units mean. */
  readonly office: CubeOptions;
}
export interface CheckCommand extends DataCommand {
  readonly kind: 'check';
  readonly json: boolean;
  /** Every issue on its own line, also the hundredth of a kind. */
  readonly all: boolean;
}
export interface RenderCommand extends DataCommand {
  readonly kind: 'render';
  /** The language of pictures: never that of the machine, so that a build draws the same everywhere. */
  readonly language: Locale;
  readonly make: FigureMaker;
  readonly options: Readonly<Record<string, unknown>>;
  readonly out: string | undefined;
  /** As asked for; without it the ending of `out` decides. */
  readonly format: Format | undefined;
  /** One width, or a narrow and a wide one. In px. */
  readonly widths: readonly number[];
  readonly fontSize: number;
  /** Absent: light in files; a page follows its reader. */
  readonly theme: 'light' | 'dark' | undefined;
  readonly scale: number;
  readonly fonts: readonly string[];
  readonly fragment: boolean;
  readonly watch: boolean;
  readonly quiet: boolean;
}

const OPTIONS = {
  chart: { type: 'string' },
  out: { type: 'string', short: 'o' },
  format: { type: 'string' },
  lang: { type: 'string' },
  width: { type: 'string', default: '640' },
  'font-size': { type: 'string', default: '16' },
  theme: { type: 'string' },
  scale: { type: 'string', default: '2' },
  font: { type: 'string', multiple: true, default: [] as string[] },
  fragment: { type: 'boolean', default: false },
  option: { type: 'string', multiple: true, default: [] as string[] },
  column: { type: 'string', multiple: true, default: [] as string[] },
  unit: { type: 'string', multiple: true, default: [] as string[] },
  select: { type: 'string', multiple: true, default: [] as string[] },
  'unit-code': { type: 'string', multiple: true, default: [] as string[] },
  json: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
  watch: { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const;

/** Of one of the two commands alone; the others belong to both. */
const CHECK = ['json', 'all'];
const RENDER = 'chart out format width font-size theme scale font fragment option watch quiet'.split(' ');

/**
 * Reads the words after `statorama`. Never throws: a mistake is a command too. `spoken` is the language of the machine,
 * in which it answers where `--lang` says nothing.
 */
export function readCommand(words: readonly string[], spoken?: string): Command {
  const parsed = parse(words);
  const answered = (lang: string | undefined) => localeOf(lang !== undefined && LANG.test(lang) ? lang : spoken);
  if ('key' in parsed) return { kind: 'fault', locale: answered(langIn(words)), ...parsed };
  const { values, positionals, tokens } = parsed;
  const locale = answered(values.lang);
  const fault = (key: CliWordKey, of: Fault['values'] = {}): Command => ({ kind: 'fault', locale, key, values: of });
  const choice = (name: string, read: string, choices: string) => fault('badChoice', { name, read, choices });

  if (values.help || words.length === 0 || positionals[0] === 'help') return { kind: 'help', locale };
  if (values.version) return { kind: 'version', locale };
  if (values.lang !== undefined && !LANG.test(values.lang)) return choice('--lang', values.lang, 'zh-CN, en');
  const [kind, ...data] = positionals;
  if (kind !== 'render' && kind !== 'check') return fault('noCommand', { read: kind ?? '' });
  const foreign = kind === 'check' ? RENDER : CHECK;
  const stray = tokens.find((token) => token.kind === 'option' && foreign.includes(token.name));
  if (stray?.kind === 'option') return fault('strayFlag', { read: `--${stray.name}`, kind });
  if (data.length === 0) return fault('noData');
  const table = tableOptions(values.column, values.unit);
  if ('key' in table) return { kind: 'fault', locale, ...table };
  const office = officeOptions(values.select, values['unit-code']);
  if ('key' in office) return { kind: 'fault', locale, ...office };
  const common = { locale, data, table: table.table, office };
  if (kind === 'check') return { ...common, kind, json: values.json, all: values.all };

  const names = charts.map(({ chart }) => chart.name);
  if (values.chart === undefined) return fault('noChart', { charts: names.join(', ') });
  // Imports have `rankHistory`, elements `rank-history`.
  const asked = values.chart.replace(/\B[A-Z]/g, '-$&').toLowerCase();
  const make: FigureMaker | undefined = charts.find(({ chart }) => chart.name === asked);
  if (!make) return fault('unknownChart', { read: values.chart, charts: names.join(', ') });
  const options = chartOptions(make.chart, values.option);
  if ('key' in options) return { kind: 'fault', locale, ...options.key };
  const { format, theme } = values;
  if (format !== undefined && !isFormat(format)) return fault('badFormat', { read: format });
  if (theme !== undefined && !isTheme(theme)) return choice('--theme', theme, 'light, dark');
  const widths = values.width.split(',').map(Number);
  const fontSize = Number(values['font-size']);
  const scale = Number(values.scale);
  const among = (value: number, from: number, to: number) => value >= from && value <= to;
  const wrong = (name: string, read: string, from: number, to: number) => fault('badNumber', { name, read, from, to });
  if (!widths.every((width) => among(width, 200, 10_000))) return wrong('--width', values.width, 200, 10_000);
  if (widths.length > 2 || (widths[1] ?? Infinity) <= widths[0]!) return fault('badWidths', { read: values.width });
  if (!among(fontSize, 8, 64)) return wrong('--font-size', values['font-size'], 8, 64);
  if (!among(scale, 0.25, 8)) return wrong('--scale', values.scale, 0.25, 8);
  if (values.watch && data.includes('-')) return fault('watchStdin');
  const { out, font: fonts, fragment, watch, quiet } = values;
  const look = { widths, fontSize, theme, scale, fonts, fragment };
  return {
    ...common,
    kind,
    language: localeOf(values.lang),
    make,
    options: options.options,
    out,
    format,
    ...look,
    watch,
    quiet,
  };
}

export function isFormat(text: string): text is Format {
  return text === 'svg' || text === 'png' || text === 'html';
}

function isTheme(text: string): text is 'light' | 'dark' {
  return text === 'light' || text === 'dark';
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, tokens: true });
  } catch (error) {
    return argumentFault(error);
  }
}

/** What Node says about a word, in the words of this command. */
function argumentFault(error: unknown): Fault {
  const { code, message } = error as NodeJS.ErrnoException;
  const read = /--?[^\s',<=]+(?=[^-]*$)|--[^\s',<=]+/.exec(message.split('. ', 1)[0]!)?.[0] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return { key: 'unknownFlag', values: { read } };
  return { key: /does not take/.test(message) ? 'bareFlag' : 'emptyFlag', values: { read } };
}

const LANG = /^(zh|en)(?![a-z])/i;

/** The language of the sentence about words that could not be read. */
function langIn(words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => /^--lang(=|$)/.test(word));
  return at < 0 ? undefined : (words[at]!.split('=')[1] ?? words[at + 1]);
}
