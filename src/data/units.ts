import type { Id } from './types';

export type UnitKind = 'currency' | 'count' | 'mass' | 'energy' | 'area' | 'percent' | 'points' | 'other';

/** What a unit code means and how it is printed. */
export interface Unit {
  readonly code: Id;
  readonly kind: UnitKind;
  /** Printed after the number and its power of ten: `157.7亿` + `元`. */
  readonly zh: string;
  readonly en: { readonly one: string; readonly many: string };
  /** The Chinese measure word between number and noun: `49个项目`. */
  readonly measureWord?: string | undefined;
}

/**
 * Every unit the library knows. Codes are ISO 4217 for currencies, plain nouns for counts. A line holds code, kind,
 * Chinese, English, English plural where it is not made with s, measure word, and other words that texts use.
 */
const TABLE = `CNY|currency|元|yuan|yuan||rmb,¥,人民币,위안,元人民币
USD|currency|美元|US dollar|||$,us$,dollar,dollars,달러
EUR|currency|欧元|euro|||€
HKD|currency|港元|Hong Kong dollar|||hk$,港币
t|mass|吨|tonne|||ton,tons,metric tons
kWh|energy|千瓦时|kWh|kWh||度,kilowatt-hour,kilowatt-hours
m2|area|平方米|square metre|||m²,square meter,square meters
TEU|count|标箱|TEU|||标准箱
person|count|人|person|people||persons,人次,名,位
household|count|户|household
enterprise|count|企业|enterprise||家|company,companies,家
project|count|项目|project||个
country|count|国家和地区|country or region|countries and regions|个|country,countries,国家
pair|count|对|pair
city|count|城市|city|cities|个
chain|count|产业链|chain||条
cluster|count|产业集群|cluster||个|集群
train|count|列|train|||trip,trips,班列
route|count|航线|route||条|线路
place|count|处|place
item|count|项|item
occasion|count|次|occasion
times|other|倍|times|times
year|other|年|year
index|other|点|point
PCT|percent|%|%|%||per cent,percent
PP|points|个百分点|percentage point|||百分点,pp`;

/** The unit of a code; `undefined` for a code the library does not know (rule V04). */
export function unitOf(code: Id): Unit | undefined {
  const found = wordTable().get(code);
  return found?.code === code ? found : undefined;
}

/**
 * The unit that a word names: code (`CNY`), Chinese (`元`, `个项目`, `家企业`) or English (`yuan`, `US dollars`).
 * Powers of ten (`亿元`, `billion yuan`) are the business of `parseQuantity`.
 */
export function findUnit(text: string): Unit | undefined {
  return text.length > 40 ? undefined : wordTable().get(text.trim().toLowerCase());
}

/** Every unit, in the order of the table. */
export function allUnits(): readonly Unit[] {
  return [...new Set(wordTable().values())];
}

/** Split when the first unit is asked for, not on import. */
let words: Map<string, Unit> | undefined;

function wordTable(): Map<string, Unit> {
  if (words !== undefined) return words;
  words = new Map();
  for (const line of TABLE.split('\n')) {
    const [code = '', kind, zh = '', one = '', plural, measureWord = '', also = ''] = line.split('|');
    const many = plural || `${one}s`;
    const unit: Unit = { code, kind: kind as UnitKind, zh, en: { one, many }, measureWord: measureWord || undefined };
    words.set(code, unit);
    for (const word of [code, zh, measureWord + zh, one, many, ...also.split(',')])
      if (word !== '') words.set(word.toLowerCase(), unit);
  }
  return words;
}
