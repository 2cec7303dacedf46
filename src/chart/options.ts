import { StatoramaError } from '../data/issue';
import type { AnyFigure, Chart, CommonOptions, OptionKind } from './chart';

type Kinds = Readonly<Record<string, OptionKind>>;

/** The one table of options that all charts take, with the kind that attributes are read as. */
export const commonOptions: Kinds = {
  area: 'string',
  periods: 'list',
  indicator: 'string',
  flow: 'string',
  vintage: 'string',
  highlight: 'list',
  title: 'text',
  subtitle: 'text',
  notes: 'structure',
  source: 'text',
  id: 'string',
  locale: 'structure',
  unitStep: 'number',
  areas: 'structure',
  illustrative: 'boolean',
};

/**
 * Makes a figure after checking the names and kinds of its options. Unknown names and wrong types are
 * programming errors and throw `StatoramaError`; wrong data never does.
 */
export function figureOf<Data, Options extends CommonOptions>(
  // biome-ignore lint/suspicious/noExplicitAny: model and layout are private to the chart
  chart: Chart<Data, Options, any, any>,
  data: Data,
  options: Options,
): AnyFigure {
  if (typeof data !== 'object' || data === null) {
    throw new StatoramaError('data', chart.name, 'data must be rows, facts, a data set or a collection');
  }
  const given = options as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(given)) {
    const kind = Object.prototype.hasOwnProperty.call(chart.options, name) ? chart.options[name] : undefined;
    if (kind === undefined) {
      const known = Object.keys(chart.options).sort().join(', ');
      throw new StatoramaError('option', `${chart.name}.${name}`, `unknown option; known are ${known}`);
    }
    if (given[name] !== undefined && !fits(given[name], kind)) {
      throw new StatoramaError(
        'option',
        `${chart.name}.${name}`,
        `expected ${EXPECTED[kind]}, got ${typeof given[name]}`,
      );
    }
  }
  return { chart, data, options: { ...chart.defaults, ...options } };
}

const EXPECTED: Readonly<Record<OptionKind, string>> = {
  text: 'a string or {zh, en}',
  string: 'a string',
  list: 'a string or a list of strings',
  boolean: 'true or false',
  number: 'a finite number',
  structure: 'an object, a list or a string',
};

function fits(value: unknown, kind: OptionKind): boolean {
  if (kind === 'string') return typeof value === 'string';
  if (kind === 'boolean') return typeof value === 'boolean';
  if (kind === 'number') return typeof value === 'number' && Number.isFinite(value);
  if (kind === 'list')
    return typeof value === 'string' || (Array.isArray(value) && value.every((v) => typeof v === 'string'));
  return typeof value === 'string' || (typeof value === 'object' && value !== null);
}

/** A list option as a list. */
export function listOf(option: string | readonly string[] | undefined): readonly string[] {
  if (option === undefined) return [];
  return typeof option === 'string' ? option.split(',').map((s) => s.trim()) : option;
}
