import type { Id } from './types';
import { allUnits } from './units';

/** What a unit is called in English. */
export type English = readonly [one: string, many: string, ...more: string[]];

/**
 * Names of units with a code that are not made from it: the code, its English name where that is another, the name of
 * several where that is not made with s, and words that texts use beside them.
 */
const NAMES = `CNY|yuan|yuan|rmb|renminbi|¥|人民币|위안|元人民币
USD|US dollar||$|us$|dollar|dollars|u.s. dollar|u.s. dollars|美金|달러
EUR|euro||€
HKD|Hong Kong dollar||hk$|港币
t|tonne||ton|tons|metric tons
kWh||kWh|度|千瓦小时|kilowatt-hour|kilowatt-hours
m2|square metre||m²|square meter|square meters
TEU|||标准箱
person||people|persons
enterprise|||company|companies
country|country or region|countries and regions|country|countries|国家|个国家
city||cities
cluster|||集群
train|||trip|trips|班列
route|||线路
times||times
index|point
PCT|%|%|per cent|percent
PP|percentage point||百分点|pp`;

/** One, several, and words beside them. The code itself where the library does not know it. */
export function englishUnit(code: Id): English {
  return codedNames().get(code) ?? (code.includes('|') ? englishOf(code) : [code, code]);
}

/** Of a line as those above, or of a unit's own names: `辆|vehicle`. */
export function englishOf(line: string): English {
  const [own = '', name, many, ...more] = line.split('|');
  const one = name || own;
  return [one, many || `${one}s`, ...more];
}

/** Every unit that has a code. */
export function codedNames(): ReadonlyMap<Id, English> {
  names ??= new Map(
    [...allUnits().keys(), ...NAMES.split('\n')].map((line) => [line.split('|', 1)[0]!, englishOf(line)]),
  );
  return names;
}

let names: ReturnType<typeof codedNames> | undefined;
