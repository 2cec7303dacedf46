import { leagueMessages } from './league-messages';
import type { Locale, Message } from './locale';

/** Those of rankings, and what a history of places says of figures that may change: no ranking carries that. */
export const historyMessages: Readonly<Record<Locale['lang'], Readonly<Record<string, Message>>>> =
  /* @__PURE__ */ (() => ({
    zh: {
      ...leagueMessages.zh,
      T10: (p) => `{count}个数据${p['revised'] ? '经过修订' : '为初步数，可能修订'}。`,
    },
    en: {
      ...leagueMessages.en,
      T10: (p) => `${p['revised'] ? 'Revised figures' : 'Preliminary figures, which may change'}: {count}.`,
    },
  }))();
