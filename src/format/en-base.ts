import { englishUnit } from '../data/english-units';
import type { Period, Qualifier } from '../data/types';
import { groupDigits } from './group';
import type { Locale } from './locale';
import { messagesEn } from './messages-en';
import { readingEn } from './reading-en';
import { dayOf, endsOf } from './span';
import { nameOfStep } from './step-name';
import { textOf } from './text';
import type { BaseWordKey } from './words';

/** English as far as every figure speaks it, maps of chains too: `en` has the rest. */
export const enBase: Locale = {
  tag: 'en',
  lang: 'en',
  // A number and what it counts, `top 3`, `of 5`, `year on year`, a half of a year.
  held: /(?:top|of) \d[\d,.]*(?: [a-z]{1,9})?|\d[\d,.]{0,10} [a-z]{1,9}|(year|month) on \1|\w+ (?:half|quarter) of \d{4}/g,
  steps: [
    [0, ''],
    [3, 'thousand'],
    [6, 'million'],
    [9, 'billion'],
    [12, 'trillion'],
  ],
  group: groupDigits,
  period,
  ordinal(position) {
    const teen = position % 100 > 10 && position % 100 < 14;
    return groupDigits(`${position}`) + ((teen ? '' : ['', 'st', 'nd', 'rd'][position % 10]) || 'th');
  },
  // "Over −5%" would be taken for a fall of more than 5%.
  qualified: (qualifier, number) => (/^[−+]/.test(number) ? SIGNED : QUALIFIERS)[qualifier] + number,
  unit(code, step) {
    const [, name] = englishUnit(code);
    const head = stepName(step);
    return head && name ? `${head} ${name}` : head + name;
  },
  withUnit(number, code, step) {
    const [one, many] = englishUnit(code);
    const single = step === 0 && (number === '1' || number === '−1');
    const name = single ? one : many;
    const head = step === 0 ? number : `${number} ${stepName(step)}`;
    return name === '' || name.charAt(0) === '%' ? head + name : `${head} ${name}`;
  },
  changed: (sign, number) => (sign === 0 ? 'unchanged' : `${sign > 0 ? 'up' : 'down'} ${number}`),
  // A turn is named by its words.
  turn: (turn) => (turn === 'flat' ? 'unchanged' : (turn.includes('-to-') ? 'from ' : '') + turn.replace(/-/g, ' ')),
  statuses: {
    B: 'break in series',
    D: 'definition differs',
    E: 'estimated',
    F: 'forecast',
    G: 'experimental',
    H: 'holiday',
    I: 'imputed',
    J: 'exempt from reporting',
    K: 'included elsewhere',
    L: 'not collected',
    M: 'not applicable',
    N: 'less than half a unit',
    O: 'not available',
    P: 'provisional',
    Q: 'confidential',
    R: 'revised',
    S: 'special event',
    U: 'low reliability',
    V: 'not validated',
    W: 'includes other items',
    NR: 'not yet released',
  },
  // The letter set of the UK's Government Statistical Service: screen readers speak it, dots and daggers they skip.
  symbols: {
    H: '…',
    J: '[x]',
    K: '[x]',
    L: '[x]',
    M: '[z]',
    N: '[low]',
    O: '[x]',
    Q: '[c]',
    S: '…',
    NR: '[x]',
  },
  list(items) {
    const last = items.length - 1;
    return last < 1 ? (items[0] ?? '') : `${items.slice(0, last).join(', ')} and ${items[last]}`;
  },
  words: {
    range: '{a}–{b}',
    rangeTo: '{a} to {b}',
    colon: '{name}: {value}',
    brackets: ' ({x})',
    comma: ', ',
    stop: '.',
    illustrative: 'Illustrative data, not statistics',
    faults: 'Data left out because of errors: {n}',
    source: 'Source: {source}',
    sourceNotStated: 'source not stated',
    released: 'released {date}',
    refusedTitle: 'This figure was not drawn',
    table: 'Table',
    chart: 'Chart',
    semicolon: '; ',
    listComma: ', ',
    moreOfThisKind: ' ({n} more of this kind.)',
    andMoreSources: '; {n} more in the table',
  } satisfies Record<BaseWordKey, string>,
  messages: /* @__PURE__ */ Object.assign({}, messagesEn, readingEn),
};

const QUALIFIERS: Readonly<Record<Qualifier, string>> = {
  exact: '',
  between: '',
  about: 'about ',
  nearly: 'nearly ',
  over: 'over ',
  atLeast: 'at least ',
  under: 'under ',
  atMost: 'at most ',
};

const SIGNED = {
  ...QUALIFIERS,
  over: 'above ',
  atLeast: 'no lower than ',
  under: 'below ',
  atMost: 'no higher than ',
};

function stepName(step: number): string {
  return nameOfStep(enBase.steps, ['', 'ten ', 'hundred '], step);
}

function period(of: Period, style: 'long' | 'short' | 'axis'): string {
  const axis = style === 'axis';
  const long = style === 'long';
  switch (of.type) {
    case 'year':
      return `${of.year}`;
    case 'half':
      return long ? `${of.number === 1 ? 'first' : 'second'} half of ${of.year}` : within(of.year, `H${of.number}`);
    case 'quarter': {
      const nth = ['first', 'second', 'third', 'fourth'][of.number - 1];
      return long ? `${nth} quarter of ${of.year}` : within(of.year, `Q${of.number}`);
    }
    case 'month':
      return within(of.year, month(of.number, long));
    case 'yearToDate': {
      const through = of.throughMonth === 1 ? '' : `–${month(of.throughMonth, long)}`;
      return within(of.year, month(1, long) + through);
    }
    case 'instant': {
      const [year, number, day] = dayOf(of.at);
      return within(year, `${day} ${month(number, long)}`);
    }
    case 'span':
      return span(of, axis, long);
    case 'recurring':
      return of.every === 'year' ? 'each year' : 'each month';
    case 'loose':
      return textOf(of.says ?? of.printed, enBase);
    case 'unstated':
      return 'period not stated';
  }
  function within(year: number, part: string): string {
    return axis ? part : `${part} ${year}`;
  }
}

/** The start leaves out what the end says. Where it has a blank of its own the dash stands free: 5 January – 3 April 2024. */
function span(of: Extract<Period, { type: 'span' }>, axis: boolean, long: boolean): string {
  const { from, to, shown, shared } = endsOf(of);
  const parts = (day: readonly number[], first: number) =>
    day
      .map((part, i) => (i === 1 ? month(part, long) : `${part}`))
      .slice(first, shown)
      .reverse()
      .join(' ');
  const end = parts(to, axis && shared > 0 ? 1 : 0);
  if (shared === shown) return end;
  return `${parts(from, shared)}${shared === shown - 1 ? '–' : ' – '}${end}`;
}

function month(number: number, long: boolean): string {
  months ??= 'January February March April May June July August September October November December'.split(' ');
  const name = months[number - 1] ?? '';
  return long ? name : name.slice(0, 3);
}

let months: readonly string[] | undefined;
