import { LABEL_LIMIT } from '../limits';
import type { Period } from '../types';
import { takeUnit } from './column';
import { splitPeriod } from './when';

/** What the words over a table say for all of it. */
export interface About {
  readonly name: string;
  readonly period: Period | undefined;
  readonly unit: string | undefined;
  readonly power: number | undefined;
}

/** `2024年河南省各市进出口总额（单位：亿元）` → its period, its unit, and what is measured. */
export function captionOf(caption: string): About {
  const { text, unit, power } = takeUnit(caption.slice(0, LABEL_LIMIT).trim());
  const named = /[(（]?(?:单位|unit)\s*[:：]\s*([^\s)）;；]{1,20})[)）]?/i.exec(caption);
  const other = named ? takeUnit(`x（${named[1]}）`) : undefined;
  const { period, rest } = splitPeriod(named ? text.replace(named[0], ' ').trim() : text);
  return { name: rest, period, unit: unit ?? other?.unit, power: unit === undefined ? (other?.power ?? power) : power };
}
