import { type Issue, issueOf, StatoramaError } from '../data/issue';
import { I01Locale } from '../data/rules';
import type { Locale, Message } from './locale';

/** Words and sentences beyond those of a pack. */
export type Extension = Pick<Locale, 'words' | 'messages'>;

/** Filled by `registerLocale` only: the root and the script tag register both packs, a chart entry none. */
const registered: Locale[] = [];

/** Those that hold what every figure says and no more. */
const bases: Locale[] = [];

const extensions = /* @__PURE__ */ new Map<string, Extension>();

/** Makes a pack known by its tag, so that options and attributes can name it. A second pack of one tag replaces the first. */
export function registerLocale(pack: Locale): void {
  const place = registered.findIndex((other) => other.tag === pack.tag);
  if (place < 0) registered.push(pack);
  else registered[place] = pack;
}

/** Makes packs known to charts with words of their own alone, where the page has none of a tag. */
export function registerBase(...packs: readonly Locale[]): void {
  bases.push(...packs);
}

/**
 * Adds words and sentences to every pack of a tag, registered or passed as it is. The packs that ship hold
 * what charts say; the root, the script tag and the elements add the rest: what `check` finds, what an
 * element says while it loads. A pack's own entry wins.
 */
export function extendLocale(tag: Locale['tag'], more: Extension): void {
  const known = extensions.get(tag);
  extensions.set(tag, {
    words: { ...known?.words, ...more.words },
    messages: { ...known?.messages, ...more.messages },
  });
}

/** A word or a sentence of a pack, or of what extends it. */
export function entryOf(locale: Locale, kind: 'words', key: string): string | undefined;
export function entryOf(locale: Locale, kind: 'messages', key: string): Message | undefined;
export function entryOf(locale: Locale, kind: 'words' | 'messages', key: string): Message | undefined {
  const own = kind === 'messages' ? locale.own?.[key] : undefined;
  return locale[kind][key] ?? own ?? extensions.get(locale.tag)?.[kind][key];
}

/**
 * The pack for an option: a pack itself, or the tag of a registered one, in any case. Falls back to the
 * language (`zh-Hans` → `zh-CN`), then to English, then to whatever is registered. `hasOwnWords`: of charts that need
 * no more than what every figure says (`Chart.ownWords`).
 *
 * @throws StatoramaError `NO_LOCALE` where no pack is registered: pass one, `locale: zhCn`.
 */
export function localeOf(option: Locale | string | undefined, hasOwnWords = false): Locale {
  // What is no pack, such as the module around one, is asked for by its name and not found.
  if (typeof option === 'object' && option?.words) return option;
  const tag = `${option ?? 'en'}`.slice(0, 40).toLowerCase();
  const lang = tag.slice(0, 2);
  const known = packsFor(hasOwnWords);
  const found = (fits: (pack: Locale) => boolean) => known.find(fits);
  const pack =
    found((one) => one.tag.toLowerCase() === tag) ??
    found((one) => one.lang === lang) ??
    found((one) => one.lang === 'en') ??
    known[0];
  if (pack) return pack;
  throw new StatoramaError('NO_LOCALE', 'locale', "no pack is registered; import { en } from 'statorama/locale/en'");
}

/** Says for an option that no pack speaks its language, and names those that do: it is drawn in another. */
export function localeIssues(option: Locale | string | undefined, hasOwnWords: boolean): Issue[] {
  const pack = localeOf(option, hasOwnWords);
  const id = `${option || pack.lang}`;
  if (pack === option || pack.lang === id.slice(0, 2).toLowerCase()) return [];
  const candidates = [...new Set(packsFor(hasOwnWords).map(({ tag }) => tag))].join(', ');
  return [issueOf(I01Locale, { params: { field: 'locale', id, candidates } })];
}

function packsFor(hasOwnWords: boolean): readonly Locale[] {
  return hasOwnWords ? [...registered, ...bases] : registered;
}
