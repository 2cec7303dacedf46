import { LABEL_LIMIT } from '../limits';
import { parsePeriod } from '../period';
import type { Period } from '../types';
import { takeUnit } from './column';

/** What the words over a table say for all of it. */
export interface About {
  readonly name: string;
  readonly period: Period | undefined;
  readonly unit: string | undefined;
  readonly power: number | undefined;
}

const WHEN =
  /\d{4}\s*年?\s*(?:1\s*[-–—~至]\s*\d{1,2}\s*月|\d{1,2}\s*月|第?[一二三四]季度|[上下]半年|年)|(?:[A-Z][a-z]{2,8}\s*(?:[-–—]|to)\s*)?[A-Z][a-z]{2,8}\s+\d{4}|\d{4}/g;

/** `2024年河南省各市进出口总额（单位：亿元）` → its period, its unit, and what is measured. */
export function captionOf(caption: string): About {
  const { text, unit, power } = takeUnit(caption.slice(0, LABEL_LIMIT).trim());
  const named = /(?:单位|unit)\s*[:：]\s*([^\s)）;；]{1,20})/i.exec(caption);
  const other = named ? takeUnit(`x（${named[1]}）`) : undefined;
  let period: Period | undefined;
  let name = text;
  for (const match of text.match(WHEN) ?? []) {
    const parsed = parsePeriod(match.trim());
    if (!parsed.ok) continue;
    period = parsed.value;
    name = text.replace(match, '').trim();
    break;
  }
  return { name, period, unit: unit ?? other?.unit, power: unit === undefined ? (other?.power ?? power) : power };
}
