import type { OptionKind } from '../src/chart/chart';
import type { OptionDocs } from './describe';

type Args = Readonly<Record<string, unknown>>;

/** Options that the toolbar sets. */
const BY_TOOLBAR = ['locale'];

const OF_SERIES = ['area', 'periods', 'indicator', 'flow', 'vintage', 'highlight', 'unitStep'];
/** Options that every chart takes and that these make no use of: a control for one would do nothing. */
export const WITHOUT_EFFECT: Readonly<Record<string, readonly string[]>> = {
  headline: ['highlight', 'unitStep'],
  position: ['unitStep'],
  'industrial-chain': OF_SERIES,
  'chain-atlas': OF_SERIES,
};

const IN_WORDS: Readonly<Record<string, string>> = {
  list: 'names by commas, or a list',
  text: 'text, or { zh, en }',
  structure: 'object',
  'structure[]': 'list',
};

/**
 * What Storybook shows for each option of a chart: its words, its kind, its standard, and a control that fits; first
 * the chart's own, then those `common` to all.
 */
export function controlsOf(
  chart: string,
  kinds: Readonly<Record<string, OptionKind>>,
  docs: Readonly<Record<string, OptionDocs>>,
  given: Args = {},
  common: readonly string[] = [],
) {
  const left = [...BY_TOOLBAR, ...(WITHOUT_EFFECT[chart] ?? [])];
  const names = Object.keys(kinds).filter((name) => !left.includes(name));
  const ordered = [...names.filter((name) => !common.includes(name)), ...names.filter((name) => common.includes(name))];
  return Object.fromEntries(
    ordered.map((name) => {
      const kind = kinds[name]!;
      const { text = '', standard } = docs[name] ?? {};
      const told = {
        name,
        description: text,
        table: {
          category: common.includes(name) ? 'options that charts share' : 'options of this chart',
          type: { summary: IN_WORDS[kind] ?? kind.replaceAll('|', ' | ') },
          ...(standard && { defaultValue: { summary: standard } }),
        },
      };
      return [name, { ...told, type: typeOf(kind, given[name]), ...controlOf(kind, given[name]) }];
    }),
  );
}

/** Names by commas are typed into a line, a list or a text in two languages is edited as it was given. */
function controlOf(kind: OptionKind, given: unknown) {
  if (kind.includes('|')) return { control: { type: 'select' as const }, options: ['', ...kind.split('|')] };
  if (kind === 'boolean' || kind === 'number') return { control: { type: kind } };
  return { control: { type: isLine(kind, given) ? ('text' as const) : ('object' as const) } };
}

/** By this Storybook reads an address: without it the period `2019` comes back as a number, which is refused. */
function typeOf(kind: OptionKind, given: unknown) {
  if (kind.includes('|')) return { name: 'enum' as const, value: ['', ...kind.split('|')] };
  if (kind === 'boolean' || kind === 'number') return { name: kind };
  if (isLine(kind, given)) return { name: 'string' as const };
  const item = kind === 'structure[]' ? { name: 'object' as const, value: {} } : { name: 'string' as const };
  return kind === 'structure[]' || Array.isArray(given)
    ? { name: 'array' as const, value: item }
    : { name: 'object' as const, value: {} };
}

function isLine(kind: OptionKind, given: unknown): boolean {
  return !kind.startsWith('structure') && typeof given !== 'object';
}

/** The options that controls have set; one that was emptied, or opened and not filled, is not given. */
export function optionsIn(args: Args): Args {
  const { data: _, options: __, ...own } = args;
  return Object.fromEntries(Object.entries(own).filter(([, value]) => isGiven(value)));
}

function isGiven(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false;
  return typeof value !== 'object' || Array.isArray(value) || Object.keys(value).length > 0;
}
