import type { Observation } from '../../data/input';
import type { Change, Period, Quantity } from '../../data/types';
import { headlineWord } from '../../format/headline-words';
import type { Locale } from '../../format/locale';
import { againstText, changeText, quantityText, rateText, splitQuantity } from '../../format/quantity';
import { rankText } from '../../format/rank';
import { capital, textOf } from '../../format/text';
import { word } from '../../format/words';
import type { TargetLine } from '../../scene/mark';
import { indicatorName, remarksOf } from '../remarks';
import type { HeadlineContext, HeadlineItem, Reach } from './types';

/** One key figure: the level if there is one, else the rate, else the place. */
export function headlineItem({ read, locale, oneArea, told }: HeadlineContext, cell: Observation): HeadlineItem {
  const { growth, rank, printed } = cell;
  // A dash before a published rate means that only the rate is published: 固定资产投资，—，6.5.
  const isGap = cell.value?.digits === null && cell.value.status?.includes('O');
  const value = growth && isGap ? undefined : cell.value;
  const area = read.areas.get(cell.area);
  const place = oneArea ? '' : area ? textOf(area.short ?? area.name, locale) : cell.area;
  const indicator = indicatorName(cell, read, locale);
  const name = capital(place ? word(locale, 'subject', { area: place, indicator }) : indicator);
  const { said: shown, ...figure } = bigFigure({ ...cell, value }, locale);
  const period = locale.period(cell.period, 'long');
  const change = growth ? changeText(growth, locale, { basis: cell.period }) : '';
  const level = value ? quantityText(value, locale) : '';
  const position = rank ? rankText(rank, locale) : '';
  // The editor's note is long: it stands in the table and in the tooltip.
  const remarks = remarksOf({ ...cell, note: undefined }, locale);
  const lines = [
    {
      key: 'change',
      text: shown === 'growth' ? against(growth!, locale, cell.period) : change,
      strong: shown !== 'growth',
    },
    { key: 'rank', text: shown === 'rank' && rank ? textOf(rank.among.members, locale) : position },
    { key: 'period', text: [...(period === told ? [] : [period]), ...remarks].join(' · ') },
  ];
  const comma = word(locale, 'comma');
  const said = [level, change, rank ? rankText(rank, locale, true) : ''].filter(Boolean).join(comma);
  const spoken = said + (remarks.length > 0 ? word(locale, 'brackets', { x: remarks.join(comma) }) : '');
  const tooltip: TargetLine[] = [{ name, value: '', strong: true }];
  const add = (label: string, text: string) => text && tooltip.push({ name: label, value: text });
  add(word(locale, 'period'), period);
  add(word(locale, 'value'), level);
  add(word(locale, 'growth'), change);
  add(word(locale, 'rank'), position);
  for (const remark of remarks) add('', remark);
  add(word(locale, 'asPrinted'), printed ?? '');
  const label = word(locale, 'colon', { name: name + comma + period, value: spoken });
  return {
    key: cell.id,
    name,
    ...figure,
    lines: lines.flatMap((line) => (line.text ? { ...line, text: capital(line.text) } : [])),
    label,
    tooltip,
  };
}

/** What a rate that stands alone is measured against. */
function against(change: Change, locale: Locale, period: Period): string {
  return change.against === 'same-period-last-year'
    ? headlineWord(locale, 'againstYear')
    : againstText(change, locale, period);
}

type BigFigure = Pick<HeadlineItem, 'before' | 'number' | 'after' | 'reach'> & {
  readonly said: 'level' | 'growth' | 'rank';
};

function bigFigure({ value, growth, rank }: Observation, locale: Locale): BigFigure {
  const figure = { before: '', after: '', reach: 'exact' } as const;
  // What is missing is told by words: a symbol as large as digits would pass for a figure.
  const gap = value ?? growth?.value;
  if (gap?.digits === null)
    return { ...figure, number: '', after: capital(quantityText(gap, locale)), said: value ? 'level' : 'growth' };
  if (value) {
    const { before, number, after } = splitQuantity(value, locale);
    // A percent sign belongs to the digits, and so does a unit that a range repeats; small words stand beside them.
    const sign = after.startsWith('%') ? '%' : number.includes(after) ? after : '';
    return {
      before,
      number: number + sign,
      after: after.slice(sign.length).trim(),
      reach: reachOf(value),
      said: 'level',
    };
  }
  if (growth) {
    const { form, value: rate } = growth;
    const reach = rate ? reachOf(rate) : 'exact';
    if (form === 'percent' && rate && reach === 'exact')
      return { ...figure, number: rateText(rate, locale), said: 'growth' };
    // "Up over" · 6%: what binds a rate is said by its words, also where it stands alone.
    const text = changeText(growth, locale);
    const [, before = '', number = capital(text), after = ''] = /^([^\d−]*)(.*[\d%])(.*)$/.exec(text) ?? [];
    const isFall = rate?.digits?.charAt(0) === '-' && !number.includes('−');
    return {
      before: before.trim(),
      number,
      after: after.trim(),
      reach: isFall && reach === 'under' ? 'over' : isFall && reach === 'over' ? 'under' : reach,
      said: 'growth',
    };
  }
  const { position = 0, precision, among } = rank!;
  if (precision === 'within')
    return { ...figure, number: capital(word(locale, 'rankWithin', { n: position })), said: 'rank' };
  const after = headlineWord(locale, 'ofSize', { size: among.size ?? (locale.lang === 'zh' ? '？' : '?') });
  return { ...figure, number: locale.ordinal(position), after, said: 'rank' };
}

function reachOf({ qualifier = 'exact' }: Quantity): Reach {
  if (qualifier === 'nearly') return 'about';
  return qualifier === 'atLeast' ? 'over' : qualifier === 'atMost' ? 'under' : qualifier;
}
