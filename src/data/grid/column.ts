import { CELL_LIMIT, plainText } from '../plain-text';
import { splitUnit } from '../quantity-words';
import type { ObservationStatus, Period } from '../types';
import { unflagged, unmarked } from './marks';
import { headPeriod, splitPeriod, type Turned } from './when';

/** What a column of a table made for people holds, as its head says. */
export interface Column {
  readonly field: ColumnField;
  /** The head, for paths of issues. */
  readonly name: string;
  /** What is measured: the head without period, unit and words of growth or rank. */
  readonly measure: string;
  readonly period?: Period | undefined;
  readonly turned?: Turned;
  /** `Jan` or `一季度` above rows that are years. */
  readonly part?: string | undefined;
  /** A period in the head that nobody can read, `2023/24`: the figures below are of no other one. */
  readonly odd?: string | undefined;
  /** Of `2024 Q2 (p)`: all figures below are preliminary. */
  readonly status?: ObservationStatus | undefined;
  readonly unit?: string | undefined;
  readonly power?: number | undefined;
}
/** Columns that are named by their whole head, in the order of the groups of `NAMED`. */
const FIELDS = ['order', 'area', 'period', 'indicator', 'unit', 'note', 'status', 'source', 'power'] as const;
export type ColumnField = (typeof FIELDS)[number] | 'value' | 'growth' | 'rank' | 'unknown';

