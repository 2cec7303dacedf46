import type { Locale } from './locale';
import { wordIn } from './text';

/** A word of the control of a figure's steps. Both languages come with the control, which few charts need. */
export function stepWord(locale: Locale, key: keyof typeof WORDS): string {
  return wordIn(WORDS[key], locale);
}

/** Chinese, English. */
const WORDS = {
  steps: ['时期', 'Period'],
  previous: ['上一期', 'Previous'],
  next: ['下一期', 'Next'],
  play: ['播放', 'Play'],
  pause: ['暂停', 'Pause'],
} as const;
