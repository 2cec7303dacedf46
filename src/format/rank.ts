import type { Rank } from '../data/types';
import type { Locale } from './locale';
import { textOf } from './text';
import { word } from './words';

/**
 * A published place in words, and no more than is published: `7th of ? (cities of Henan)`,
 * `in the top 4 for 3 years running (cities of Henan)`, `第1位，共25个（重点侨乡）`. A vague rank gives `''`.
 */
export function rankText(rank: Rank, locale: Locale): string {
  const { position, precision, among, streak } = rank;
  if (position === undefined || precision === 'vague') return '';
  const nth = locale.ordinal(position);
  const size = among.size;
  const place =
    precision === 'within'
      ? word(locale, 'rankWithin', { n: position })
      : size === undefined
        ? word(locale, 'rankOfUnknown', { n: position, nth })
        : word(locale, 'rankOf', { n: position, nth, size });
  const tied = rank.tied ? `${word(locale, 'tied')}${locale.lang === 'zh' ? '' : ' '}` : '';
  const running = streak ? word(locale, `running-${streak.unit}`, { n: streak.number }) : '';
  const members = textOf(among.members, locale);
  return `${tied}${place}${running}${members === '' ? '' : word(locale, 'brackets', { x: members })}`;
}
