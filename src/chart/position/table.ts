import { issueSentence } from '../../format/issue-text';
import { placeText, withStreak } from '../../format/place';
import { positionWord } from '../../format/position-words';
import { changeText, quantityText } from '../../format/quantity';
import { capital, textOf } from '../../format/text';
import { word } from '../../format/words';
import type { TableBlock, TableRow } from '../alternative';
import { remarksOf, sourcesOf } from '../remarks';
import { indicatorOf, scopeOf } from './row';
import type { Placed, PositionContext } from './types';

const COLUMNS = ['indicator', 'area', 'period', 'rank', 'among', 'outOf', 'value', 'change', 'remarks'] as const;

/** Every statement, also those that name no place or an impossible one. */
export function positionTable(context: PositionContext, placed: readonly Placed[], caption: string): TableBlock {
  const { locale } = context;
  const isUsed = (key: (typeof COLUMNS)[number]) =>
    (key !== 'value' && key !== 'change') || placed.some(({ cell }) => (key === 'value' ? cell.value : cell.growth));
  const keys = COLUMNS.filter(isUsed);
  const columns = keys.map((key) => ({
    key,
    label: key === 'among' || key === 'outOf' ? positionWord(locale, key) : word(locale, key),
    align: key === 'outOf' || key === 'value' || key === 'change' ? ('end' as const) : ('start' as const),
  }));
  return { key: 'places', caption, columns, rows: placed.map((one) => row(context, one, keys)) };
}

function row(context: PositionContext, placed: Placed, keys: readonly string[]): TableRow {
  const { locale, read } = context;
  const { cell, rank, fault } = placed;
  const { value, growth, printed } = cell;
  const area = read.areas.get(cell.area);
  const { size } = rank.among;
  const words = printed ? word(locale, 'colon', { name: word(locale, 'asPrinted'), value: printed }) : '';
  const said = [fault ? issueSentence(fault, locale).replace(/[.。]$/, '') : '', ...remarksOf(cell, locale), words];
  const texts: Readonly<Record<string, string>> = {
    indicator: capital(indicatorOf(placed, context)),
    area: area ? textOf(area.name, locale) : cell.area,
    period: locale.period(cell.period, 'long'),
    rank: withStreak(rank, placeText(rank, locale), locale) || positionWord(locale, 'notStated'),
    among: scopeOf(placed, context),
    outOf: size === undefined ? positionWord(locale, 'notStated') : locale.group(`${size}`),
    value: value ? quantityText(value, locale) : '',
    change: growth ? changeText(growth, locale, { basis: cell.period }) : '',
    remarks: [...said, sourcesOf(cell.sources, read, locale)].filter(Boolean).join(word(locale, 'semicolon')),
  };
  const cells = keys.map((key, i) => ({ text: texts[key] ?? '', ...(i === 0 && { header: true }) }));
  return { key: cell.id, cells };
}
