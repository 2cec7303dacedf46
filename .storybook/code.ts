type Members = Readonly<Record<string, unknown>>;
/** A value that a page takes from elsewhere: the line that brings it, and its name there. */
export interface Known {
  readonly is: (value: unknown) => boolean;
  readonly name: string;
  readonly line: string;
}

const WIDTH = 100;
/** Data of more characters than these are read from a file in the code that is shown. */
const LONGEST = 3000;

/** The lines that draw a figure in a page that has installed the package: what Storybook shows as its code. */
export function codeOf(maker: string, data: unknown, options: Members, known: readonly Known[] = []): string {
  const found = (value: unknown) => known.find(({ is }) => is(value));
  const read = found(data) ?? { name: 'data', line: dataLine(data) };
  const used = [read, ...Object.values(options).flatMap((value) => found(value) ?? [])];
  const isImport = ({ line }: { readonly line: string }) => line.startsWith('import ');
  return [
    `import { mount, ${maker} } from 'statorama';`,
    "import 'statorama/statorama.css';",
    ...used.filter(isImport).map(({ line }) => line),
    '',
    ...used.filter((one) => !isImport(one)).map(({ line }) => line),
    `mount('#figure', ${maker}(${read.name}, ${literal(options, '', found)}));`,
  ].join('\n');
}

function dataLine(data: unknown): string {
  if (JSON.stringify(data ?? null).length <= LONGEST) return `const data = ${literal(data ?? null)};`;
  return "const data = await (await fetch('data.json')).json(); // as the control `data` has them";
}

/** The markup of an element, as a page writes it. */
export function markupOf(tag: string, attributes: Readonly<Record<string, string>>, inside = ''): string {
  const told = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${tag}${told.join('')}>${inside && `\n${inside}\n`}</${tag}>`;
}

/** A text as it stands in markup. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

/** As people write it: single quotes, none round keys that are names, and lines of a hundred characters. */
export function literal(value: unknown, indent = '', found?: (value: unknown) => Known | undefined): string {
  const at = found?.(value);
  if (at) return at.name;
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const deeper = `${indent}  `;
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([key, part]) => (Array.isArray(value) ? '' : `${name(key)}: `) + literal(part, deeper, found));
  const pad = Array.isArray(value) || parts.length === 0 ? '' : ' ';
  const line = `${open}${pad}${parts.join(', ')}${pad}${close}`;
  if (line.length + indent.length <= WIDTH && !line.includes('\n')) return line;
  return `${open}\n${parts.map((part) => `${deeper}${part},\n`).join('')}${indent}${close}`;
}

function name(key: string): string {
  return /^[a-z_$][\w$]*$/i.test(key) ? key : quoted(key);
}

function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'")}'`;
}
