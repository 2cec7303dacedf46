import { issueSentence } from '../../format/issue-text';
import { positionWord } from '../../format/position-words';
import { capital, textOf } from '../../format/text';
import { word } from '../../format/words';
import type { TableBlock, TableRow } from '../alternative';
import { remarksOf, sourcesOf } from '../remarks';
import { factLabel, factsOf, indicatorOf } from './row';
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
    label: factLabel(key, locale),
    align: key === 'outOf' || key === 'value' || key === 'change' ? ('end' as const) : ('start' as const),
  }));
  return { key: 'places', caption, columns, rows: placed.map((one) => row(context, one, keys)) };
}

function row(context: PositionContext, placed: Placed, keys: readonly string[]): TableRow {
  const { locale, read } = context;
  const { cell, fault } = placed;
  const area = read.areas.get(cell.area);
  const words = cell.printed ? word(locale, 'colon', { name: word(locale, 'asPrinted'), value: cell.printed }) : '';
  const said = [fault ? issueSentence(fault, locale).replace(/[.。]$/, '') : '', ...remarksOf(cell, locale), words];
  const facts = factsOf(placed, context, locale.period(cell.period, 'long'));
  const texts: Readonly<Record<string, string>> = {
    ...facts,
    indicator: capital(indicatorOf(placed, context)),
    area: area ? textOf(area.name, locale) : cell.area,
    rank: facts.rank || positionWord(locale, 'notStated'),
    change: facts.growth,
    remarks: [...said, sourcesOf(cell.sources, read, locale)].filter(Boolean).join(word(locale, 'semicolon')),
  };
  const cells = keys.map((key, i) => ({ text: texts[key] ?? '', ...(i === 0 && { header: true }) }));
  return { key: cell.id, cells };
}
