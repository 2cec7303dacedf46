import type { Period } from './types';

/**
 * Spans told by both ends, in plain text: `2024年3月1-15日`, `2024年2月28日-3月3日`, `2023年10月-2024年3月`, `1-15 march 2024`,
 * `march 1-15, 2024`, `28 feb - 3 mar 2024`. What an end leaves out, the other says. `read` reads one end; given are both
 * in neutral notation, which knows of days or of months, and of no others.
 */
export function twoEnds(text: string, read: (end: string) => Period | undefined): string | undefined {
  const [, a = '', b] = /^([^-~至到]+?) ?(?:[-~至到]| to ) ?([^-~至到]+)$/.exec(text) ?? [];
  if (b === undefined) return undefined;
  const [, year = '', month = ''] = /^(\d{4}年)?(\d\d?月|[a-z]+ )?/.exec(a)!;
  const [after = '', , until = ''] = /( [a-z]+)?,?( \d{4})$/.exec(b) ?? [];
  const keyOf = (...forms: string[]) => {
    const [end] = forms.flatMap((form) => read(form) ?? []);
    return end?.type === 'instant' ? end.at : end?.type === 'month' && `${end.year}-${end.number}`;
  };
  const from = keyOf(a, `${a}日`, a + until, a + after);
  const to = keyOf(b, year + b, year + month + b);
  return `${from}/${to}`;
}
