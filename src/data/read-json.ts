import type { FigureData, SeriesData } from './input';
import { type Issue, issueOf, StatoramaError } from './issue';
import { FILE_LIMIT } from './limits';
import { isFields } from './reading';
import { F01, F05, F06, L03 } from './rules';

/**
 * Parses a JSON text into data for a chart. What is no JSON, or no list or object, is an issue. What the lists and
 * objects hold is looked at by the chart: chains are `readJson<ChainData>(text)`.
 */
export function readJson<Data extends FigureData = SeriesData>(text: string): { data: Data; issues: readonly Issue[] } {
  if (typeof text !== 'string') throw new StatoramaError('data', 'text', 'readJson takes the text of a file');
  const none = (issue: Issue) => ({ data: { rows: [], issues: [issue] } as FigureData as Data, issues: [issue] });
  if (text.trim() === '') return none(issueOf(F01));
  if (text.length > FILE_LIMIT) return none(issueOf(L03, { params: { limit: FILE_LIMIT } }));
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    if (!/^\s*[[{]/.test(text)) return none(issueOf(F05, { read: text.slice(0, 200) }));
    // One glyph: more may hold a name that is not cleared for publication.
    const at = faultIn(text);
    const line = text.slice(0, at).split('\n').length - 1;
    return none(
      issueOf(F05, text[at] === undefined ? { params: { ends: 1 } } : { path: ['rows', line], read: text[at] }),
    );
  }
  if (!isFields(data) && !Array.isArray(data))
    return none(issueOf(F06, { read: data, expected: '[{"period":"2024","value":"157.7亿元"}]' }));
  return { data: data as FigureData as Data, issues: [] };
}

/** Where JSON ends to be any: at what begins no token, and at what a comma lacks behind or nothing follows. */
function faultIn(text: string): number {
  const token = /\s+|[[{:]|,(?!\s*[\]},])|(?:"(?:[^"\\\n]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|[\]}])(?!\s*["{[\w-])/y;
  let at = 0;
  while (token.test(text)) at = token.lastIndex;
  return at;
}
