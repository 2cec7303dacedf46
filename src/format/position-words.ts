import type { Locale } from './locale';
import { fill } from './text';

/** A word of positions. Both languages come with the chart, so that no other chart's bundle carries either. */
export function positionWord(
  locale: Locale,
  key: keyof (typeof WORDS)['zh'],
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(WORDS[locale.lang][key], values);
}

const WORDS = {
  zh: {
    placeAt: '第{n}位',
    placeOf: '{scope}{place}（共{size}个）',
    placeOfUnstated: '{scope}{place}（总数未注明）',
    placeDuring: '{period}，{place}',
    placeIn: '{indicator}{place}',
    ofCount: '共{size}个',
    unitsOf: '{area}',
    growthOf: '{indicator}增速',
    among: '排名范围',
    outOf: '总数',
    notStated: '未注明',
    readPlace: '{subject}列{place}',
    readRun: '{subject}{place}',
    publishedRanks: '{subject}位次',
    noteOpen: '右端虚线：来源未注明共有多少个排名单位。',
    noteRun: '连续多期：每期一条；来源未注明是哪几期。',
    noteReadings: '“{says}”按“{a}”理解，也可能指：{b}。',
  },
  en: {
    placeAt: '{nth}',
    placeOf: '{place} of {size} {scope}',
    placeOfUnstated: '{place} of an unstated number of {scope}',
    placeDuring: '{place}, {period}',
    placeIn: '{place} by {indicator}',
    ofCount: 'of {size}',
    unitsOf: 'units of {area}',
    growthOf: 'growth of {indicator}',
    among: 'Among',
    outOf: 'Of how many',
    notStated: 'not stated',
    readPlace: '{subject} ranked {place}',
    readRun: '{subject} ranked {place}',
    publishedRanks: '{subject}: published ranks',
    noteOpen: 'Strips that end in dashes: the source does not state how many are ranked.',
    noteRun: 'One strip for each period of a run; the source does not name them.',
    noteReadings: '“{says}” is read as “{a}”; it may also mean “{b}”.',
  },
};
