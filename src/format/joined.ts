import type { Locale } from './locale';
import type { Extension } from './registry';

/** A pack with more words and sentences; `reading` are those of readers, which are measured apart. */
export function joined(base: Locale, { words, messages }: Extension, reading: Locale['messages']): Locale {
  return { ...base, words: { ...base.words, ...words }, messages: { ...base.messages, ...messages, ...reading } };
}
