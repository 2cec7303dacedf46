import { type Issue, issueOf, type Path } from '../data/issue';
import { D05 } from '../data/rules';
import type { Text } from '../data/types';
import type { Locale } from './locale';

/** A text in the language of the locale, else in the other one (`textIssue` says so), else `''`. */
export function textOf(text: Text | undefined, locale: Locale): string {
  if (typeof text === 'string') return text;
  if (typeof text !== 'object' || text === null) return '';
  return own(text[locale.lang]) ?? own(text[otherLang(locale)]) ?? '';
}

/** D05 where the text exists in the other language only; `undefined` for a plain string, which claims no language. */
export function textIssue(text: Text | undefined, locale: Locale, field: string, path: Path = []): Issue | undefined {
  if (typeof text !== 'object' || text === null) return undefined;
  const other = otherLang(locale);
  if (own(text[locale.lang]) !== undefined || own(text[other]) === undefined) return undefined;
  return issueOf(D05, { path, params: { field, lang: locale.lang, other } });
}

/** Replaces `{name}` in a fixed text; a name without a value stays as it is, so that the gap is seen. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  let text = '';
  let start = 0;
  // Every label comes through here: a loop takes a third of the time of a pattern.
  for (let open = template.indexOf('{'); open >= 0; open = template.indexOf('{', start)) {
    const close = template.indexOf('}', open);
    if (close < 0) break;
    const value = values[template.slice(open + 1, close)];
    // `{constructor}` must not print a function of the prototype.
    const known = typeof value === 'string' || typeof value === 'number';
    // Chinese has no blanks, but two Latin words that meet in it need one.
    if (open === start && /[a-z]$/i.test(text) && /^\w/.test(`${value}`)) text += ' ';
    text += template.slice(start, open) + (known ? value : template.slice(open, close + 1));
    start = close + 1;
  }
  return text + template.slice(start);
}

/**
 * The one of two languages that is wanted, filled. Where it has two forms, `{n}` chooses: `1 link|{n} links`. Words
 * that not every page needs come in pairs, both languages with the part that says them.
 */
export function wordIn(
  [zh, en]: readonly [zh: string, en: string],
  { lang }: Locale,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const forms = (lang === 'zh' ? zh : en).split('|');
  return fill(`${values['n']}` === '1' ? forms[0]! : forms[forms.length - 1]!, values);
}

/** The text with its first letter large, for the head of a column or a sentence. Chinese stays as it is. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function own(text: unknown): string | undefined {
  return typeof text === 'string' && text !== '' ? text : undefined;
}

function otherLang(locale: Locale): 'zh' | 'en' {
  return locale.lang === 'zh' ? 'en' : 'zh';
}
