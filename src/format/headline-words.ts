import type { Locale } from './locale';
import { wordIn } from './text';

/** A word of key figures. Both languages come with the chart, so that no other chart's bundle carries either. */
export function headlineWord(
  locale: Locale,
  key: keyof typeof WORDS,
  values?: Readonly<Record<string, string | number>>,
): string {
  return wordIn(WORDS[key], locale, values);
}

/** Chinese, English. */
const WORDS = {
  keyFigures: ['主要数据', 'Key figures'],
  keyFiguresOf: ['{area}主要数据', '{area}: key figures'],
  againstYear: ['与上年同期相比', 'on a year earlier'],
  ofSize: ['位，共{size}个', 'of {size}'],
  andOthers: ['{list}等', '{list}, among others'],
  noteArrow: ['数字下的箭头：只给出界限。', 'Arrow under a figure: only a limit is given.'],
  noteDashes: ['数字下的虚线：约数。', 'Dashes under a figure: “about” or “nearly”.'],
  noteOthers: ['另有{n}项其他类型的数据，见表。', 'Statements of other kinds, in the table: {n}.'],
} as const;
