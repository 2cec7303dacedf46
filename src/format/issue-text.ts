import type { Issue, IssueParameters, Path } from '../data/issue';
import { parsePeriod } from '../data/period';
import type { ObservationStatus, Turn } from '../data/types';
import type { Locale } from './locale';

/**
 * The whole sentence of an issue for the person who has to fix the data: where, what is wrong, and what
 * was read and expected where the sentence does not say it. Never throws; an unknown code is printed.
 * Notes under a figure need no place: use {@link issueSentence} there.
 */
export function issueText(issue: Issue, locale: Locale): string {
  const { read, expected, params } = issue;
  const sentence = issueSentence(issue, locale);
  const place = placeText(issue.path, params, locale);
  const said = (text: string) => sentence.includes(text) || place.includes(text);
  const quoted = read === undefined || read === '' || said(read) ? '' : say('read', { read }, locale);
  const wanted = expected === undefined || said(expected) ? '' : say('expected', { expected }, locale);
  return (place === '' ? '' : say('at', { place }, locale)) + sentence + quoted + wanted;
}

/** The sentence of an issue without its place: `“15,7” is not a plain number. …`. */
export function issueSentence(issue: Issue, locale: Locale): string {
  // Issues may come from a file: a code such as "constructor" must not find a method of the prototype.
  const known = /^[A-Z]\d\d$/.test(issue.code) && locale.messages[issue.code] !== undefined;
  const sentence = known ? say(issue.code, issue.params, locale) : issue.code;
  // These begin with the name of an indicator or a unit, which is written small elsewhere.
  return /^(V08|V10|T02)$/.test(issue.code) ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence;
}

/** `Row 4, column value`, `第4行“value”列`, `Fact 000-03`; empty for an issue of the whole figure. */
export function placeText(path: Path, params: IssueParameters, locale: Locale): string {
  const [list, index, ...rest] = path;
  if (list === undefined) return '';
  const known = locale.messages[`at:${list}`] !== undefined && index !== undefined;
  const fields = known ? rest : path;
  const number = list === 'facts' && typeof params['fact'] === 'string' ? params['fact'] : place(index);
  const head = known ? say(`at:${list}`, { number }, locale) : '';
  if (fields.length === 0) return head;
  const name = fields.map(place).join('.');
  return head + say(!known ? 'at:path' : list === 'rows' ? 'at:column' : 'at:field', { name }, locale);
}

function place(step: string | number | undefined): string {
  return typeof step === 'number' ? `${step + 1}` : `${step}`;
}

/** Fills the `{name}` and `{name:as}` of a message; foreign text is never read as a template. */
function say(code: string, params: IssueParameters, locale: Locale): string {
  const message = locale.messages[code];
  const template = typeof message === 'function' ? message(params) : (message ?? code);
  return template.replace(/\{(\w{1,20})(?::(\w{1,20}))?\}/g, (_, name: string, as: string | undefined) =>
    word(
      params[name] ?? params[`${name}:${locale.lang}`] ?? params[`${name}:zh`] ?? params[`${name}:en`] ?? '',
      as,
      locale,
    ),
  );
}

/** A parameter in words: a period key, a unit, a rank, a turn, a status or a key of the messages; else itself. */
function word(value: string | number, as: string | undefined, locale: Locale): string {
  if (as === 'period') {
    const period = parsePeriod(`${value}`);
    return period.ok ? locale.period(period.value, 'long') : `${value}`;
  }
  if (as === 'unit') return locale.unit(`${value}`, 0);
  if (as === 'ordinal' && typeof value === 'number') return locale.ordinal(value);
  const named =
    as === 'turn'
      ? locale.turns[value as Turn]
      : as === 'status'
        ? locale.statuses[value as ObservationStatus]
        : undefined;
  const entry = named ?? (as === undefined ? undefined : locale.messages[`${as}:${value}`]);
  // A key such as "constructor" finds a function of the prototype; only words are words.
  if (typeof entry === 'string') return entry;
  if (typeof value === 'number' && Number.isInteger(value) && value > 999) return locale.group(`${value}`);
  return `${value}`.replace(/^-(?=\d)/, '−');
}
