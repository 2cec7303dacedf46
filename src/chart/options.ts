import { StatoramaError } from '../data/issue';
import type { AnyFigure, Chart, CommonOptions, OptionKind } from './chart';

type Kinds = Readonly<Record<string, OptionKind>>;

/** The one table of options that all charts take, with the kind that attributes are read as. */
export const commonOptions: Kinds = {
  area: 'string',
  periods: 'list',
  indicator: 'string',
  flow: 'total|exports|imports',
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
  if (typeof data !== 'object' || data === null)
    throw new StatoramaError('data', chart.name, 'data must be a list or an object (readCsv and readJson read a text)');
  if ('data' in data && 'issues' in data)
    throw new StatoramaError('data', chart.name, 'this is what a reader gives; pass its `data`');
  const kinds = new Map(Object.entries(chart.options));
  for (const [name, value] of Object.entries(options)) {
    const kind = kinds.get(name);
    const path = `${chart.name}.${name}`;
    if (kind === undefined)
      throw new StatoramaError('option', path, `unknown option; known are ${[...kinds.keys()].join(', ')}`);
    if (value !== undefined && !fits(value, kind))
      throw new StatoramaError(
        'option',
        path,
        `expected ${kind}, got ${typeof value === 'string' ? value : typeof value}`,
      );
  }
  return { chart, data, options: { ...chart.defaults, ...options } };
}

function fits(value: unknown, kind: OptionKind): boolean {
  const type = typeof value;
  if (kind.includes('|')) return kind.split('|').includes(value as string);
  switch (kind) {
    case 'string':
    case 'boolean':
      return type === kind;
    case 'number':
      return Number.isFinite(value);
    case 'list':
      return type === 'string' || (Array.isArray(value) && value.every((item) => typeof item === 'string'));
    default:
      return type === 'string' || (type === 'object' && value !== null);
  }
}

/** A list option as a list. */
export function listOf(option: string | readonly string[] = []): readonly string[] {
  return typeof option === 'string' ? option.split(',').map((item) => item.trim()) : option;
}
