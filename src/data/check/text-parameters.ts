import type { IssueParameters } from '../issue';
import type { Text } from '../types';

/** A text as parameters of an issue, so that each language finds its own: `name:zh`, `name:en`. */
export function textParameters(name: string, text: Text | undefined, fallback = ''): IssueParameters {
  if (text === undefined || typeof text === 'string') return { [name]: text ?? fallback };
  const both = Object.entries(text).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return both.length === 0
    ? { [name]: fallback }
    : Object.fromEntries(both.map(([lang, words]) => [`${name}:${lang}`, words]));
}
