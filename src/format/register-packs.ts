import { en } from './en';
import { enBase } from './en-base';
import type { Locale } from './locale';
import { moreEn } from './more-en';
import { moreZh } from './more-zh';
import { extendLocale, registerBase, registerLocale } from './registry';
import { zhBase } from './zh-base';
import { zhCn } from './zh-cn';

/** Sentences in both languages: those of a chart (`Chart.messages`) or of `checking`. */
export type Messages = Readonly<Record<Locale['lang'], Locale['messages']>>;

/**
 * Both languages with all they can say, for entries that cannot know what a page will ask of them; and the sentences of
 * others' own rules, for whoever speaks of such data outside of a figure.
 */
export function registerPacks(...others: readonly (Messages | undefined)[]): void {
  registerLocale(en);
  registerLocale(zhCn);
  extendPacks(...others);
}

/** Both as far as every figure speaks them: for elements of charts with words of their own. */
export function registerBasePacks(...others: readonly (Messages | undefined)[]): void {
  registerBase(enBase, zhBase);
  extendPacks(...others);
}

function extendPacks(...others: readonly (Messages | undefined)[]): void {
  for (const [tag, lang, more] of [
    ['en', 'en', moreEn],
    ['zh-CN', 'zh', moreZh],
  ] as const) {
    extendLocale(tag, more);
    for (const messages of others) if (messages) extendLocale(tag, { words: {}, messages: messages[lang] });
  }
}
