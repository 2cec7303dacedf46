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
  readonly part: 'growth' | 'rank' | undefined;
  /** The last that is no part of another. */
  readonly lead: string;
}

/** Numbers and words that a list of indicators begins with: `一、`, `（二）`, `3.`, `其中：`, `#`. */
const LISTED =
  /^(?:[一二三四五六七八九十]+[、.．]|[(（][一二三四五六七八九十\d]+[)）]|\d{1,2}[、.．](?!\d))?\s*(?:其中\s*[:：]?|[#＃])?\s*/;

/** Reads the names of rows from the first to the last. */
export function itemReader(): (name: string) => Item {
  let lead = '';
  const seen = new Set<Id>();
  return (name) => {
    if (name === '') return UNNAMED;
    const item = takeUnit(unmarked(name).replace(LISTED, ''));
    const kind = fieldOf(item.text);
    const bare = withoutField(item.text, kind);
    const isPart = kind !== 'value' && (bare === '' || kind === 'rank' || seen.has(indicatorId(bare)));
    if (!isPart) {
      lead = item.text;
      seen.add(indicatorId(lead));
    }
    return { ...item, bare, part: isPart ? kind : undefined, lead };
  };
}

const UNNAMED: Item = { text: '', bare: '', part: undefined, lead: '', unit: undefined, power: undefined };
