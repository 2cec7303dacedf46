import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { messagesEn } from '../../src/format/messages-en';
import { messagesZh } from '../../src/format/messages-zh';

const reasons = readFileSync(new URL('../../src/data/derive/reason.ts', import.meta.url), 'utf8');
const keys = [...reasons.matchAll(/^ {2}\| '([a-zA-Z-]+)'/gm)].map((match) => match[1]);
const [why, what] = [keys.slice(0, keys.indexOf('impliedBase')), keys.slice(keys.indexOf('impliedBase'))];

it('words every reason of a refusal in both languages', () => {
  expect(why.length).toBeGreaterThan(40);
  const dumb = why.filter((key) => !(`reason:${key}` in messagesZh) || !(`reason:${key}` in messagesEn));
  expect(dumb).toEqual([]);
});

it('words every derivation in both languages', () => {
  expect(what.filter((key) => !(`derivation:${key}` in messagesZh) || !(`derivation:${key}` in messagesEn))).toEqual(
    [],
  );
});

it('has the same rules and places in both languages', () => {
  const named = (messages: object) =>
    Object.keys(messages)
      .filter((key) => !key.startsWith('field:'))
      .sort();
  expect(named(messagesZh)).toEqual(named(messagesEn));
});

it('sets Chinese with full-width punctuation and ends every sentence', () => {
  const sentences = Object.entries(messagesZh).filter(([key]) => /^[A-Z]\d\d$/.test(key));
  const said = sentences.map(([, message]) => (typeof message === 'function' ? message({}) : message));
  expect(said.filter((text) => !text.endsWith('。') || /[\u4e00-\u9fff][,;:?!()]/.test(text))).toEqual([]);
});
