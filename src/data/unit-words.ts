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

/**
 * Units of releases that have no code: their names are what stands for them, `辆|vehicle|vehicles`, and more words. Only
 * readers know them; a page that prints one finds the names in it. 人次 counts visits and journeys, and no people.
 */
const NAMED = `辆|vehicle|vehicles
台|machine|machines
套|set|sets
台套|set|sets|台(套)
架|aircraft|aircraft
艘|ship|ships
个|item|items
件|piece|pieces
块|piece|pieces
例|case|cases
起|case|cases
张|bed|beds|张床位
头|head|head
只|animal|animals
家|business|businesses
人次|person-time|person-times|visits
车次|vehicle trip|vehicle trips
列次|train trip|train trips
公里|kilometre|kilometres|千米|km|kilometer|kilometers
平方公里|square kilometre|square kilometres|平方千米|km²|km2|sq km|square kilometers
立方米|cubic metre|cubic metres|m³|m3|cubic meters
亩|mu|mu
公顷|hectare|hectares|ha
千瓦|kilowatt|kilowatts|kw
兆瓦|megawatt|megawatts|mw
吨标准煤|tonne of standard coal|tonnes of standard coal|吨标煤|tce|tons of standard coal
吨公里|tonne-kilometre|tonne-kilometres|ton-kilometers|tonne-km
人公里|passenger-kilometre|passenger-kilometres|passenger-kilometers|passenger-km
公斤|kilogram|kilograms|千克|kg
桶|barrel|barrels
小时|hour|hours
天|day|days
个月|month|months
英镑|pound sterling|pounds sterling|gbp|£
日元|yen|yen|jpy
‰|per mille|per mille
个基点|basis point|basis points|基点|bp|bps`;

/** What a unit is called in English: one, several, and words beside them. The code itself where the library does not know it. */
export function englishUnit(code: Id): readonly [one: string, many: string, ...more: string[]] {
  const [own, single = own, several = single] = code.split('|') as [string, string?, string?];
  if (own !== code || !unitOf(code)) return [single, several];
  lines ??= new Map(WORDS.split('\n').map((line) => [line.slice(0, line.indexOf('|')), line.split('|')]));
  const [, name, many, ...more] = lines.get(code) ?? [];
  const one = name || code;
  return [one, many || `${one}s`, ...more];
}

let lines: ReadonlyMap<Id, readonly string[]> | undefined;

/**
 * The unit that a word names: code (`CNY`), Chinese (`元`, `个项目`, `家企业`) or English (`yuan`, `US dollars`), one unit
 * for another (`元/平方米`), or its own names (`辆|vehicles`). Powers of ten (`亿元`, `billion yuan`) are the business of
 * `parseQuantity`.
 */
export function findUnit(text: string): Unit | undefined {
  if (text.length > 80) return undefined;
  const word = text.trim().toLowerCase();
  const known = wordTable().get(word);
  if (known !== undefined) return unitOf(known);
  if (OWN.test(word)) return unitOf(word);
  const [, of, ten, per] = /^([^/]+?)(?: ?\/ ?| per )(万)?([^/万]+)$/.exec(word) ?? [];
  const [above, below] = [of, per].map((name) => unitOf(wordTable().get(name ?? '') ?? ''));
  if (!above || !below || above.kind === 'percent') return undefined;
  const [one] = englishUnit(below.code);
  const names = [
    `${above.measureWord}${above.zh}/${ten ?? ''}${below.zh}`,
    `${englishUnit(above.code)[1]} per ${ten ? `10,000 ${englishUnit(below.code)[1]}` : one}`,
  ];
  return unitOf(names.join('|'));
}

/** Names of a unit, without the power of ten that may stand before them. */
const OWN = /^(?![万亿]|(?:hundred |thousand |(?:tr|[mb])(?:illion|l?n) ))[^|\d]+(?:\|[^|\d]+){1,2}$/;

/** Made when the first text is read, not on import. */
let words: Map<string, Id> | undefined;

function wordTable(): Map<string, Id> {
  if (words !== undefined) return words;
  words = new Map();
  for (const { code, zh, measureWord } of allUnits().values())
    for (const name of [code, zh, measureWord + zh, ...englishUnit(code)]) words.set(name.toLowerCase(), code);
  for (const line of NAMED.split('\n')) {
    const names = line.split('|');
    for (const name of names) if (!words.has(name)) words.set(name, names.slice(0, 3).join('|'));
  }
  return words;
}
