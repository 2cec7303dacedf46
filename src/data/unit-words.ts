import type { Id } from './types';
import { allUnits, type Unit, unitOf } from './units';

/**
 * Names of units that are not made from their code: the code, its English name where that is another, the name of
 * several where that is not made with s, and words that texts use beside them.
 */
const WORDS = `CNY|yuan|yuan|rmb|renminbi|¥|人民币|위안|元人民币
USD|US dollar||$|us$|dollar|dollars|u.s. dollar|u.s. dollars|美金|달러
EUR|euro||€
HKD|Hong Kong dollar||hk$|港币
t|tonne||ton|tons|metric tons
kWh||kWh|度|kilowatt-hour|kilowatt-hours
m2|square metre||m²|square meter|square meters
TEU|||标准箱
person||people|persons|人次
enterprise|||company|companies|家
country|country or region|countries and regions|country|countries|国家|个国家
city||cities
cluster|||集群
train|||trip|trips|班列
route|||线路
times||times
index|point
PCT|%|%|per cent|percent
PP|percentage point||百分点|pp`;

/** What a unit is called in English: one, several, and words beside them. The code itself where the library does not know it. */
export function englishUnit(code: Id): readonly [one: string, many: string, ...more: string[]] {
  if (!unitOf(code)) return [code, code];
  lines ??= new Map(WORDS.split('\n').map((line) => [line.slice(0, line.indexOf('|')), line.split('|')]));
  const [, name, many, ...more] = lines.get(code) ?? [];
  const one = name || code;
  return [one, many || `${one}s`, ...more];
}

let lines: ReadonlyMap<Id, readonly string[]> | undefined;

/**
 * The unit that a word names: code (`CNY`), Chinese (`元`, `个项目`, `家企业`) or English (`yuan`, `US dollars`).
 * Powers of ten (`亿元`, `billion yuan`) are the business of `parseQuantity`.
 */
export function findUnit(text: string): Unit | undefined {
  return text.length > 40 ? undefined : wordTable().get(text.trim().toLowerCase());
}

/** Made when the first text is read, not on import. */
let words: Map<string, Unit> | undefined;

function wordTable(): Map<string, Unit> {
  if (words !== undefined) return words;
  words = new Map();
  for (const unit of allUnits().values()) {
    const { code, zh, measureWord } = unit;
    for (const name of [code, zh, measureWord + zh, ...englishUnit(code)]) words.set(name.toLowerCase(), unit);
  }
  return words;
}
