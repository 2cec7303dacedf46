import type { Id } from './types';

export type UnitKind = 'currency' | 'count' | 'mass' | 'energy' | 'area' | 'percent' | 'points' | 'other';

/** What a unit code means and how it is printed. */
export interface Unit {
  readonly code: Id;
  /** Printed after the number and its power of ten: `157.7亿` + `元`. */
  readonly zh: string;
  readonly en: { readonly one: string; readonly many: string };
  readonly kind: UnitKind;
  /** The Chinese measure word between number and noun: `49个项目`. */
  readonly measureWord?: string | undefined;
  /** Other words that texts use for it, in small letters. */
  readonly also?: readonly string[] | undefined;
}

const unit = (
  code: Id,
  kind: UnitKind,
  zh: string,
  one: string,
  many: string,
  also?: readonly string[],
  measureWord?: string,
): Unit => ({ code, zh, en: { one, many }, kind, measureWord, also });

/** Every unit the library knows. Codes are ISO 4217 for currencies, plain nouns for counts. */
export const UNITS: readonly Unit[] = /* @__PURE__ */ (() => [
  unit('CNY', 'currency', '元', 'yuan', 'yuan', ['rmb', '¥', '人民币', '위안', '元人民币']),
  unit('USD', 'currency', '美元', 'US dollar', 'US dollars', ['$', 'us$', 'dollar', 'dollars', '달러']),
  unit('EUR', 'currency', '欧元', 'euro', 'euros', ['€']),
  unit('HKD', 'currency', '港元', 'Hong Kong dollar', 'Hong Kong dollars', ['hk$', '港币']),
  unit('t', 'mass', '吨', 'tonne', 'tonnes', ['ton', 'tons', 'metric tons']),
  unit('kWh', 'energy', '千瓦时', 'kWh', 'kWh', ['度', 'kilowatt-hour', 'kilowatt-hours']),
  unit('m2', 'area', '平方米', 'square metre', 'square metres', ['m²', 'square meter', 'square meters']),
  unit('TEU', 'count', '标箱', 'TEU', 'TEUs', ['标准箱']),
  unit('person', 'count', '人', 'person', 'people', ['persons', '人次', '名', '位']),
  unit('household', 'count', '户', 'household', 'households'),
  unit('enterprise', 'count', '企业', 'enterprise', 'enterprises', ['company', 'companies', '家'], '家'),
  unit('project', 'count', '项目', 'project', 'projects', [], '个'),
  unit(
    'country',
    'count',
    '国家和地区',
    'country or region',
    'countries and regions',
    ['country', 'countries', '国家'],
    '个',
  ),
  unit('pair', 'count', '对', 'pair', 'pairs'),
  unit('city', 'count', '城市', 'city', 'cities', [], '个'),
  unit('chain', 'count', '产业链', 'chain', 'chains', [], '条'),
  unit('cluster', 'count', '产业集群', 'cluster', 'clusters', ['集群'], '个'),
  unit('train', 'count', '列', 'train', 'trains', ['trip', 'trips', '班列']),
  unit('route', 'count', '航线', 'route', 'routes', ['线路'], '条'),
  unit('place', 'count', '处', 'place', 'places'),
  unit('item', 'count', '项', 'item', 'items'),
  unit('occasion', 'count', '次', 'occasion', 'occasions'),
  unit('times', 'other', '倍', 'times', 'times'),
  unit('year', 'other', '年', 'year', 'years'),
  unit('index', 'other', '点', 'point', 'points'),
  unit('PCT', 'percent', '%', '%', '%', ['per cent', 'percent']),
  unit('PP', 'points', '个百分点', 'percentage point', 'percentage points', ['百分点', 'pp']),
])();

/** The unit of a code; `undefined` for a code the library does not know (rule V04). */
export function unitOf(code: Id): Unit | undefined {
  return UNITS.find((known) => known.code === code);
}

/**
 * The unit that a word names: code (`CNY`), Chinese (`元`, `个项目`, `家企业`) or English (`yuan`, `US dollars`).
 * Powers of ten (`亿元`, `billion yuan`) are the business of `parseQuantity`.
 */
export function findUnit(text: string): Unit | undefined {
  if (text.length > 40) return undefined;
  words ??= new Map(
    UNITS.flatMap((each) => {
      const { code, zh, en, measureWord = '', also = [] } = each;
      return [code, zh, measureWord + zh, en.one, en.many, ...also].map((word) => [word.toLowerCase(), each]);
    }),
  );
  return words.get(text.trim().toLowerCase());
}

/** Built when the first text is read, not on import. */
let words: Map<string, Unit> | undefined;
