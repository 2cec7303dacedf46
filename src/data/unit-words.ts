import type { Id } from './types';
import { allUnits, type Unit, unitOf } from './units';

/**
 * Names of units that are not made from their code: the code, its English name where that is another, the name of
 * several where that is not made with s, and words that texts use beside them. Units of releases that have no code come
 * after those: a line begins with the Chinese name, and the names are what stands for the unit, `辆|vehicle`, so that a
 * page that prints one finds them in it. 人次 counts visits and journeys, and no people.
 */
const WORDS = `CNY|yuan|yuan|rmb|renminbi|¥|人民币|위안|元人民币
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
PP|percentage point||百分点|pp
辆|vehicle
台|machine
套|set
架|aircraft|aircraft
艘|ship
个|item
件|piece
块|piece
家|establishment||business|businesses
张|item
人次|person-time
车次|vehicle trip
公里|kilometre||km|千米
平方公里|square kilometre||km²|km2|平方千米
立方米|cubic metre||m³|m3
亩|mu|mu
公顷|hectare
千瓦|kilowatt
兆瓦|megawatt
吨标准煤|tonne of standard coal|tonnes of standard coal|吨标煤
吨公里|tonne-kilometre
人公里|passenger-kilometre
公斤|kilogram||kg|千克
天|day
英镑|pound sterling|pounds sterling|gbp|£
日元|yen|yen|jpy
韩元|Korean won|Korean won|krw|₩|won
加元|Canadian dollar||cad|c$
澳元|Australian dollar||aud|a$
瑞士法郎|Swiss franc||chf|瑞郎
印度卢比|rupee||inr|₹|卢比
新加坡元|Singapore dollar||sgd|s$
新台币|New Taiwan dollar||twd|nt$
卢布|rouble||rub
雷亚尔|real|reais|brl|r$
‰|per mille|per mille
个基点|basis point||基点|bp`;

/** What a unit is called in English: one, several, and words beside them. The code itself where the library does not know it. */
export function englishUnit(code: Id): English {
  return unitNames().get(code) ?? (code.includes('|') ? englishOf(code) : [code, code]);
}

type English = readonly [one: string, many: string, ...more: string[]];

function englishOf(line: string): English {
  const [own = '', name, many, ...more] = line.split('|');
  const one = name || own;
  return [one, many || `${one}s`, ...more];
}

/** Every unit by what stands for it: those with a code first. */
function unitNames(): ReadonlyMap<Id, English> {
  names ??= new Map(
    [...allUnits().keys(), ...WORDS.split('\n')].map((line) => {
      const [own = '', one, many] = line.split('|');
      return [allUnits().has(own) ? own : `${own}|${one}${many ? `|${many}` : ''}`, englishOf(line)];
    }),
  );
  return names;
}

let names: ReturnType<typeof unitNames> | undefined;

/**
 * The unit that a word names: code (`CNY`), Chinese (`元`, `个项目`, `家企业`) or English (`yuan`, `US dollars`), one unit
 * for another (`元/平方米`), or its own names (`辆|vehicle`). Powers of ten (`亿元`, `billion yuan`) are the business of
 * `parseQuantity`.
 */
export function findUnit(text: string): Unit | undefined {
  if (text.length > 80) return undefined;
  const word = text.trim().toLowerCase();
  const known = wordTable().get(word) ?? (word.includes('|') ? text.trim() : undefined);
  if (known !== undefined) return unitOf(known);
  // Most words that are no unit are a power of ten and one.
  const [, of, ten, per] = /^([^/]+?)(?: ?\/ ?| per )(万)?([^/万]+)$/.exec(word) ?? [];
  if (!of) return undefined;
  const [above, below] = [of, per].map((name) => unitOf(wordTable().get(name ?? '') ?? ''));
  if (!above || !below || above.kind === 'percent') return undefined;
  const [one, many] = englishUnit(below.code);
  const english = `${englishUnit(above.code)[1]} per ${ten ? `10,000 ${many}` : one}`;
  return unitOf(`${above.measureWord}${above.zh}/${ten ?? ''}${below.zh}|${english}|${english}`);
}

/** Made when the first text is read, not on import. */
let words: ReadonlyMap<string, Id> | undefined;

function wordTable(): ReadonlyMap<string, Id> {
  // Of several units of one name the first is meant.
  words ??= new Map(
    [...unitNames()].reverse().flatMap(([code, english]) => {
      const { zh, measureWord } = unitOf(code)!;
      return [code, zh, measureWord + zh, ...english].map((name) => [name.toLowerCase(), code] as const);
    }),
  );
  return words;
}
