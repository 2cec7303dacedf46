import { isDecimal } from './decimal';
import { type Issue, issueOf, type Path, quote } from './issue';
import { F06, V01 } from './rules';

/**
 * Whether a value from outside is a fact: its required fields, its enumerations and its digits. An empty
 * list means that it may be taken as a `Fact`. Meaning (periods, ranks, shares) is for `check`.
 */
export function checkFact(fact: unknown, path: Path): Issue[] {
  if (!isRecord(fact)) return [issueOf(F06, { path, read: fact })];
  const found: Issue[] = [];
  const wrong = (field: string, expected: string) =>
    found.push(issueOf(F06, { path: [...path, field], read: fact[field], expected, params: { field } }));
  for (const field of ['id', 'source', 'indicator', 'area']) if (!isWord(fact[field])) wrong(field, 'id');
  if (!isRecord(fact['period']) || !oneOf(PERIODS, fact['period']['type']))
    wrong('period', '{"type":"year","year":2024}');
  if (!oneOf(NATURES, fact['nature'])) wrong('nature', NATURES);
  const fields = FIELDS.get(fact['kind'] as string);
  if (fields === undefined) wrong('kind', [...FIELDS.keys()].join(' '));
  for (const [field, rule] of fields ?? []) if (!holds(rule, fact[field])) wrong(field, rule);
  for (const list of ['inferred', 'readings'])
    if (fact[list] !== undefined && !Array.isArray(fact[list])) wrong(list, '[]');
  return found.concat(checkQuantity(fact['value'], [...path, 'value']));
}

const PERIODS = 'year half quarter month yearToDate span instant recurring loose unstated';
const NATURES = 'outcome target plan commitment capacity forecast slogan';
const QUALIFIERS = 'exact about nearly over atLeast under atMost between';
const STATUSES = 'A B D E F G H I J K L M N O P Q S U V W R NR';

/** Fields of each kind: what a field may hold is words apart, or one of the forms in `holds`. */
const FIELDS: ReadonlyMap<string, readonly (readonly [field: string, rule: string])[]> = /* @__PURE__ */ new Map([
  ['level', [['value', '{}']]],
  [
    'change',
    [
      ['against', 'same-period-last-year previous-period fixed-base n-year-average'],
      ['form', 'percent points absolute times-by times-to index turn'],
      ['pricing', 'nominal real unstated'],
      ['scope', 'published-base comparable-scope unstated'],
    ],
  ],
  [
    'rank',
    [
      ['by', 'level growth unstated'],
      ['precision', 'exact within vague'],
      ['among', '{}'],
    ],
  ],
  [
    'share',
    [
      ['part', 'id'],
      ['whole', 'id'],
      ['weighedBy', 'count value'],
      ['value', '{}'],
      ['exclusive', 'yes no unstated'],
    ],
  ],
  [
    'list',
    [
      ['members', '[]'],
      ['complete', 'yes no unstated'],
    ],
  ],
  ['event', [['name', 'text']]],
  ['claim', [['says', 'text']]],
]);

function holds(rule: string, value: unknown): boolean {
  if (rule === '{}') return isRecord(value);
  if (rule === '[]') return Array.isArray(value);
  if (rule === 'id') return isWord(value);
  if (rule === 'text') return isWord(value) || (isRecord(value) && (isWord(value['zh']) || isWord(value['en'])));
  return oneOf(rule, value);
}

function checkQuantity(value: unknown, path: Path): Issue[] {
  if (value === undefined || !isRecord(value)) return [];
  const { digits, unit, qualifier, halfWidth, multiplier, status } = value;
  if (digits !== null && !isDecimal(digits))
    return [issueOf(V01, { path, read: digits, params: { raw: quote(digits) } })];
  const wrong = [
    ['unit', isWord(unit)],
    ['qualifier', qualifier === undefined || oneOf(QUALIFIERS, qualifier)],
    ['halfWidth', halfWidth === undefined || halfWidth === 'unknown' || isDecimal(halfWidth)],
    ['multiplier', multiplier === undefined || Number.isInteger(multiplier)],
    ['status', status === undefined || (Array.isArray(status) && status.every((each) => oneOf(STATUSES, each)))],
  ] as const;
  return wrong.flatMap(([field, right]) =>
    right ? [] : [issueOf(F06, { path: [...path, field], read: value[field], params: { field } })],
  );
}

function oneOf(words: string, value: unknown): boolean {
  return typeof value === 'string' && words.split(' ').includes(value);
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
