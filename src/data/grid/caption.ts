import { LABEL_LIMIT } from '../limits';
import type { Period } from '../types';
import { takeUnit, wholeUnit } from './column';
import { unflagged, unmarked } from './marks';
import { headPeriod, splitPeriod } from './when';

/** What the words over a table say for all of it. */
export interface About {
  readonly name: string;
  readonly period: Period | undefined;
  /** One that nobody can read: `2023财年`. */
  readonly odd?: string | undefined;
  /** Of `初步核算` or `preliminary` over a table. */
  readonly status: 'P' | undefined;
  readonly unit?: string | undefined;
  readonly power?: number | undefined;
}

/** `In millions of dollars`, `Millions of yen`: how American and Japanese tables say their unit. */
function unitOfText(text: string): Pick<About, 'unit' | 'power'> | undefined {
  const [, power, of = ''] = /\b(thousand|(?:m|b|tr)illion)s of ([a-z. ]{2,40})/i.exec(text) ?? [];
  // `dollars`, `U.S. dollars`; `chained dollars` is none.
  for (const words = of.trim().split(' ', 3); words.length > 0; words.pop()) {
    const named = wholeUnit(`${power} ${words.join(' ').replace(/\.$/, '')}`);
    if (named) return named;
  }
  return undefined;
}

/** `表3 2024年河南省各市进出口总额情况（单位：亿元）` → its period, its unit, and what is measured. */
export function captionOf(words: string): About {
  // `2014—2019年` is no period of a figure; `指标：地区生产总值(亿元)` is what the national data site says.
  const told = words.slice(0, LABEL_LIMIT).replace(/[,，]? ?\d{4} ?年?[-–—~至到]{1,2} ?\d{4} ?年?/, '');
  const caption = (/指标\s*[:：]\s*(\S+)/.exec(told)?.[1] ?? told).trim();
  const named = /[(（]?(?:[单單]位\s*[:：]\s*([^\s)）;；]{1,20})|unit\s*[:：]\s*([^)）;；]{1,40}))[)）]?/i.exec(
    caption,
  );
  // `单位：亿元、%`: heads tell which columns are rates.
  const units = (named?.[1] ?? named?.[2] ?? '').split(/[、,，;；]/);
  const [first = '%', ...more] = units.filter((one) => !/^[%％]?$/.test(one));
  const bare = named ? caption.replace(named[0], ' ').trim() : caption;
  const { text, ...own } = takeUnit(bare);
  // Of 亿元、万人 nobody knows which is whose: rows and heads have to say it.
  const { unit: said, power } = named ? takeUnit(more.length > 0 ? '' : `x（${first}）`) : (unitOfText(told) ?? own);
  // `(2015=100)`, `(% of GDP)`: the name keeps them.
  const unit =
    said ??
    (/\d{2}\D{0,4}[=＝] ?100/.test(told)
      ? 'index'
      : !named && !power && /[(（][%％] of /.test(told)
        ? 'PCT'
        : undefined);
  const { period: year, odd, rest: after } = splitPeriod(text);
  // `2024年河南省1—4月`, `January–April, 2024`: the part of the year stands apart from it. That of an issue is none.
  const within =
    year?.type === 'year' && !/印发|[发公]布|issue|release/i.test(after)
      ? headPeriod(after, year, undefined)
      : undefined;
  const { period, rest } = within && within.period !== year ? within : { period: year, rest: after };
  const name = unmarked(rest)
    .replace(/^(?:附?表|table) ?[\d.-]+[:：]? */i, '')
    .replace(/^[^各]{1,8}[省市县](?=[外货进出])/, '')
    .replace(/(?:完成)?情况(?:一览|统计)?表?$/, '');
  const status = /初步|快报|preliminary|provisional/i.test(told) ? 'P' : undefined;
  return { name: unflagged(name, true).bare, period, odd, status, unit, power };
}
