import type { Observation, Observations, Quantity } from '../../data/types';
import type { Locale } from '../../format/locale';
import { changeText, quantityText, rateText, splitQuantity } from '../../format/quantity';
import { rankText } from '../../format/rank';
import { capital, textOf } from '../../format/text';
import { word } from '../../format/words';
import type { TargetLine } from '../../scene/mark';
import type { HeadlineItem, Reach } from './types';

export function indicatorName(cell: Observation, read: Observations, locale: Locale): string {
  const indicator = read.indicators.get(cell.indicator);
  return indicator ? textOf(indicator.name, locale) : cell.indicator;
}

/** One key figure: the level if there is one, else the rate, else the place. */
export function headlineItem(
  cell: Observation,
  read: Observations,
  locale: Locale,
  show: { readonly area: boolean },
): HeadlineItem {
  const indicator = capital(indicatorName(cell, read, locale));
  const area = read.areas.get(cell.area);
  const areaName = area ? textOf(area.short ?? area.name, locale) : cell.area;
  const name =
    show.area && areaName !== ''
      ? capital(
          word(locale, 'subject', {
            area: areaName,
            indicator: locale.lang === 'en' ? indicatorName(cell, read, locale) : indicator,
          }),
        )
      : indicator;
  const figure = bigFigure(cell, locale);
  const period = locale.period(cell.period, 'long');
  const change = cell.growth ? changeText(cell.growth, locale, { basis: true }) : '';
  const rank = cell.rank ? rankText(cell.rank, locale) : '';
  const nature = cell.nature === 'outcome' ? '' : capital(word(locale, cell.nature));
  const statuses = (cell.value?.digits === null ? [] : (cell.value?.status ?? [])).flatMap(
    (s) => locale.statuses[s] ?? [],
  );
  const lines = [
    {
      key: 'change',
      text: figure.said === 'growth' ? word(locale, 'againstYear') : capital(change),
      strong: figure.said !== 'growth',
    },
    { key: 'rank', text: figure.said === 'rank' ? textOf(cell.rank!.among.members, locale) : capital(rank) },
    { key: 'period', text: capital([period, nature, ...statuses].filter((t) => t !== '').join(' · ')) },
  ].filter((line) => line.text !== '');
  const spoken = [cell.value ? quantityText(cell.value, locale) : '', change, rank, nature, ...statuses].filter(
    (t) => t !== '',
  );
  const tooltip: TargetLine[] = [
    { name, value: '', strong: true },
    { name: word(locale, 'period'), value: period },
    ...(cell.value ? [{ name: word(locale, 'value'), value: quantityText(cell.value, locale) }] : []),
    ...(change === '' ? [] : [{ name: word(locale, 'growth'), value: change }]),
    ...(rank === '' ? [] : [{ name: word(locale, 'rank'), value: rank }]),
    ...[nature, ...statuses].filter((t) => t !== '').map((value) => ({ name: '', value })),
    ...(cell.printed === undefined ? [] : [{ name: word(locale, 'asPrinted'), value: cell.printed }]),
  ];
  return {
    key: cell.id,
    name,
    ...figure,
    lines,
    label: `${word(locale, 'colon', { name: `${name}${word(locale, 'comma')}${period}`, value: spoken.join(word(locale, 'comma')) })}`,
    tooltip,
  };
}

interface BigFigure {
  readonly before: string;
  readonly number: string;
  readonly after: string;
  readonly reach: Reach;
  readonly said: 'level' | 'growth' | 'rank';
}

function bigFigure(cell: Observation, locale: Locale): BigFigure {
  if (cell.value !== undefined) {
    const { before, number, after } = splitQuantity(cell.value, locale);
    // A percent sign belongs to the digits, small words stand beside them.
    const sign = /^[%‰]/.test(after) ? after.charAt(0) : '';
    return {
      before,
      number: number + sign,
      after: after.slice(sign.length).trim(),
      reach: reachOf(cell.value),
      said: 'level',
    };
  }
  const growth = cell.growth;
  if (growth !== undefined) {
    const rate = growth.form === 'percent' && growth.value !== undefined ? growth.value : undefined;
    const number = rate ? rateText({ ...rate, qualifier: 'exact' }, locale) : changeText(growth, locale);
    return { before: '', number, after: '', reach: rate ? reachOf(rate) : 'exact', said: 'growth' };
  }
  const rank = cell.rank!;
  if (rank.precision === 'within')
    return {
      before: '',
      number: capital(word(locale, 'rankWithin', { n: rank.position ?? 0 })),
      after: '',
      reach: 'exact',
      said: 'rank',
    };
  return {
    before: '',
    number: locale.ordinal(rank.position ?? 0),
    after:
      rank.among.size === undefined ? word(locale, 'ofUnknown') : word(locale, 'ofSize', { size: rank.among.size }),
    reach: 'exact',
    said: 'rank',
  };
}

function reachOf(quantity: Quantity): Reach {
  switch (quantity.qualifier) {
    case 'over':
    case 'atLeast':
      return 'over';
    case 'under':
    case 'atMost':
      return 'under';
    case 'about':
    case 'nearly':
      return 'about';
    case 'between':
      return 'between';
    default:
      return 'exact';
  }
}
