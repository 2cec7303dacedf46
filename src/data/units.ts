import type { Id } from './types';

export type UnitKind = 'currency' | 'count' | 'mass' | 'energy' | 'area' | 'percent' | 'points' | 'other';

/** What a unit code means and how it is printed. */
export interface Unit {
  readonly code: Id;
  readonly kind: UnitKind;
  /** Printed after the number and its power of ten: `157.7亿` + `元`. */
  readonly zh: string;
  readonly en: { readonly one: string; readonly many: string };
  /** The Chinese measure word between number and noun, `49个项目`; empty where the noun is one. */
  readonly measureWord: string;
}

/**
 * Every unit the library knows. Codes are ISO 4217 for currencies, plain nouns for counts. A line holds code, kind,
 * Chinese, measure word, English where it is not the code, and English plural where it is not made with s. Readers know
 * more words for them.
 */
const TABLE = `CNY|currency|元||yuan|yuan
USD|currency|美元||US dollar
EUR|currency|欧元||euro
HKD|currency|港元||Hong Kong dollar
t|mass|吨||tonne
kWh|energy|千瓦时|||kWh
m2|area|平方米||square metre
TEU|count|标箱
person|count|人|||people
household|count|户
enterprise|count|企业|家
project|count|项目|个
country|count|国家和地区|个|country or region|countries and regions
pair|count|对
city|count|城市|个||cities
chain|count|产业链|条
cluster|count|产业集群|个
train|count|列
route|count|航线|条
place|count|处
institution|count|所
item|count|项
occasion|count|次
times|other|倍|||times
year|other|年
index|other|点||point
PCT|percent|%||%|%
PP|points|个百分点||percentage point`;

/** The unit of a code; `undefined` for a code the library does not know (rule V04). */
export function unitOf(code: Id): Unit | undefined {
  return allUnits().get(code);
}

/** Every unit by its code, in the order of the table. */
export function allUnits(): ReadonlyMap<Id, Unit> {
  units ??= new Map(
    TABLE.split('\n').map((line) => {
      const [code = '', kind, zh = '', measureWord = '', name, many] = line.split('|');
      const one = name || code;
      return [code, { code, kind: kind as UnitKind, zh, en: { one, many: many ?? `${one}s` }, measureWord }];
    }),
  );
  return units;
}

/** Split when the first unit is asked for, not on import. */
let units: ReadonlyMap<Id, Unit> | undefined;
