import type { Observation } from '../input';
import { isBound } from '../interval';
import { type Issue, issueOf } from '../issue';
import { plainText } from '../plain-text';
import { splitQualifier } from '../quantity-words';
import { V12 } from '../rules';

/**
 * V12: a figure typed as exact where the words of the source (`printed`) give it as a limit: `突破4000亿元`, `over 100
 * billion`. Charts draw what is typed as a bound as one, and derivations give bounds for bounds.
 */
export function checkBound({ value, printed, path }: Observation): Issue[] {
  const { digits, unit, qualifier = 'exact' } = value ?? {};
  if (!digits || qualifier !== 'exact') return [];
  const words = (plainText(printed ?? '') ?? '').replace(/(\d),(?=\d{3})/g, '$1');
  let bound: ReturnType<typeof boundBefore>;
  for (let at = words.indexOf(digits); at >= 0; at = words.indexOf(digits, at + 1)) {
    const after = words.slice(at + digits.length);
    // 14000 holds 4000, and 4000.5 begins with it; 增长超10%，达10亿元 has a limit of something else.
    if (/[\d.]$/.test(words.slice(0, at)) || /^\.?\d/.test(after) || (unit !== 'PCT' && /^ ?%/.test(after))) continue;
    bound = boundBefore(words.slice(Math.max(0, at - 16), at), digits);
    // Told once without a limit, it is the figure: 超100家，共100家.
    if (!bound) return [];
  }
  return bound ? [issueOf(V12, { path: [...path, 'value'], read: printed, params: { value: digits, bound } })] : [];
}

/** The bound that the words just before a figure make of it. A currency may stand between. */
function boundBefore(words: string, digits: string): 'lower' | 'upper' | undefined {
  const before = words.replace(/(?:us|hk)?[$¥€]$|(?:rmb|cny|usd) ?$/, '');
  for (let from = 0; from < before.length; from++) {
    const { qualifier, rest } = splitQualifier(before.slice(from) + digits);
    if (rest === digits && qualifier !== undefined && isBound({ digits, unit: '', qualifier }))
      return qualifier === 'under' || qualifier === 'atMost' ? 'upper' : 'lower';
  }
  return undefined;
}
