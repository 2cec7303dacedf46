import type { AreaCn } from './areas-cn';
import type { Area } from './types';

/** `code`: the order of the yearbook; `pinyin`: of the syllables; `name`: of the English name's letters. */
export type AreaOrder = 'code' | 'pinyin' | 'name';

/**
 * How two areas stand to each other, without a collation of the browser. Siblings of the list of China keep their
 * yearbook order, which puts Hong Kong, Macao and Taiwan last. Who has no pinyin comes after who has, by name.
 */
export function areaOrder(order: AreaOrder): (a: Area, b: Area) => number {
  if (order === 'code') return byCode;
  const key = order === 'pinyin' ? pinyinOf : nameOf;
  return (a, b) => compare(key(a), key(b)) || compare(pinyinOf(a), pinyinOf(b)) || compare(a.code, b.code);
}

function byCode(a: Area & Partial<AreaCn>, b: Area & Partial<AreaCn>): number {
  const isSibling = a.parent === b.parent && a.order !== undefined && b.order !== undefined;
  return isSibling ? a.order! - b.order! : compare(a.code, b.code);
}

/** Syllables first, then tones: shan dong, shan1 xi, shan3 xi. A blank sorts before every letter, as a syllable should. */
function pinyinOf(area: Area & Partial<AreaCn>): string {
  const { pinyin = '' } = area;
  return pinyin === '' ? `~${nameOf(area)}` : `${pinyin.replace(/\d/g, '')}|${pinyin}`;
}

function nameOf({ name, short }: Area): string {
  const text = short ?? name;
  return (typeof text === 'string' ? text : (text.en ?? text.zh ?? '')).toLowerCase();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
