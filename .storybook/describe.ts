/** The sources of the charts as text: what stands over a chart in the code stands over its page here. */
const sources = import.meta.glob<string>('../src/chart/*.ts', { query: '?raw', import: 'default', eager: true });

/** The words over `export const <chart>` in `src/chart/<chart>.ts`, without its tags. */
export function describe(chart: string): string {
  const name = chart.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const code = sources[`../src/chart/${chart}.ts`] ?? '';
  const before = code.slice(0, code.search(new RegExp(`export const ${name}\\b`)));
  const text = before.slice(before.lastIndexOf('/**') + 3, before.lastIndexOf('*/'));
  return text
    .replace(/^\s*\* ?/gm, '')
    .replace(/^@param data /gm, '\n**Data:** ')
    .replace(/^@throws /gm, '\n**Throws** ')
    .trim();
}

/** Every option with its kind, as the chart itself checks them. */
export function optionsText(kinds: Readonly<Record<string, string>>): string {
  const told = Object.keys(kinds).map((name) => `\`${name}\` ${kinds[name]}`);
  return `Options of the chart: ${told.join(', ')}.`;
}
