/** `['rows', 3, 'value']` or `['facts', 12, 'value', 'digits']`; numbers count from 0, sentences from 1. */
export type Path = readonly (string | number)[];
export type IssueLevel = 'E' | 'W' | 'I';
/** What an E rule removes: it says so, and the rest is drawn. */
export type IssueScope = 'cell' | 'flow' | 'series' | 'figure';
export type IssueParameters = Readonly<Record<string, string | number>>;

/** One rule that fired. It holds no sentence: `issueText` makes it, in either language. */
export interface Issue {
  /** `V01` … `D05`; `L` limits, `F` file structure, `I` identity, `N` network. */
  readonly code: string;
  readonly level: IssueLevel;
  readonly scope: IssueScope;
  readonly path: Path;
  /** What was read, at most 60 characters. */
  readonly read?: string | undefined;
  /** What was expected, as an example in neutral notation: `15.77`, `2024-01/04`. */
  readonly expected?: string | undefined;
  /** Fills the `{…}` of the rule's sentence. */
  readonly params: IssueParameters;
}

/** A rule's fixed part: code, level, scope. One constant per rule, so that a bundle holds only the rules it imports. */
export type Rule = `${string} ${IssueLevel} ${IssueScope}`;

export interface IssueDetails {
  readonly path?: Path | undefined;
  readonly read?: unknown;
  readonly expected?: string | undefined;
  readonly params?: IssueParameters | undefined;
}

/** Longest quotation of foreign text in an issue, in characters. */
export const QUOTE_LIMIT = 60;

/** Makes an issue from a rule; cuts what was read to 60 characters. */
export function issueOf(rule: Rule, { path = [], read, expected, params = {} }: IssueDetails = {}): Issue {
  const [code, level, scope] = rule.split(' ') as [string, IssueLevel, IssueScope];
  const quoted: Record<string, string | number> = {};
  for (const name of Object.keys(params)) {
    const value = params[name]!;
    // Why an editor supplied something is a sentence of his own, not a cell that was misread.
    quoted[name] = typeof value === 'string' ? quote(value, name.startsWith('why') ? 240 : QUOTE_LIMIT) : value;
  }
  return {
    code,
    level,
    scope,
    path,
    ...(read !== undefined && { read: quote(read) }),
    ...(expected !== undefined && { expected }),
    params: quoted,
  };
}

/** Any value as a short text that is safe to quote: one line, at most 60 characters, never throws. */
export function quote(value: unknown, limit = QUOTE_LIMIT): string {
  const form = Array.isArray(value) ? `[list of ${value.length}]` : `[${typeof value}]`;
  const text = Object(value) === value ? form : String(value);
  // Cut before cleaning: a cell may hold megabytes. Control characters and line separators become blanks.
  const line = text
    .slice(0, limit * 4)
    .replace(/[^ -~\u0080-\u2027\u202a-\uffff]+/g, ' ')
    .trim();
  return line.length <= limit && text.length <= limit * 4 ? line : `${line.slice(0, limit - 1)}…`;
}

/** Either a value, or the reason why there is none. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issue: Issue };

/** A text that could not be read, with the rule that says why. */
export function unread(
  rule: Rule,
  read: unknown,
  expected: string,
  params?: IssueParameters,
): { readonly ok: false; readonly issue: Issue } {
  return { ok: false, issue: issueOf(rule, { read, expected, params }) };
}

/** Thrown for programming errors only: an unknown option, a wrong type, a missing container. Data never throws. */
export class StatoramaError extends Error {
  // Declared only: a field would bring a helper of 700 bytes for the sake of old browsers.
  declare readonly code: string;
  declare readonly path: string;
  constructor(code: string, path: string, message: string) {
    super(`${code} at ${path}: ${message}`);
    this.name = 'StatoramaError';
    this.code = code;
    this.path = path;
  }
}
