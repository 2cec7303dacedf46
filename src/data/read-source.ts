import { namesOf } from './find-area';
import { type Fields, type Reading, readShape, type Shape } from './reading';
import type { Source } from './types';

/** A source as a list or a cell gives it, its id made of its name where it has none; `undefined` where nothing names it. */
export function readSource(fields: Fields, at: string, reading: Reading): Source | undefined {
  const read = readShape<Source>(fields, SOURCE, at, reading);
  const { title, publisher } = read;
  const [id] = [...namesOf(read.id), ...namesOf(title), ...namesOf(publisher)];
  if (!id) return undefined;
  return { lang: '', title: publisher ?? id, publisher: title ?? id, ...read, id };
}

const SOURCE: Shape = {
  id: 'id',
  title: 'text',
  publisher: 'text',
  url: 'line',
  published: 'id',
  lang: 'id',
  translation: 'none official machine unknown',
  note: 'text',
};
