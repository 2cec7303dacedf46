import { StatoramaError } from '../data/issue';
import { checkOptions, type OptionKind } from '../data/known-options';
import type { AnyFigure, Chart, CommonOptions } from './chart';

/** The one table of options that all charts take, with the kind that attributes are read as. */
export const commonOptions: Readonly<Record<string, OptionKind>> = {
  area: 'string',
  periods: 'list',
  indicator: 'string',
  flow: 'total|exports|imports',
  vintage: 'string',
  highlight: 'list',
  title: 'text',
  subtitle: 'text',
  notes: 'structure[]',
  source: 'text',
  id: 'string',
  locale: 'structure',
  unitStep: 'number',
  areas: 'structure[]',
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
  if (typeof data !== 'object' || data === null || 'then' in data)
    throw new StatoramaError('data', chart.name, 'data are a list or an object; await a promise, readCsv reads a text');
  if ('data' in data && 'issues' in data)
    throw new StatoramaError('data', chart.name, 'this is what a reader gives; pass its `data`');
  checkOptions(chart.name, options, chart.options);
  return { chart, data, options: { ...options } };
}

/** A list option as a list. */
export function listOf(option: string | readonly string[] = []): readonly string[] {
  return typeof option === 'string' ? option.split(',').map((item) => item.trim()) : option;
}

/** Names that an option lists, by commas, which a name may hold as well: `Korea, Republic of, Washington,D.C.` are two. */
export function namesIn(
  option: string | readonly string[] | undefined,
  isName: (told: string) => unknown,
): readonly string[] {
  const parts = listOf(option);
  if (parts.every(isName)) return parts;
  const names: string[] = [];
  for (let at = 0; at < parts.length; ) {
    let count = 4;
    let name: string | undefined;
    while (name === undefined && --count > 0)
      name = [', ', ','].map((comma) => parts.slice(at, at + count).join(comma)).find(isName);
    names.push(name ?? parts[at]!);
    at += count || 1;
  }
  return names;
}
