import type { Locale } from './locale';

/**
 * The name of a power of ten. A step that the language has no word for is put together (亿 in English is
 * hundred million, billion in Chinese 十亿): an empty name would print a figure a thousand times too small.
 *
 * @param tens What stands before a step for one, ten, a hundred … of it.
 */
export function nameOfStep(steps: Locale['steps'], tens: readonly string[], step: number): string {
  const [power, name] = steps.reduce((best, next) => (next[0] <= step ? next : best));
  return `${tens[step - power] ?? `10^${step - power} `}${name}`.trim();
}
