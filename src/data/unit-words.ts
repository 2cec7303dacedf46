import { allUnits, type Unit, unitOf } from './units';

/** Words that texts use beside the names that are printed: a code and its words. */
const WORDS = `CNY|rmb|renminbi|¥|人民币|위안|元人民币
USD|$|us$|dollar|dollars|u.s. dollar|u.s. dollars|美金|달러
EUR|€
HKD|hk$|港币
t|ton|tons|metric tons
kWh|度|kilowatt-hour|kilowatt-hours
m2|m²|square meter|square meters
TEU|标准箱
person|persons|人次
enterprise|company|companies|家
country|country|countries|国家|个国家
cluster|集群
train|trip|trips|班列
route|线路
PCT|per cent|percent
PP|百分点|pp`;

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
  const add = (unit: Unit, names: readonly string[]) => {
    for (const name of names) if (name !== '') words!.set(name.toLowerCase(), unit);
  };
  for (const unit of allUnits().values()) {
    const { code, zh, en, measureWord } = unit;
    add(unit, [code, zh, measureWord + zh, en.one, en.many]);
  }
  for (const line of WORDS.split('\n')) {
    const [code = '', ...names] = line.split('|');
    add(unitOf(code)!, names);
  }
  return words;
}
