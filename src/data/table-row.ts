import { parseChange } from './change-text';
import type { Row } from './input';
import type { Path } from './issue';
import { firstMonth, monthsOf, normalisePeriod } from './period';
import { parsePeriod } from './period-text';
import { plainText } from './plain-text';
import { parseQuantity } from './quantity-text';
import { splitQualifier, splitUnit } from './quantity-words';
import { parseRank, parseStatus, saysMissing } from './rank-text';
import type { TableOptions } from './read-table';
import { type Reading, refuse, report, taken } from './reading';
import { T01, T06, V02, V04 } from './rules';
import type { Area, Id, ObservationStatus, Period, Qualifier, Quantity, Source } from './types';

/** A table's head: which cells hold which field. */
export interface Table {
  readonly head: readonly string[];
  readonly fields: ReadonlyMap<string, readonly number[]>;
  readonly options: TableOptions;
}
/** What the rows of one table share, each read once: most repeat their period. */
export interface TableLists {
  readonly areas: Map<Id, Area>;
  readonly sources: Map<Id, Source>;
  readonly periods: Map<string, Period | undefined>;
}
interface NamedUnit {
  readonly unit?: string | undefined;
  readonly multiplier?: number | undefined;
}

/** One line as a row of typed cells. Cells that cannot be read are left out, each with its issue. */
export function rowOf(cells: readonly string[], index: number, table: Table, lists: TableLists, reading: Reading): Row {
  const { fields, head, options } = table;
  const cell = (field: string, part = 0) => {
    const place = fields.get(field)?.[part];
    return place === undefined ? '' : (cells[place] ?? '').trim();
  };
  const path = (field: string, part = 0): Path => ['rows', index, head[fields.get(field)?.[part] ?? -1] ?? field];
  const row: { -readonly [K in keyof Row]: Row[K] } = { period: { type: 'unstated' }, ...options.constants };
  if (fields.has('period')) {
    const period = periodOf(cell, lists.periods, path, reading);
    if (period === undefined) return {} as Row;
    row.period = period;
  }
  const name = cell('area', 1);
  const code = cell('area') || name;
  if (fields.has('area')) row.area = code;
  if (name !== '' && !lists.areas.has(code))
    lists.areas.set(code, { code, scheme: /^\d{6}$/.test(code) ? 'GB2260' : 'own', name });
  for (const field of ['indicator', 'note', 'printed', 'vintage', 'flow', 'nature', 'definitionId'] as const)
    if (cell(field) !== '') row[field] = cell(field) as never;
  const source = sourceOf(cell, lists.sources);
  if (source !== '') row.source = source;
  const status = cell('status') === '' ? [] : (taken(parseStatus(cell('status')), path('status'), reading) ?? []);
  if (cell('growth') !== '')
    row.growth = taken(
      parseChange(cell('growth'), { unit: 'PCT', ...unitOf(options.units?.growth) }),
      path('growth'),
      reading,
    );
  if (cell('rank') !== '') row.rank = taken(parseRank(cell('rank')), path('rank'), reading);
  if (fields.has('value')) {
    row.value = figureOf(cell, status, table, path, reading);
    if (/[(（]/.test(cell('value'))) row.printed ??= cell('value');
  } else if (status.length > 0) row.status = status;
  return row;
}

type Cell = (field: string, part?: number) => string;
type PathOf = (field: string) => Path;

function figureOf(
  cell: Cell,
  statuses: readonly ObservationStatus[],
  { options }: Table,
  path: PathOf,
  reading: Reading,
): Quantity | undefined {
  const { text, marks } = splitMarks(cell('value'), options.symbols);
  const own = cell('unit');
  const named = unitOf(own || options.units?.value);
  if (own !== '' && named.unit === undefined) {
    report(reading, V04, path('unit'), own, { unit: own }, 'billion CNY');
  }
  const status = statuses.length + marks.length === 0 ? [] : [...new Set([...statuses, ...marks])];
  if (text === '') {
    if (!status.some(saysMissing)) {
      // A line that prints a growth rate or a rank alone does not claim a level.
      if (cell('growth') + cell('rank') !== '') return undefined;
      report(reading, V02, path('value'), '', {}, 'O');
      status.push('O');
    }
    return { digits: null, unit: named.unit ?? 'CNY', status };
  }
  const value = taken(parseQuantity(text, named), path('value'), reading);
  // What cannot be read leaves its place, told as empty: a league without it would be another league.
  if (!value) return { digits: null, unit: named.unit ?? 'CNY', status: ['O'] };
  const qualifier = value.qualifier ?? qualifierOf(cell('qualifier'), path, reading);
  return { ...value, ...(qualifier && { qualifier }), ...(status.length > 0 && { status }) };
}

/** Splits off the marks that the profile knows: `…` alone, or `157.7*`. */
function splitMarks(
  text: string,
  symbols: TableOptions['symbols'],
): { text: string; marks: readonly ObservationStatus[] } {
  const marks: ObservationStatus[] = text ? [] : [...(symbols?.blank ?? [])];
  let rest = text;
  for (const mark of Object.keys(symbols?.map ?? {})) {
    if (mark === '' || !(rest.startsWith(mark) || rest.endsWith(mark))) continue;
    rest = (rest.startsWith(mark) ? rest.slice(mark.length) : rest.slice(0, -mark.length)).trim();
    marks.push(...(symbols?.map[mark] ?? []));
  }
  return { text: rest, marks };
}

function qualifierOf(text: string, path: PathOf, reading: Reading): Qualifier | undefined {
  if (text === '') return undefined;
  if (text === 'exact' || text === 'atLeast' || text === 'atMost') return text;
  const { qualifier, rest } = splitQualifier(plainText(text) ?? '');
  return qualifier && !rest ? qualifier : refuse(text, path('qualifier'), reading, 'over');
}

function unitOf(text: string | undefined): NamedUnit {
  const named = text === undefined ? undefined : splitUnit(plainText(text) ?? '');
  return named ? { ...(named.unit !== undefined && { unit: named.unit }), multiplier: named.power ?? 0 } : {};
}

/** One column; year and month; or start, end and type, which must agree. */
function periodOf(cell: Cell, known: TableLists['periods'], path: PathOf, reading: Reading): Period | undefined {
  const [start, end, type] = [cell('period'), cell('period', 1), cell('period', 2)];
  const expected = '2024-01/04';
  if (start === '' && end === '') {
    report(reading, T06, path('period'), type, {}, expected);
    return { type: 'unstated' };
  }
  const text = end === '' || end === start ? start : /^\d\d?$/.test(end) ? `${start}-${end}` : `${start}/${end}`;
  const read = type === '' ? text : `${text} ${type}`;
  let period = known.get(read);
  if (period === undefined) {
    const parsed = parsePeriod(text);
    period = parsed.ok ? typed(parsed.value, type.toLowerCase()) : undefined;
    known.set(read, period);
  }
  if (period === undefined) report(reading, T01, path('period'), read, { period: read }, expected);
  return period;
}

function typed(period: Period, type: string): Period | undefined {
  if (type === '') return period;
  if (type === 'ytd' || type === '累计') return (firstMonth(period) ?? 1) % 12 === 0 ? period : undefined;
  const months = [1, 3, 6, 12][
    ['month', 'quarter', 'half', 'annual', 'monthly', 'quarterly', 'half-year', 'year'].indexOf(type) % 4
  ];
  return months === monthsOf(period) ? normalisePeriod(period) : undefined;
}

function sourceOf(cell: Cell, sources: Map<Id, Source>): Id {
  const [title, publisher, url, published] = ['sourceTitle', 'sourcePublisher', 'sourceUrl', 'sourcePublished'].map(
    (field) => cell(field),
  );
  const id = cell('source') || title || publisher || '';
  if (id === '' || sources.has(id) || !(title || publisher || url || published)) return id;
  sources.set(id, {
    id,
    title: title || publisher || id,
    publisher: publisher || title || id,
    ...(url && { url }),
    ...(published && { published }),
    lang: '',
  });
  return id;
}