const NAMED =
  /^(?:(序号|no\.?|#)|((?!市区$)[分各行政]{0,2}[省市州县区地国城][省市州县区地国城家份域别名称划和]*|area|region|province|prefecture|city|county|country(?: name)?|place|geo)|(年[份度]?|日期|时[间期]|期间|月份?|季度|period|year|month|quarter|date|time|ref_date)|((?:主要)?指标(?:名称)?|项目|indicator(?: name)?|item|measure)|((?:计量)?单位|units?|uom)|(备?注|说明|notes?|remarks?)|((?:数据)?状态|status|flags?|flag codes?)|((?:[数资][据料])?来源|source)|(power ?code|scale|scalar_factor))$/;
const RANK = /[在居]?(?:全[国省市])?(?:[位名]次|排[名位]|居位)|\b(?:(?:national|provincial) )?(?:rank(?:ing)?|place)\b/;
const GROWTH =
  /(?:[较比与](?:年初|[上去][年月](?:同[期月])?|\d{4}年?)|同比|环比)?(?:实际|名义)?(?:增[长减幅速]率?|增加额?(?!值)|提高|升降|涨跌|下降|降低|减少|[涨降跌](?=幅))(?:率|幅度?|额)?|[较比][上去]年(?:同期)?|同比|环比|±|\b(?:(?:year|month|quarter)[- ]on[- ]\w+|[ymq](?:[-/]?o[-/]?|\/)[ymq]\b|(?:(?:percent(?:age)?|real|nominal|annual|monthly|quarterly|12-month) )?(?:growth(?: rate)?|change|(?:in|de)crease(?:\/decrease)?|decline)(?: (?:on|over|from) [a-z ]*(?:year|month|quarter|period)(?: earlier| ago| before)?)?)/;
/** The base of index numbers is no period of theirs: `上年同月=100`. */
const BASED = /[(（]?[^()（）\s]{1,8} ?[=＝] ?100[)）]?/;
function onWhat(base: string): string {
  const than = /^[(（]/.test(base) ? '' : /[上去]年|year/i.test(base) ? '同比' : /[上前]/.test(base) ? '环比' : '';
  return than && base.replace(/(?:[上去前]|year).*/i, than);
}
/** Heads that say no more than that here are figures. */
const PLAIN =
  /^(?:按?(?:人民币|美元)(?:计价?)?|数值|数额|金额|绝对[数值量额]|总[量值额]|值|value|amount|figure|level|total value)$/i;

/**
 * What the cells below a head are. `parts` are the head's own and those of the rows above it, outermost first;
 * a part that spans several columns stands in each. `about` is the period of the title, or says that rows are years;
 * `asYears` names years that look like months.
 */
export function columnOf(
  head: readonly string[],
  about: Period | 'rows' | undefined,
  asYears: (part: string) => string,
): Column {
  let status: Column['status'];
  const parts = head.map((part) => {
    // 上月=100 and 上年同月=100 alone say on what growth is measured.
    const flag = unflagged(evened(unmarked(asYears(part))).replace(BASED, onWhat), true);
    status ??= flag.status;
    return flag.bare;
  });
  const name = head
    .filter((part, i) => part.trim() !== '' && part !== head[i - 1])
    .map((part) => part.trim())
    .join(' ')
    .slice(0, CELL_LIMIT);
  const column = { name, measure: '' };
  const bare = plainText(unmarked(evened(name))) ?? '';
  const named = FIELDS[(NAMED.exec(bare)?.findIndex((words, i) => i > 0 && words) ?? 0) - 1];
  if (named !== undefined) return { ...column, field: named };
  const { text, period, odd, ends, ...measured } = takeApart(
    parts.map((part) => part.replace(/^\s*其中\s*[:：]?/, '')),
  );
  const field = fieldOf(text);
  if (field === 'rank' && MOVED.test(text)) return { ...column, field: 'unknown' };
  const { rest, ...when } = headPeriod(withoutField(text, field), period, about);
  // From one period to another is no growth of both together.
  const span = field === 'growth' ? ends : undefined;
  return {
    ...column,
    field,
    measure: trimmed(rest.replace(PLAIN, '')),
    ...when,
    odd: odd ?? span,
    status,
    ...measured,
  };
}

/** How far places moved is no place. */
export const MOVED = /变化|变动|升降|[较比][上去]|\bchange|\bmove/i;

/** What words say of the figures below or beside them. */
export function fieldOf(text: string): 'value' | 'growth' | 'rank' {
  // 自然增长率 of a population is no change of anything.
  const plain = (plainText(text) ?? '').replace(/自然增长率?/g, '');
  return RANK.test(plain) ? 'rank' : GROWTH.test(plain) ? 'growth' : 'value';
}

/** What growth or places are of: words without those that say that they are. */
export function withoutField(text: string, field: ColumnField): string {
  const cut =
    field === 'rank'
      ? `${RANK.source}|${GROWTH.source}`
      : field === 'growth'
        ? `[(（]按[^()（）]*[)）]|[一二两三四五]年平均|年?均(?=增)|(?:annual average|average annual|compound annual) |${GROWTH.source}`
        : '';
  return cut ? trimmed(text.replace(new RegExp(cut, 'gi'), '')) : text;
}

/** Without empty brackets, and without marks that are left over at the ends. */
function trimmed(text: string): string {
  return text.replace(/[(（][\s%％]*[)）]/g, '').replace(/^[\s,，、:：—-]{1,9}|[\s,，、:：%％—-]{1,9}$/g, '');
}

/** Without the blanks that make columns of Chinese even: `郑 州` → `郑州`. */
export function evened(text: string): string {
  return text.replace(/([\u4e00-\u9fff])[\s\u3000]+(?=[\u4e00-\u9fff])/g, '$1');
}

/** A unit in brackets at the end, or after a comma: `进出口总额（亿元）`, `Exports, billion yuan`. */
export function takeUnit(text: string): { text: string; unit: string | undefined; power: number | undefined } {
  const match = /[(（]([^()（）]{1,40})[)）]\s*$|[,，]\s*([^,，()（）]{1,40})$|([%％])\s*$/.exec(
    text.slice(0, CELL_LIMIT),
  );
  const words = plainText(match?.slice(1).join('') ?? '')?.replace(/^[\s,]*(?:(?:单位|unit)\s*[:：]?\s*)?/, '') ?? '';
  const { unit, power } = unitOf(words) ?? {};
  return { text: (unit ?? power) ? text.slice(0, match!.index).trim() : text, unit, power };
}

/** The unit that a cell is, wholly: `亿元`, `%`. */
export function wholeUnit(text: string): Pick<Column, 'unit' | 'power'> | undefined {
  const found = unitOf(plainText(text)?.replace(/^[(]|[)]$/g, '') ?? '');
  return found?.unit === undefined ? undefined : found;
}

/** Yearbooks in English count in 万 and 亿: `10 000 tons`, `100 million yuan`, `RMB 100 million`. */
function unitOf(words: string): ReturnType<typeof splitUnit> {
  return splitUnit(words.replace('100 m', 'hundred m').replace(/10[ ,]?000/, '万'));
}

/** The first period that a part names, the unit of the innermost that has one, and the other words, each once. */
function takeApart(
  parts: readonly string[],
): Pick<Column, 'period' | 'odd' | 'unit' | 'power'> & { readonly text: string; readonly ends: string | undefined } {
  let period: Period | undefined;
  let odd: string | undefined;
  let ends: string | undefined;
  let measured: Pick<Column, 'unit' | 'power'> = { unit: undefined, power: undefined };
  const rest: string[] = [];
  parts.forEach((part, i) => {
    if (part === '' || part === parts[i - 1]) return;
    // A line of units below the heads.
    const whole = i > 0 ? wholeUnit(part) : undefined;
    const found = period || whole ? undefined : splitPeriod(part);
    period ??= found?.period;
    odd ??= found?.odd;
    ends ??= found?.ends;
    const { text, unit, power } = whole ? { text: '', ...whole } : takeUnit((found?.period ? found.rest : part).trim());
    if (unit ?? power) measured = { unit, power };
    else if (/(?:%|per ?cent) of /i.test(text)) measured = { unit: 'PCT', power };
    else if (/指数$|\bindex$/i.test(text)) measured = { unit: 'index', power };
    if (text && (rest.length === 0 || !PLAIN.test(plainText(text) ?? ''))) rest.push(text);
  });
  return { ...measured, period, odd: period ? undefined : odd, ends, text: evened(rest.join(' ')) };
}
