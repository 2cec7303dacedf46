import type { Locale } from '../format/locale';
import { localeOf } from '../format/registry';

/** The element's own attribute, else the option, else the nearest language of the page, else English. */
export function localeFor(host: Element, option: unknown): Locale {
  const own = host.getAttribute('locale') ?? option;
  if (typeof own === 'string' || (typeof own === 'object' && own !== null)) return localeOf(own as Locale, true);
  // Out of one shadow root after another; the document has no host.
  for (let at: Element | undefined = host; at; at = (at.getRootNode() as Partial<ShadowRoot>).host) {
    const lang = at.closest('[lang]:not([lang=""])')?.getAttribute('lang');
    if (lang) return localeOf(lang, true);
  }
  return localeOf('en', true);
}
