import type { Issue, IssueParameters } from '../data/issue';
import type { Turn } from '../data/types';
import type { Locale } from './locale';
import { periodOfKey } from './period-key';
import { entryOf } from './registry';
import { capital } from './text';

/**
 * The whole sentence of an issue for the person who has to fix the data: where, what is wrong, and what
 * was read and expected where the sentence does not say it. Never throws; where the locale has no sentence
 * for the code, as with one pack alone and a rule of a chart that is not on the page, the code stands in its place.
 */
export function issueText(issue: Issue, locale: Locale): string {
  const { read = '', expected = '' } = issue;
  const place = issuePlace(issue, locale);
  const text = (place === '' ? '' : say('at', { place }, locale)) + issueSentence(issue, locale);
  // Signs are typeset in both alike: “−2.2”.
  const said = (part: string, mark = '') => part === '' || text.includes(inWords(part, '', locale) + mark);
  return (
    text +
    // A row or a column may have the number that was read.
    (said(read, '”') ? '' : say('read', { read }, locale)) +
    (said(expected) ? '' : say('expected', { expected }, locale))
  );
}

/** The sentence of an issue without its place: `“15,7” is not a plain number. …`. */
export function issueSentence({ code, params }: Issue, locale: Locale): string {
  // Issues may come from a file: a code such as "constructor" must not find a method of the prototype.
  if (!/^[A-Z]\d\d$/.test(code)) return code;
  if (entryOf(locale, 'messages', code) === undefined) return say('unknown', { code }, locale);
  // Some begin with the name of an indicator or a unit, which is written small elsewhere.
  return capital(say(code, params, locale));
}

/** `Row 4, column value`, `第4行“value”列`, `Fact 000-03`; empty for an issue of the whole figure. */
export function issuePlace({ path, params }: Pick<Issue, 'path' | 'params'>, locale: Locale): string {
  const [list, index, ...rest] = path;
  const known = index !== undefined && entryOf(locale, 'messages', `at:${list}`) !== undefined;
  const number = (list === 'facts' && params['fact']) || counted(index);
  const head = known ? say(`at:${list}`, { number }, locale) : '';
  const name = (known ? rest : path).map(counted).join('.');
  if (name === '') return head;
  return head + say(!known ? 'at:path' : list === 'rows' ? 'at:column' : 'at:field', { name }, locale);
}

/** Places count from 0, sentences from 1. */
function counted(step: string | number | undefined): string {
  return typeof step === 'number' ? `${step + 1}` : `${step}`;
}

/** Fills the `{name}` and `{name:as}` of a message; foreign text is never read as a template. */
function say(key: string, params: IssueParameters, locale: Locale): string {
  const message = entryOf(locale, 'messages', key) ?? key;
  const template = typeof message === 'function' ? message(params) : message;
  const { lang } = locale;
  return template.replace(/\{(\w+):?(\w*)\}/g, (_, name: string, as: string) =>
    inWords(
      params[name] ?? params[`${name}:${lang}`] ?? params[`${name}:zh`] ?? params[`${name}:en`] ?? '',
      as,
      locale,
    ),
  );
}

/** A parameter in words: a period key, a unit, a rank, a turn or a key of the messages; else itself. */
function inWords(value: string | number, as: string, locale: Locale): string {
  const text = `${value}`;
  const period = as === 'period' ? periodOfKey(text) : undefined;
  if (period) return locale.period(period, 'long');
  if (as === 'unit') return locale.unit(text, 0);
  if (as === 'ordinal') return locale.ordinal(Number(value));
  const entry = as === 'turn' ? locale.turn(text as Turn) : entryOf(locale, 'messages', `${as}:${text}`);
  // A key such as "constructor" finds a function of the prototype; only words are words.
  if (typeof entry === 'string') return entry;
  if (typeof value === 'number' && value > 999) return locale.group(text);
  return text.replace(/^-(?=\d)/, '−');
}
