import type { Text } from '../types';
import type { CubeDimension } from './types';

/** A text in one language. */
export function nameOf(text: Text, lang: 'zh' | 'en' = 'en'): string {
  return typeof text === 'string' ? text : (text[lang] ?? text.en ?? text.zh ?? '');
}

/** Several names as one: in both languages where one of them is. */
export function joined(names: readonly Text[]): Text {
  const [zh, en] = [names.map((name) => nameOf(name, 'zh')).join('，'), names.map((name) => nameOf(name)).join(', ')];
  return names.every((name) => typeof name === 'string') ? en : { zh, en };
}

/** What a code of a dimension is called; `undefined` for what says nothing: a total, what does not apply. */
export function partOf({ labels }: CubeDimension, code: string): Text | undefined {
  const label = labels.get(code) ?? code;
  return /^(_[TXZ]|T|TOTAL|)$/i.test(code) || /^(total|not (applicable|specified)|all|both sexes)$/i.test(nameOf(label))
    ? undefined
    : label;
}

/** Names of SDMX in ours: both languages where it has both or Chinese, else the text itself. */
export function textOf(name: unknown, names: unknown): Text {
  const all = new Map(
    Object.entries(Object(names)).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  const zh = [...all].find(([lang]) => /^zh/i.test(lang))?.[1];
  const en = all.get('en') ?? [...all].find(([lang]) => /^en/i.test(lang))?.[1];
  const own = typeof name === 'string' ? name : (en ?? zh ?? [...all.values()][0] ?? '');
  return zh === undefined ? own : { zh, en: en ?? own };
}
