import { enBase } from './en-base';
import { joined } from './joined';
import type { Locale } from './locale';
import { seriesEn } from './series-en';
import { seriesReadingEn } from './series-reading-en';

/** English as an international statistics office prints it: 15.77 billion yuan, 30 April 2024. */
export const en: Locale = /* @__PURE__ */ joined(enBase, seriesEn, seriesReadingEn);
