import { chainMessages } from './chain-messages';
import { en } from './en';
import { moreEn } from './more-en';
import { moreZh } from './more-zh';
import { extendLocale, registerLocale } from './registry';
import { zhCn } from './zh-cn';

/** Both languages with all they can say, for entries that cannot know what a page will ask of them. */
export function registerPacks(): void {
  registerLocale(en);
  registerLocale(zhCn);
  extendLocale(en.tag, moreEn);
  extendLocale(zhCn.tag, moreZh);
  for (const { tag, lang } of [en, zhCn]) extendLocale(tag, { words: {}, messages: chainMessages[lang] });
}
