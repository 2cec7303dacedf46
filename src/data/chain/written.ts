import { type Fields, type Reading, readShape, refuse, report, type Shape } from '../reading';
import { H09 } from './rules';

/**
 * The known fields of what somebody wrote by hand. A shape names the words that a field may hold in pairs, Chinese and
 * English (`优势=strong 较强=adequate`): either is read, with capitals or a blank for the hyphen too.
 *
 * @param isNamed - whether it should have a name (H09)
 */
export function readWritten<T>(given: Fields, shape: Shape, reading: Reading, isNamed = false): Partial<T> {
  tellSlips(given, Object.keys(shape), reading);
  const forms: Record<string, string> = {};
  const found: Record<string, unknown> = {};
  for (const name of Object.keys(shape)) {
    const form = shape[name]!;
    if (form.includes('=')) found[name] = wordOf(form, given[name], name, reading);
    else forms[name] = form;
  }
  if (isNamed && (given['name'] ?? '') === '') tellNone('name', reading);
  return { ...found, ...readShape<T>(given, forms, '', reading) };
}

/** The English word of a pair. */
function wordOf(form: string, told: unknown, field: string, reading: Reading): string | undefined {
  if ((told ?? '') === '') return undefined;
  const words = form.split(/[ =]/);
  const place = typeof told === 'string' ? words.indexOf(told.trim().toLowerCase().replace(/[ _]/g, '-')) : -1;
  return place < 0 ? refuse(told, field, reading, form) : words[place | 1];
}

/** I01: a key that is a letter off one of these names would be dropped without a word. Each is told once. */
export function tellSlips(given: Fields, names: readonly string[], reading: Reading): void {
  const { told } = reading;
  for (const key of Object.keys(given)) {
    if (key.length > 20 || names.includes(key) || told.has(names + key) || told.size > MOST_KEYS) continue;
    told.add(names + key);
    const low = key.toLowerCase();
    const near = names.find((name) => {
      const left = [...low].reduce((rest, letter) => rest.replace(letter, ''), name.toLowerCase()).length;
      return name[0] === low[0] && low.length - name.length + 2 * left < 2;
    });
    if (near) report(reading, 'I01 W cell', key, undefined, { field: 'attribute', id: key, candidates: near });
  }
}

/** H09: an item is left out for want of a field, or goes by its id for want of a name. */
export function tellNone(field: string, reading: Reading, expected?: string): undefined {
  return report(reading, H09, field, undefined, { field }, expected);
}

/** `2026`, `2026-06` or `2026-06-30`; of `2026年6月30日`, `2026.6.30` and `2026/6/30` too. */
export function dateOf(told: string): string | undefined {
  const date = told
    .split(/[-./年月日]/)
    .flatMap((part) => (part ? part.padStart(2, '0') : []))
    .join('-');
  return /^\d{4}(-(0[1-9]|1[0-2])(-[0-3]\d)?)?$/.test(date) ? date : undefined;
}

const MOST_KEYS = 200;
