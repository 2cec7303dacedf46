import { codedNames, type English, englishOf, englishUnit } from './english-units';
import type { Id } from './types';
import { type Unit, unitOf } from './units';

/**
 * Units of releases that have no code, as lines of `english-units` that begin with the Chinese name. The names are what
 * stands for the unit, `辆|vehicle`, so that a page that prints one finds them in it. 人次 counts visits and journeys,
 * and no people.
 */
const WORDS = `辆|vehicle
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
‰|per mille|per mille
个基点|basis point||基点|bp`;

/** Every unit by what stands for it: those with a code first. */
function unitNames(): (readonly [Id, English])[] {
  const others = WORDS.split('\n').map((line) => {
    const [own, one, many] = line.split('|');
    return [`${own}|${one}${many ? `|${many}` : ''}`, englishOf(line)] as const;
  });
  return [...codedNames(), ...others];
}

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
    unitNames()
      .reverse()
      .flatMap(([code, english]) => {
        const { zh, measureWord } = unitOf(code)!;
        return [code, zh, measureWord + zh, ...english].map((name) => [name.toLowerCase(), code] as const);
      }),
  );
  return words;
}
