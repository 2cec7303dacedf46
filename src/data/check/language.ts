import { type Issue, issueOf, type Path } from '../issue';
import { D05 } from '../rules';
import type { Text } from '../types';

/** D05: a text that is told in one of the two languages only. A plain string claims no language. */
export function checkLanguages(text: Text | undefined, field: string, path: Path): Issue[] {
  if (typeof text !== 'object' || text === null) return [];
  const [zh, en] = [text.zh, text.en];
  if (!zh === !en) return [];
  return [
    issueOf(D05, { path, params: { field, ...(zh ? { lang: 'en', other: 'zh' } : { lang: 'zh', other: 'en' }) } }),
  ];
}
