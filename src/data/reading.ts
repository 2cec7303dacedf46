import { isDecimal } from './decimal';
import type { Draft } from './draft';
import { type Issue, issueOf, type Parsed, type Path, type Rule } from './issue';
import { ID_LIMIT, LABEL_LIMIT } from './limits';
import { F06, L02 } from './rules';
import type { Area, Id, Indicator, Period, Source } from './types';

/** What one call of a reader has seen so far. Never shared between calls. */
export interface Reading {
  readonly issues: Issue[];
  /** What the data or the caller declare, by id. */
  readonly declared: Declared;
  /** What the cells that were read refer to. */
  readonly areas: Map<Id, Area>;
  readonly indicators: Map<Id, Indicator>;
  readonly sources: Map<Id, Source>;
  /** Periods by text: a table repeats few of them. */
  readonly periods: Map<string, Parsed<Period>>;
  /** The id of a level fact, and of the fact that a change or rank says more about. */
  readonly about: Map<Draft, Id>;
  /** Of what was something said once already: unknown ids, rows, ids of facts. */
  readonly told: Set<string>;
}
export interface Declared {
  readonly areas: Map<Id, Area>;
  readonly indicators: Map<Id, Indicator>;
  readonly sources: Map<Id, Source>;
  /** Codes by each name of an area. */
  readonly names: Map<string, Id[]>;
}

export function startReading(): Reading {
  const maps = () => ({ areas: new Map(), indicators: new Map(), sources: new Map() });
  return {
    issues: [],
    declared: { ...maps(), names: new Map() },
    ...maps(),
    periods: new Map(),
    about: new Map(),
    told: new Set(),
  };
}

export type Fields = Readonly<Record<string, unknown>>;

/** A plain object whose known keys may be looked at; its other keys are never copied. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Adds an issue and gives nothing: `return report(…)`. */
export function report(
  reading: Reading,
  rule: Rule,
  path: Path,
  read: unknown,
  params = {},
  expected?: string,
): undefined {
  reading.issues.push(issueOf(rule, { path, read, expected, params }));
}

/** F06: the form of this value is not known; it is left out. */
export function refuse(value: unknown, path: Path, reading: Reading, expected?: string): undefined {
  const field = path[path.length - 1];
  report(reading, F06, path, value, typeof field === 'string' ? { field } : {}, expected);
}

/** The value of a parsed cell, or its issue with the place where it stands. */
export function taken<T>(parsed: Parsed<T>, path: Path, reading: Reading): T | undefined {
  if (parsed.ok) return parsed.value;
  reading.issues.push({ ...parsed.issue, path });
  return undefined;
}

/**
 * What a field may hold: `id` (a number is welcome: `410000`), `line`, `text` (in one language or both), `flag`,
 * `whole`, `half`, `ids`, `texts`, `list`; or one of several words.
 */
export type Shape = Readonly<Record<string, string>>;

/** Copies the known fields of an object. What has another form is refused, and left out. */
export function readShape<T>(fields: Fields, shape: Shape, path: Path, reading: Reading): Partial<T> {
  const kept: Record<string, unknown> = {};
  for (const name of Object.keys(shape)) {
    const given = fields[name];
    if (given !== undefined && given !== null && given !== '')
      kept[name] = readForm(shape[name]!, given, path, name, reading);
  }
  return kept as Partial<T>;
}

/** The same where a wrong field would change the meaning of the others: then nothing is left. */
export function readStrictly<T>(fields: Fields, shape: Shape, path: Path, reading: Reading): Partial<T> | undefined {
  const before = reading.issues.length;
  const kept = readShape<T>(fields, shape, path, reading);
  for (let i = before; i < reading.issues.length; i++) if (reading.issues[i]!.level === 'E') return undefined;
  return kept;
}

/** An id, code or name as text without blanks around it. Empty when there is none. */
export function idOf(value: unknown, path: Path, reading: Reading): Id {
  if (value === undefined || value === null) return '';
  return (readForm('id', value, path.slice(0, -1), path[path.length - 1] as string, reading) as Id) ?? '';
}

function readForm(form: string, value: unknown, path: Path, name: string, reading: Reading): unknown {
  const cut = (text: string, limit: number, ...at: string[]) => {
    if (text.length <= limit) return text;
    report(reading, L02, [...path, name, ...at], text, { count: text.length, limit });
    const half = /[\ud800-\udbff]/.test(text.charAt(limit - 2));
    return `${text.slice(0, limit - (half ? 2 : 1))}…`;
  };
  if (typeof value === 'string') {
    if (form === 'id') return cut(value.trim(), ID_LIMIT);
    if (form === 'line' || form === 'text') return cut(value, LABEL_LIMIT);
    if (form === 'half' && (value === 'unknown' || isDecimal(value))) return value;
    if (form.includes(' ') && form.split(' ').includes(value)) return value;
  } else if (form === 'id' && typeof value === 'number') return `${value}`;
  else if (form === 'flag' && typeof value === 'boolean') return value;
  else if (form === 'whole' && Number.isInteger(value)) return value;
  else if (form === 'list' && Array.isArray(value) && value.every(isFields)) return value;
  else if (form === 'ids' && Array.isArray(value)) return value.filter((each) => typeof each === 'string');
  else if (form === 'texts' && Array.isArray(value) && value.every(isText)) return value;
  else if (form === 'text' && isFields(value)) {
    const { zh, en } = value;
    const part = (text: unknown, lang: string) =>
      typeof text === 'string' ? { [lang]: cut(text, LABEL_LIMIT, lang) } : {};
    if (isText(value)) return { ...part(zh, 'zh'), ...part(en, 'en') };
  }
  return refuse(value, [...path, name], reading, form.includes(' ') ? form : undefined);
}

function isText(value: unknown): boolean {
  return (
    typeof value === 'string' ||
    (isFields(value) && (typeof value['zh'] === 'string' || typeof value['en'] === 'string'))
  );
}
