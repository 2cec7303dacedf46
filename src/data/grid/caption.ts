import { LABEL_LIMIT } from '../limits';
import type { Period } from '../types';
import { takeUnit } from './column';
import { unmarked } from './marks';
import { splitPeriod } from './when';

/** What the words over a table say for all of it. */
export interface About {
  readonly name: string;
  readonly period: Period | undefined;
  readonly unit: string | undefined;
  readonly power: number | undefined;
}

/** `表3 2024年河南省各市进出口总额情况（单位：亿元）` → its period, its unit, and what is measured. */
export function captionOf(words: string): About {
  const caption = words.slice(0, LABEL_LIMIT).trim();
  const { text, unit, power } = takeUnit(caption);
  const named = /[(（]?(?:单位\s*[:：]\s*([^\s)）;；]{1,20})|unit\s*[:：]\s*([^)）;；]{1,40}))[)）]?/i.exec(caption);
  // `单位：亿元、%`: heads tell which columns are rates.
  const [first = '', ...more] = (named?.[1] ?? named?.[2] ?? '').split(/[、,，]/);
  const other = named ? takeUnit(`x（${/^[%％]$/.test(first) ? (more[0] ?? first) : first}）`) : undefined;
  const { period, rest } = splitPeriod(named ? text.replace(named[0], ' ').trim() : text);
  const name = unmarked(rest)
    .replace(/^(?:附?表|table) ?[\d.-]+[:：]? */i, '')
    .replace(/^[^各]{1,8}[省市县](?=[外货进出])/, '')
    .replace(/(?:完成)?情况(?:一览|统计)?表?$/, '');
  return { name, period, unit: unit ?? other?.unit, power: unit === undefined ? (other?.power ?? power) : power };
}
