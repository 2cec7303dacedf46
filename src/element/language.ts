import type { Locale } from '../format/locale';
import { localeOf } from '../format/registry';

/** The element's own attribute, else the option, else the nearest language of the page, else English. */
export function localeFor(host: Element, option: unknown): Locale {
  const own = host.getAttribute('locale');
  if (own !== null) return localeOf(own);
  if (typeof option === 'string' || (typeof option === 'object' && option !== null)) return localeOf(option as Locale);
  for (let element: Element | null = host; element; ) {
    const lang = element.getAttribute('lang');
    if (lang !== null && lang !== '') return localeOf(lang);
    const parent: Node | null = element.parentElement ?? element.getRootNode();
    element = parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
  }
  return localeOf('en');
}
