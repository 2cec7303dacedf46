import { isDecimal } from './decimal';
import type { Draft } from './draft';
import { type Issue, type IssueParameters, issueOf, type Parsed, type Path, type Rule } from './issue';
import { ID_LIMIT, ISSUE_LIMIT, LABEL_LIMIT } from './limits';
import { F06, L02, L05 } from './rules';
import type { Area, Id, Indicator, Period, Source } from './types';

/** What one call of a reader has seen so far. Never shared between calls. */
export interface Reading {
  readonly issues: Issue[];
  /** The row, fact or cell that is being read: the fields of its issues are told from here. */
  at: Path;
  /** How many E issues there were, kept or not. */
  faults: number;
  /** How many issues there were beyond the limit. */
  more: number;
  /** What the data or the caller declare, by id. */
  readonly declared: Declared;
  /** What the cells that were read refer to. */
  readonly areas: Map<Id, Area>;
  readonly indicators: Map<Id, Indicator>;
  readonly sources: Map<Id, Source>;
  /** Periods by text, and typed ones by themselves: a table repeats few of them. */
  readonly periods: Map<unknown, Parsed<Period>>;
  /** The id of a level fact, and of the fact that a change or rank says more about. */
  readonly about: Map<Draft, Id>;
  /** Of what was something said once already: unknown ids, rows, ids of facts. */
  readonly told: Set<string>;
}
export interface Declared {
  readonly areas: Map<Id, Area>;
  readonly indicators: Map<Id, Indicator>;
  readonly sources: Map<Id, Source>;
  /** Codes by each name of an area, as soon as one is asked for. */
  names?: ReadonlyMap<string, readonly Id[]>;
}

export function startReading(): Reading {
  const maps = () => ({ areas: new Map(), indicators: new Map(), sources: new Map() });
  return {
    issues: [],
    at: [],
    faults: 0,
    more: 0,
    declared: maps(),
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

/** A list, and none in place of what is no list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Where an issue stands: a path, or the field of what is being read, its steps apart by points. */
export type Where = Path | string;

function pathOf(where: Where, { at }: Reading): Path {
  return typeof where === 'string' ? [...at, ...where.split('.').filter(Boolean)] : where;
}

/** Adds an issue; beyond the limit it is only counted, for 50,000 bad rows say no more than the first thousand. */
export function addIssue(reading: Reading, issue: Issue): void {
  if (issue.level === 'E') reading.faults++;
  if (reading.issues.length < ISSUE_LIMIT) reading.issues.push(issue);
  else reading.more++;
}

/** Adds the issues that come with the data: whoever read a file found them. */
export function takeIssues({ issues }: Fields, reading: Reading): readonly Issue[] {
  const taken = Array.isArray(issues) ? issues.slice(0, ISSUE_LIMIT + 1).filter(isIssue) : [];
  for (const issue of taken) addIssue(reading, issue);
  return taken;
}

/** Issues come with the data, perhaps from a file: whoever words them may rely on these fields. */
function isIssue(value: unknown): value is Issue {
  if (!isFields(value) || typeof value['code'] !== 'string' || !isFields(value['params'])) return false;
  const { level, path, read = '' } = value;
  return (
    /^[EWI]$/.test(String(level)) &&
    typeof read === 'string' &&
    Array.isArray(path) &&
    path.every((step) => /^(string|number)$/.test(typeof step))
  );
}

/** The issues of a reading that is over. */
export function issuesOf({ issues, more }: Reading): Issue[] {
  return more === 0 ? issues : [...issues, issueOf(L05, { params: { count: more, limit: ISSUE_LIMIT } })];
}

/** Adds an issue and gives nothing: `return report(…)`. */
export function report(
  reading: Reading,
  rule: Rule,
  where: Where,
  read?: unknown,
  params?: IssueParameters,
  expected?: string,
): undefined {
  addIssue(reading, issueOf(rule, { path: pathOf(where, reading), read, expected, params }));
}

/** F06: the form of this value is not known; it is left out. */
export function refuse(value: unknown, where: Where, reading: Reading, expected?: string): undefined {
  const path = pathOf(where, reading);
  const field = path[path.length - 1];
  report(reading, F06, path, value, typeof field === 'string' ? { field } : {}, expected);
}

/** The value of a parsed cell, or its issue with the place where it stands. */
export function taken<T>(parsed: Parsed<T>, where: Where, reading: Reading): T | undefined {
  if (parsed.ok) return parsed.value;
  addIssue(reading, { ...parsed.issue, path: pathOf(where, reading) });
  return undefined;
}

/**
 * What a field may hold: `id` (a number is welcome: `410000`), `line`, `text` (in one language or both), `flag`,
 * `whole`, `half`, `ids`, `texts`, `list`; or one of several words.
 */
export type Shape = Readonly<Record<string, string>>;

/** Copies the known fields of an object. What has another form is refused, and left out. `at` is where it stands. */
export function readShape<T>(fields: Fields, shape: Shape, at: string, reading: Reading): Partial<T> {
  const kept: Record<string, unknown> = {};
  // Not `in`: scripts of 2008 gave every object more names.
  for (const name of Object.keys(shape)) {
    const given = fields[name];
    if (given === undefined || given === null || given === '') continue;
    const read = readForm(shape[name]!, given, `${at}.${name}`, reading);
    if (read !== undefined) kept[name] = read;
  }
  return kept as Partial<T>;
}

/** The same where a wrong field would change the meaning of the others: then nothing is left. */
export function readStrictly<T>(fields: Fields, shape: Shape, at: string, reading: Reading): Partial<T> | undefined {
  const { faults } = reading;
  const kept = readShape<T>(fields, shape, at, reading);
  return reading.faults > faults ? undefined : kept;
}

/** An id, code or name as text without blanks around it. Empty when there is none. */
export function idOf(value: unknown, where: string, reading: Reading): Id {
  return (value ?? '') === '' ? '' : ((readForm('id', value, where, reading) as Id) ?? '');
}

function readForm(form: string, value: unknown, where: string, reading: Reading): unknown {
  const words = form.includes(' ') ? form : undefined;
  if (typeof value === 'string') {
    if (form === 'id') return cut(value.trim(), ID_LIMIT, where, reading);
    if (form === 'line' || form === 'text') return cut(value, LABEL_LIMIT, where, reading);
    if (form === 'half' ? value === 'unknown' || isDecimal(value) : words?.split(' ').includes(value)) return value;
  } else if (Array.isArray(value)) {
    if (form === 'list' ? value.every(isFields) : form === 'texts' && value.every(isText)) return value;
    if (form === 'ids') return value.filter((each) => typeof each === 'string');
  } else if (form === 'text' && isText(value)) {
    const both: Record<string, string> = {};
    for (const lang of ['zh', 'en']) {
      const text = value[lang];
      if (typeof text === 'string') both[lang] = cut(text, LABEL_LIMIT, `${where}.${lang}`, reading);
    }
    return both;
  } else if (form === 'whole' ? Number.isInteger(value) : form === 'flag' && typeof value === 'boolean') return value;
  else if (form === 'id' && typeof value === 'number') return `${value}`;
  return refuse(value, where, reading, words);
}

function cut(text: string, limit: number, where: string, reading: Reading): string {
  if (text.length <= limit) return text;
  report(reading, L02, where, text, { limit });
  // No half of a character that takes two.
  return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

function isText(value: unknown): value is Fields {
  return (
    typeof value === 'string' || (isFields(value) && [value['zh'], value['en']].some((t) => typeof t === 'string'))
  );
}
