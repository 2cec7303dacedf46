/** The sources of the charts as text: what stands over a chart or an option in the code stands on its page here. */
const sources = import.meta.glob<string>('../src/chart/**/*.ts', { query: '?raw', import: 'default', eager: true });

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

/** What a chart takes, as the words over it say. */
export function describeData(chart: string): string {
  return /\*\*Data:\*\* (.*)/.exec(describe(chart))?.[1] ?? '';
}

export interface OptionDocs {
  readonly text: string;
  /** What holds where the option is not given; absent where its words name nothing. */
  readonly standard?: string | undefined;
}

/** The words over each option in the code, of all charts and of this one. */
export function describeOptions(chart: string): Readonly<Record<string, OptionDocs>> {
  const own = chart.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const found: Record<string, OptionDocs> = {};
  for (const name of ['CommonOptions', `${own}Options`]) {
    const code = Object.values(sources).find((text) => text.includes(`interface ${name} `)) ?? '';
    const start = code.indexOf(`interface ${name} `);
    const body = code.slice(start, code.indexOf('\n}', start));
    for (const [, words = '', option = ''] of body.matchAll(
      /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*)?readonly (\w+)\?:/g,
    )) {
      const [text = '', standard] = words.replace(/^\s*\* ?/gm, ' ').split('@defaultValue');
      found[option] = { text: plain(text), standard: standard && plain(standard).replaceAll('`', '') };
    }
  }
  return found;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
