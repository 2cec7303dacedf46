import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { charts } from '../../src/charts';
import * as chainRules from '../../src/data/chain/rules';
import { issueOf } from '../../src/data/issue';
import * as rules from '../../src/data/rules';
import { checkingEn } from '../../src/format/checking-en';
import { checkingZh } from '../../src/format/checking-zh';
import { messagesEn } from '../../src/format/messages-en';
import { messagesZh } from '../../src/format/messages-zh';
import { moreEn } from '../../src/format/more-en';
import { moreZh } from '../../src/format/more-zh';
import { readingEn } from '../../src/format/reading-en';
import { readingZh } from '../../src/format/reading-zh';

const ofCharts = (lang: 'zh' | 'en') => Object.assign({}, ...charts.map(({ chart }) => chart.messages?.[lang]));
const zh = { ...messagesZh, ...readingZh, ...moreZh.messages, ...checkingZh, ...ofCharts('zh') };
const en = { ...messagesEn, ...readingEn, ...moreEn.messages, ...checkingEn, ...ofCharts('en') };
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
  ['of the packs', messagesZh, messagesEn],
  ['of readers', readingZh, readingEn],
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
  expect(twice(messagesZh, readingZh, moreZh.messages, checkingZh)).toEqual([]);
  expect(twice(messagesEn, readingEn, moreEn.messages, checkingEn)).toEqual([]);
});

it('sets Chinese with full-width punctuation and ends every sentence', () => {
  const sentences = Object.entries(zh).filter(([key]) => /^[A-Z]\d\d$/.test(key));
  const said = sentences.map(([, message]) => (typeof message === 'function' ? message({}) : message));
  expect(said.filter((text) => !text.endsWith('。') || /[\u4e00-\u9fff][,;:?!()]/.test(text))).toEqual([]);
});
