import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { charts } from '../../src/charts';
import * as chainRules from '../../src/data/chain/rules';
import { issueOf } from '../../src/data/issue';
import * as rules from '../../src/data/rules';
import { checkingEn } from '../../src/format/checking-en';
import { checkingZh } from '../../src/format/checking-zh';
import type { Message } from '../../src/format/locale';
import { messagesEn } from '../../src/format/messages-en';
import { messagesZh } from '../../src/format/messages-zh';
import { moreEn } from '../../src/format/more-en';
import { moreZh } from '../../src/format/more-zh';
import { readingEn } from '../../src/format/reading-en';
import { readingZh } from '../../src/format/reading-zh';
import { seriesEn } from '../../src/format/series-en';
import { seriesReadingEn } from '../../src/format/series-reading-en';
import { seriesReadingZh } from '../../src/format/series-reading-zh';
import { seriesZh } from '../../src/format/series-zh';

const ofCharts = (lang: 'zh' | 'en') => Object.assign({}, ...charts.map(({ chart }) => chart.messages?.[lang]));
const listsZh = [messagesZh, seriesZh.messages, readingZh, seriesReadingZh, moreZh.messages, checkingZh];
const listsEn = [messagesEn, seriesEn.messages, readingEn, seriesReadingEn, moreEn.messages, checkingEn];
const zh: Readonly<Record<string, Message>> = Object.assign({}, ...listsZh, ofCharts('zh'));
const en: Readonly<Record<string, Message>> = Object.assign({}, ...listsEn, ofCharts('en'));
const dumb = (keys: readonly string[]) => keys.filter((key) => !(key in zh) || !(key in en));

const reasons = readFileSync(new URL('../../src/data/derive/reason.ts', import.meta.url), 'utf8');
const keys = [...reasons.matchAll(/^ {2}\| '([a-zA-Z-]+)'/gm)].map((match) => match[1]!);
const [why, what] = [keys.slice(0, keys.indexOf('impliedBase')), keys.slice(keys.indexOf('impliedBase'))];

it('words every rule in both languages', () => {
  expect(dumb(Object.values({ ...rules, ...chainRules }).map((rule) => issueOf(rule).code))).toEqual([]);
});

it('words every reason of a refusal in both languages', () => {
  expect(why.length).toBeGreaterThan(40);
  expect(dumb(why.map((key) => `reason:${key}`))).toEqual([]);
});

it('words every derivation in both languages', () => {
  expect(dumb(what.map((key) => `derivation:${key}`))).toEqual([]);
});

it.each([
  ['of every figure', messagesZh, messagesEn],
  ['of statistics', seriesZh.messages, seriesEn.messages],
  ['of every reader', readingZh, readingEn],
  ['of readers of statistics', seriesReadingZh, seriesReadingEn],
  ['of files', moreZh.messages, moreEn.messages],
  ['beyond them', checkingZh, checkingEn],
  ['of charts', ofCharts('zh'), ofCharts('en')],
])('has the same rules and places in both languages: %s', (_, chinese, english) => {
  const named = (messages: object) =>
    Object.keys(messages)
      .filter((key) => !key.startsWith('field:'))
      .sort();
  expect(named(chinese)).toEqual(named(english));
});

it('says nothing twice', () => {
  const twice = (...lists: readonly object[]) => {
    const all = lists.flatMap((list) => Object.keys(list));
    return all.filter((key, i) => all.indexOf(key) < i);
  };
  expect(twice(...listsZh)).toEqual([]);
  expect(twice(...listsEn)).toEqual([]);
});

it('sets Chinese with full-width punctuation and ends every sentence', () => {
  const sentences = Object.entries(zh).filter(([key]) => /^[A-Z]\d\d$/.test(key));
  const said = sentences.map(([, message]) => (typeof message === 'function' ? message({}) : message));
  expect(said.filter((text) => !text.endsWith('。') || /[\u4e00-\u9fff][,;:?!()]/.test(text))).toEqual([]);
});
