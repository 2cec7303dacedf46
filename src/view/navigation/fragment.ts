import type { AnyFigure } from '../../chart/chart';
import type { AnyFigureFunction } from '../parts';

/** The address of a level inside a page: `industrial-chain?chain=copper&link=cathode`; only options that are texts. */
export function fragmentOf(chart: string, options: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(options)
    .filter(([, value]) => typeof value === 'string')
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value as string)}`);
  return pairs.length > 0 ? `${chart}?${pairs.join('&')}` : '';
}

/** What an address says, if it speaks of this chart or one that it leads to. Options that the chart has not are left out. */
export function readFragment(
  fragment: string,
  figure: AnyFigure,
  charts: readonly AnyFigureFunction[],
): { readonly chart: string; readonly options: Readonly<Record<string, string>> } | undefined {
  const [name = '', query = ''] = fragment.split('?');
  const chart = [figure.chart, ...charts.map((make) => make.chart)].find((one) => one.name === name);
  if (!chart) return undefined;
  const options: Record<string, string> = Object.create(null);
  for (const pair of query.split('&')) {
    const [key = '', value = ''] = pair.split('=').map(decoded);
    if (Object.prototype.hasOwnProperty.call(chart.options, key) && chart.options[key] === 'string')
      options[key] = value;
  }
  return { chart: name, options };
}

/** Anybody can write an address; what is no text stays as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
