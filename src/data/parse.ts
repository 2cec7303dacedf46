import { type Parsed, StatoramaError } from './issue';
import { parsePeriod as readPeriod } from './period-text';
import { type QuantityDefaults, parseQuantity as readQuantity } from './quantity-text';
import type { Period, Quantity } from './types';

/**
 * Reads a figure as printed, in English or Chinese: `15.77 billion yuan`, `157.7亿元`, `over 100 billion yuan`,
 * `近2500亿元`, `12–15 billion yuan`, `49个项目`, `下降2.2%`, `近八成`, `$73.04 billion`. The digits stay as printed. What has
 * two meanings (`1,5`; `15.770,00`) is an issue V01, an unknown or missing unit V04, a range the wrong way round V06.
 *
 * @throws StatoramaError for what is no text
 */
export function parseQuantity(text: string, defaults?: QuantityDefaults): Parsed<Quantity> {
  return readQuantity(textOf(text, 'parseQuantity', '157.7亿元'), defaults);
}

/**
 * Reads a period in the neutral notation (`2024`, `2024-Q1`, `2024-04`, `2024-01/04`, `2024-04-30`), in Chinese
 * (`2024年1—4月`, `2024年上半年`, `2024年3月1—15日`) or in English (`Jan–Apr 2024`, `first half of 2020`, `1–15 March 2024`).
 * Anything else is an issue T01.
 *
 * @throws StatoramaError for what is no text
 */
export function parsePeriod(text: string): Parsed<Period> {
  return readPeriod(textOf(text, 'parsePeriod', '2024-04'));
}

function textOf(text: unknown, name: string, example: string): string {
  if (typeof text === 'string') return text;
  throw new StatoramaError('data', 'text', `${name} takes a text, such as "${example}"`);
}
