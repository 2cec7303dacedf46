import { CELL_LIMIT, plainText } from '../plain-text';
import { splitUnit } from '../quantity-words';
import type { Period } from '../types';
import { splitPeriod } from './when';

/** What a column of a table made for people holds, as its head says. */
export interface Column {
  readonly field: ColumnField;
  /** The head, for paths of issues. */
  readonly name: string;
  /** What is measured: the head without period, unit and words of growth or rank. */
  readonly measure: string;
  readonly period: Period | undefined;
  readonly unit: string | undefined;
  readonly power: number | undefined;
}
export type ColumnField =
  | 'area'
  | 'period'
  | 'indicator'
  | 'unit'
  | 'value'
  | 'growth'
  | 'rank'
  | 'note'
  | 'status'
  | 'source'
  | 'order';

/** Whole heads that name a field. */
const FIELDS: readonly (readonly [ColumnField, RegExp])[] = [
  ['order', /^(?:序号|no|no\.|#)$/],
  [
    'area',
    /^(?:地区|省份|省|省市|城市|市|地市|市州|州市|县区|县市区?|区县|区域|国家|国别|国家和地区|行政区划?|area|region|province|city|county|country|place)$/,
  ],
  ['period', /^(?:年份|年度|年|日期|时间|时期|期间|月份|月|季度|period|year|month|quarter|date|time)$/],
  ['indicator', /^(?:指标|指标名称|项目|indicator|item|measure)$/],
  ['unit', /^(?:计量)?单位$|^units?$/],
  ['note', /^(?:备注|说明|注|note|notes|remark|remarks)$/],
  ['status', /^(?:状态|数据状态|status)$/],
  ['source', /^(?:来源|数据来源|资料来源|source)$/],
];
const RANK = /(?:全国|全省|全市)?(?:位次|名次|排名|排位|居位)|\b(?:rank|ranking|place)\b/;
const GROWTH =
  /(?:[较比]?(?:上年(?:同期)?|\d{4}年?)|同比)?(?:增长率?|增速|增幅|增减|升降|涨跌)(?:率|幅度)?|同比|\b(?:year[- ]on[- ]year|yoy|growth(?: rate)?|change|increase)\b/;
/** Heads that say no more than that here are figures. */
const PLAIN = /^(?:数值|数额|金额|绝对[数值量]|总量|值|value|amount|figure|level|total value)$/;

/**
 * What the cells below a head are. `parts` are the head's own and those of the rows above it, outermost first;
 * a part that spans several columns stands in each.
 */
export function columnOf(head: readonly string[]): Column {
  const parts = head.map(evened);
  const name = head
    .filter((part, i) => part.trim() !== '' && part !== head[i - 1])
    .map((part) => part.trim())
    .join(' ')
    .slice(0, CELL_LIMIT);
  const column = { name, measure: '', period: undefined, unit: undefined, power: undefined };
  const bare = plainText(evened(name)) ?? '';
  const named = FIELDS.find(([, words]) => words.test(bare))?.[0];
  if (named !== undefined) return { ...column, field: named };
  const { period, unit, power, text } = takeApart(parts);
  const plain = plainText(text) ?? '';
  const is = (words: RegExp) => words.test(plain);
  const field = is(RANK) ? 'rank' : is(GROWTH) ? 'growth' : 'value';
  const cut = field === 'rank' ? RANK : field === 'growth' ? GROWTH : PLAIN;
  const measure = text
    .replace(new RegExp(cut.source, 'i'), '')
    .replace(/^[\s,，、:：—-]{1,9}|[\s,，、:：—-]{1,9}$|\(\)|（）|[%％]$/g, '');
  return { ...column, field, measure, period, unit, power };
}

/** Without the blanks that make columns of Chinese even: `郑 州` → `郑州`. */
export function evened(text: string): string {
  return text.replace(/([\u4e00-\u9fff])[\s\u3000]+(?=[\u4e00-\u9fff])/g, '$1');
}

/** A unit in brackets at the end, or after a comma: `进出口总额（亿元）`, `Exports, billion yuan`. */
export function takeUnit(text: string): { text: string; unit: string | undefined; power: number | undefined } {
  const match = /[(（]([^()（）]{1,40})[)）]\s*$|[,，]\s*([^,，]{1,40})$/.exec(text.slice(0, CELL_LIMIT));
  const words = plainText(match?.[1] ?? match?.[2] ?? '')?.replace(/^[\s,]*(?:(?:单位|unit)\s*[:：]?\s*)?/, '') ?? '';
  const found = words === '' ? undefined : splitUnit(words);
  if (!found || (found.unit === undefined && found.power === undefined))
    return { text, unit: undefined, power: undefined };
  return { text: text.slice(0, match!.index).trim(), unit: found.unit, power: found.power };
}

/** The unit that a cell is, wholly: `亿元`, `%`. */
export function wholeUnit(text: string): Pick<Column, 'unit' | 'power'> | undefined {
  const found = splitUnit(plainText(text) ?? '');
  return found?.unit === undefined ? undefined : found;
}

/** The first period that a part names, as a whole (`2024年`) or among other words, and the unit of the innermost that has one. */
function takeApart(parts: readonly string[]): Pick<Column, 'period' | 'unit' | 'power'> & { readonly text: string } {
  let period: Period | undefined;
  let measured: Pick<Column, 'unit' | 'power'> = { unit: undefined, power: undefined };
  const rest: string[] = [];
  parts.forEach((part, i) => {
    if (part.trim() === '' || part === parts[i - 1]) return;
    // A line of units below the heads.
    const whole = i > 0 ? wholeUnit(part) : undefined;
    if (whole) {
      measured = whole;
      return;
    }
    const found = period ? undefined : splitPeriod(part);
    period ??= found?.period;
    const { text, unit, power } = takeUnit((found?.period ? found.rest : part).trim());
    if (unit !== undefined || power !== undefined) measured = { unit, power };
    if (rest.length === 0 || !PLAIN.test(plainText(text) ?? '')) rest.push(text);
  });
  return { ...measured, period, text: rest.join(' ').trim() };
}
