import { StatoramaError } from '../data/issue';
import type { Locale } from './locale';

/** Filled by `registerLocale` only: the root and the script tag register both packs, a chart entry none. */
const registered: Locale[] = [];

/** Makes a pack known by its tag, so that options and attributes can name it. A second pack of one tag replaces the first. */
export function registerLocale(pack: Locale): void {
  const place = registered.findIndex((other) => other.tag === pack.tag);
  if (place < 0) registered.push(pack);
  else registered[place] = pack;
}

/**
 * The pack for an option: a pack itself, or the tag of a registered one, in any case. Falls back to the
 * language (`zh-Hans` → `zh-CN`), then to English, then to whatever is registered.
 *
 * @throws StatoramaError `NO_LOCALE` where no pack is registered: pass one, `locale: zhCn`.
 */
export function localeOf(option: Locale | string | undefined): Locale {
  if (typeof option === 'object' && option !== null) return option;
  const tag = `${option ?? 'en'}`.slice(0, 40).toLowerCase();
  const lang = tag.split(/[-_]/)[0];
  const pack =
    registered.find((one) => one.tag.toLowerCase() === tag) ??
    registered.find((one) => one.lang === lang) ??
    registered.find((one) => one.lang === 'en') ??
    registered[0];
  if (pack) return pack;
  throw new StatoramaError(
    'NO_LOCALE',
    'locale',
    "no locale pack is registered; pass one: import { en } from 'statorama/locale/en'",
  );
}
