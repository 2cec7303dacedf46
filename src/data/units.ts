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
 * Chinese, English, English plural where it is not made with s, and measure word. Readers know more words for them.
 */
const TABLE = `CNY|currency|元|yuan|yuan
USD|currency|美元|US dollar
EUR|currency|欧元|euro
HKD|currency|港元|Hong Kong dollar
t|mass|吨|tonne
kWh|energy|千瓦时|kWh|kWh
m2|area|平方米|square metre
TEU|count|标箱|TEU
person|count|人|person|people
household|count|户|household
enterprise|count|企业|enterprise||家
project|count|项目|project||个
country|count|国家和地区|country or region|countries and regions|个
pair|count|对|pair
city|count|城市|city|cities|个
chain|count|产业链|chain||条
cluster|count|产业集群|cluster||个
train|count|列|train
route|count|航线|route||条
place|count|处|place
institution|count|所|institution
item|count|项|item
occasion|count|次|occasion
times|other|倍|times|times
year|other|年|year
index|other|点|point
PCT|percent|%|%|%
PP|points|个百分点|percentage point`;

/** The unit of a code; `undefined` for a code the library does not know (rule V04). */
export function unitOf(code: Id): Unit | undefined {
  return allUnits().get(code);
}

/** Every unit by its code, in the order of the table. */
export function allUnits(): ReadonlyMap<Id, Unit> {
  units ??= new Map(
    TABLE.split('\n').map((line) => {
      const [code = '', kind, zh = '', one = '', many, measureWord] = line.split('|');
      return [code, { code, kind: kind as UnitKind, zh, en: { one, many: many || `${one}s` }, measureWord }];
    }),
  );
  return units;
}

/** Split when the first unit is asked for, not on import. */
let units: ReadonlyMap<Id, Unit> | undefined;
