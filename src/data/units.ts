import type { Id } from './types';

export type UnitKind = 'currency' | 'count' | 'mass' | 'energy' | 'area' | 'percent' | 'points' | 'other';

/** What a unit code means and how it is printed. */
export interface Unit {
  readonly code: Id;
  readonly kind: UnitKind;
  /** Printed after the number and its power of ten: `157.7亿` + `元`. */
  readonly zh: string;
  /** The Chinese measure word between number and noun, `49个项目`; empty where the noun is one. */
  readonly measureWord: string;
}

/**
 * Every unit that has a code of its own. Codes are ISO 4217 for currencies, plain nouns for counts. A line holds code, kind,
 * Chinese and measure word. English names and more words stand with the readers: no Chinese page needs them twice.
 */
const TABLE = `CNY|currency|元
USD|currency|美元
EUR|currency|欧元
HKD|currency|港元
t|mass|吨
kWh|energy|千瓦时
m2|area|平方米
TEU|count|标箱
person|count|人
household|count|户
enterprise|count|企业|家
project|count|项目|个
country|count|国家和地区|个
pair|count|对
city|count|城市|个
chain|count|产业链|条
cluster|count|产业集群|个
train|count|列
route|count|航线|条
place|count|处
institution|count|所
item|count|项
occasion|count|次
times|other|倍
year|other|年
index|other|点
PCT|percent|%
PP|points|个百分点`;

/**
 * The unit of a code; `undefined` for a code the library does not know (rule V04). A unit that it does not know says
 * its names itself, in Chinese and in English, for one and for several: `吨标准煤|tonne of standard coal|tonnes of standard coal`.
 */
export function unitOf(code: Id): Unit | undefined {
  const own = code.indexOf('|');
  return own > 0 ? { code, kind: 'other', zh: code.slice(0, own), measureWord: '' } : (units ?? allUnits()).get(code);
}

/** Every unit by its code, in the order of the table. */
export function allUnits(): ReadonlyMap<Id, Unit> {
  units ??= new Map(
    TABLE.split('\n').map((line) => {
      const [code = '', kind, zh = '', measureWord = ''] = line.split('|');
      return [code, { code, kind: kind as UnitKind, zh, measureWord }];
    }),
  );
  return units;
}

/** Split when the first unit is asked for, not on import. */
let units: ReadonlyMap<Id, Unit> | undefined;
