import { en } from './en';
import type { Locale } from './locale';
import { moreEn } from './more-en';
import { moreZh } from './more-zh';
import { extendLocale, registerLocale } from './registry';
import { zhCn } from './zh-cn';

/** Sentences in both languages: those of a chart (`Chart.messages`) or of `checking`. */
type Messages = Readonly<Record<Locale['lang'], Locale['messages']>>;

/**
 * Both languages with all they can say, for entries that cannot know what a page will ask of them; and the sentences of
 * others' own rules, for whoever speaks of such data outside of a figure.
 */
export function registerPacks(...others: readonly (Messages | undefined)[]): void {
  for (const [pack, more] of [
    [en, moreEn],
    [zhCn, moreZh],
  ] as const) {
    registerLocale(pack);
    extendLocale(pack.tag, more);
    for (const messages of others) if (messages) extendLocale(pack.tag, { words: {}, messages: messages[pack.lang] });
  }
}
