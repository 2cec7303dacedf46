import type { Id } from '../types';
import { type Column, fieldOf, takeUnit, withoutField } from './column';
import { unmarked } from './marks';
import { indicatorId } from './measure';

/** What the name of a row says, where rows are indicators, each perhaps with its unit: `其中：出口（亿元）`. */
export interface Item extends Pick<Column, 'unit' | 'power'> {
  readonly text: string;
  /** Of what growth or places are. */
  readonly bare: string;
  /** Of growth and places of the figure above. */
  readonly part?: 'growth' | 'rank' | undefined;
  /** The last that is no part of another. */
  readonly lead: string;
}

/** Numbers and words that a list of indicators begins with: `一、`, `（二）`, `3.`, `其中：`, `#`. */
const LISTED =
  /^(?:[一二三四五六七八九十]+[、.．]|[(（][一二三四五六七八九十\d]+[)）]|\d{1,2}[、.．](?!\d))?\s*(?:(?:其中|of which)\s*[:：]?|[#＃])?\s*/i;
/** What the first part of a whole begins with: the whole stands above it. */
const PART = /^\s*(?:其中|of which|[#＃])/i;

/** Reads the names of rows from the first to the last. 一般贸易 below 出口 and again below 进口 is of each; `names` are those of all rows. */
export function itemReader(names: readonly string[]): (name: string, index: number) => Item {
  let lead = '';
  let whole = '';
  const seen = new Set<Id>();
  const plain = names.map((name) => unmarked(name).replace(LISTED, ''));
  const again = new Set(plain.filter((name, i) => plain.indexOf(name) < i));
  const wholes = plain.map((name, i) => {
    if (!PART.test(names[i]!) && PART.test(names[i + 1] ?? '')) whole = takeUnit(name).text;
    return whole;
  });
  return (name, index) => {
    if (name === '') return UNNAMED;
    const item = takeUnit(unmarked(name).replace(LISTED, ''));
    const kind = fieldOf(item.text);
    const of = again.has(plain[index]!) && kind === 'value' ? wholes[index] : '';
    if (of && of !== item.text) item.text = `${of}：${item.text}`;
    const bare = withoutField(item.text, kind);
    const isPart = kind !== 'value' && (bare === '' || kind === 'rank' || seen.has(indicatorId(bare)));
    if (!isPart) {
      lead = item.text;
      seen.add(indicatorId(lead));
    }
    return { ...item, bare, part: isPart ? kind : undefined, lead };
  };
}

const UNNAMED: Item = { text: '', bare: '', lead: '' };
