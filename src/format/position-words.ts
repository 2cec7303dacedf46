import type { Locale } from './locale';
import { wordIn } from './text';

/** A word of positions. Both languages come with the chart, so that no other chart's bundle carries either. */
export function positionWord(
  locale: Locale,
  key: keyof typeof WORDS,
  values?: Readonly<Record<string, string | number>>,
): string {
  return wordIn(WORDS[key], locale, values);
}

/** Chinese, English. */
const WORDS = {
  placeAt: ['第{n}位', '{nth}'],
  placeOf: ['{scope}{place}（共{size}个）', '{place} of {size} {scope}'],
  placeOfUnstated: ['{scope}{place}（总数未注明）', '{place} of an unstated number of {scope}'],
  placeTitle: ['{place}，共{size}个', '{place} of {size}'],
  placeDuring: ['{period}，{place}', '{place}, {period}'],
  placeIn: ['{indicator}{place}', '{place} by {indicator}'],
  ofCount: ['共{size}个', 'of {size}'],
  ofUnknown: ['总数未注明', 'of ?'],
  unitsOf: ['{area}', 'place in {area}|places in {area}'],
  among: ['排名范围', 'Among'],
  outOf: ['总数', 'Of how many'],
  notStated: ['未注明', 'not stated'],
  readPlace: ['{subject}居{place}', '{subject} ranked {place}'],
  readRun: ['{subject}{place}', '{subject} ranked {place}'],
  publishedRanks: ['{subject}位次', '{subject}: published ranks'],
  noteOpen: ['右端虚线：来源未注明共有多少个排名单位。', 'Dashed end: the source does not state how many are ranked.'],
  noteRun: [
    '连续多期：每期一条；来源未注明是哪几期。',
    'One strip for each period of a run; the source does not name them.',
  ],
  noteReadings: ['“{says}”按“{a}”理解，也可能指：{b}。', '“{says}” is read as “{a}”; it may also mean “{b}”.'],
} as const;
