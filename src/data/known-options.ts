import { StatoramaError } from './issue';

/** What an option takes; words with bars between them are all that it may be: `'A3|A4'`. */
export type OptionKind =
  | 'text'
  | 'string'
  | 'list'
  | 'boolean'
  | 'number'
  | 'structure'
  | 'structure[]'
  | `${string}|${string}`;

/**
 * Holds options to the names and kinds that their owner knows: `mount.them` stands in the error where it misses.
 *
 * @throws StatoramaError `option` for an unknown name or a wrong type: programming errors, which wrong data never are
 */
export function checkOptions(owner: string, options: object, kinds: Readonly<Record<string, string>>): void {
  if (Object(options) !== options) throw new StatoramaError('option', owner, 'options are an object');
  const known = Object.keys(kinds);
  for (const [name, value] of Object.entries(options)) {
    const kind = known.includes(name) && kinds[name];
    if (kind && (value === undefined || fits(value, kind))) continue;
    const fault = kind
      ? `expected ${kind}, got ${typeof value === 'string' ? `"${value}"` : typeof value}`
      : `unknown option; known are ${known.join(', ')}`;
    throw new StatoramaError('option', `${owner}.${name}`, fault);
  }
}

/** No one value: JSON in commands, no attribute of an element. */
export function isStructure(kind: string | undefined): boolean {
  return kind === 'structure' || kind === 'structure[]';
}

function fits(value: unknown, kind: string): boolean {
  const isList = Array.isArray(value);
  if (kind === 'list' && isList) return value.every((item) => typeof item === 'string');
  if (kind === 'number') return Number.isFinite(value);
  const form = isList ? 'lists' : value === null ? '' : typeof value;
  // What is no kind by name is the words that it may be.
  return FORMS[kind]?.split(' ').includes(form) ?? kind.split('|').includes(value as string);
}
/** What takes what, but for numbers, lists of texts and words. No pattern: every figure would compile it. */
const FORMS: Readonly<Record<string, string>> = {
  boolean: 'boolean',
  string: 'string',
  list: 'string',
  text: 'string object lists',
  structure: 'string object lists',
  'structure[]': 'lists',
};
