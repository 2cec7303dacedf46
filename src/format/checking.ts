import { checkingEn } from './checking-en';
import { checkingZh } from './checking-zh';

/** What whoever checks data may have to say beyond the packs and the charts: for `registerPacks`. */
export const checking = { zh: checkingZh, en: checkingEn };
