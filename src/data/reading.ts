import { type Issue, issueOf, type Parsed, type Path } from './issue';
import { ID_LIMIT, LABEL_LIMIT } from './limits';
import { F06, L02 } from './rules';
import type { Area, Id, Indicator, Period, Source, Text } from './types';

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
  /** Ids of which it was said that nothing is known, and of facts. */
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
  const declared = { areas: new Map(), indicators: new Map(), sources: new Map(), names: new Map() };
  const [areas, indicators, sources] = [new Map(), new Map(), new Map()];
  return { issues: [], declared, areas, indicators, sources, periods: new Map(), told: new Set() };
}

export type Fields = Readonly<Record<string, unknown>>;

/** A plain object whose known keys may be looked at; its other keys are never copied. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An id, code or name as text without blanks around it; numbers are welcome (`410000`). Empty when there is none. */
export function idOf(value: unknown, path: Path, reading: Reading): Id {
  if (typeof value === 'number') return `${value}`;
  if (typeof value === 'string') return cut(value.trim(), ID_LIMIT, path, reading);
  if (value !== undefined && value !== null) refuse(value, path, reading);
  return '';
}

/** A label in one or two languages; what is too long is cut, what is no text is refused. */
export function textValue(value: unknown, path: Path, reading: Reading): Text | undefined {
  if (typeof value === 'string') return value === '' ? undefined : cut(value, LABEL_LIMIT, path, reading);
  if (value === undefined || value === null) return undefined;
  if (!isFields(value)) return refuse(value, path, reading);
  const { zh, en } = value;
  if (typeof zh !== 'string' && typeof en !== 'string') return refuse(value, path, reading);
  return {
    ...(typeof zh === 'string' ? { zh: cut(zh, LABEL_LIMIT, [...path, 'zh'], reading) } : {}),
    ...(typeof en === 'string' ? { en: cut(en, LABEL_LIMIT, [...path, 'en'], reading) } : {}),
  };
}

/** One of a fixed set of words; anything else but `undefined` is refused. */
export function wordOf<W extends string>(
  words: readonly W[],
  value: unknown,
  path: Path,
  reading: Reading,
): W | undefined {
  if (value === undefined || value === null) return undefined;
  return words.includes(value as W) ? (value as W) : refuse(value, path, reading, words.join(' '));
}

/** F06: the form of this value is not known; it is left out. */
export function refuse(value: unknown, path: Path, reading: Reading, expected?: string): undefined {
  const field = [...path].reverse().find((step) => typeof step === 'string');
  reading.issues.push(issueOf(F06, { path, read: value, expected, params: field === undefined ? {} : { field } }));
  return undefined;
}

function cut(text: string, limit: number, path: Path, reading: Reading): string {
  if (text.length <= limit) return text;
  reading.issues.push(issueOf(L02, { path, read: text, params: { count: text.length, limit } }));
  const half = /[\ud800-\udbff]/.test(text.charAt(limit - 2));
  return `${text.slice(0, limit - (half ? 2 : 1))}…`;
}
