import type { Observation } from '../../data/input';
import type { Fact } from '../../data/types';
import { headlineWord } from '../../format/headline-words';
import { changeText, quantityText } from '../../format/quantity';
import { rankText } from '../../format/rank';
import { capital, textOf } from '../../format/text';
import { word } from '../../format/words';
import type { TableBlock, TableRow } from '../alternative';
import { indicatorName, remarksOf, sourcesOf } from '../remarks';
import type { HeadlineContext } from './types';

const COLUMNS = ['indicator', 'area', 'period', 'value', 'change', 'rank', 'remarks'] as const;

/** Every figure, also those that were folded; then the statements that are no figures. */
export function headlineTable(
  context: HeadlineContext,
  cells: readonly Observation[],
  others: readonly Fact[],
): TableBlock {
  const { locale, read } = context;
  const columns = COLUMNS.map((key) => ({
    key,
    label: word(locale, key),
    align: key === 'value' || key === 'change' ? ('end' as const) : ('start' as const),
  }));
  const rows = cells.map((cell) => {
    const { value, growth, rank, printed } = cell;
    const words = printed ? word(locale, 'colon', { name: word(locale, 'asPrinted'), value: printed }) : '';
    const remarks = [...remarksOf(cell, locale), words, sourcesOf(cell.sources, read, locale)].filter(Boolean);
    return row(context, cell, [
      value ? quantityText(value, locale) : '',
      growth ? changeText(growth, locale, { basis: cell.period }) : '',
      rank ? rankText(rank, locale, true) : '',
      remarks.join(word(locale, 'semicolon')),
    ]);
  });
  const rest = others.map((fact) => row(context, fact, [valueText(context, fact), '', '', wordsOf(context, fact)]));
  return { key: 'figures', caption: headlineWord(locale, 'keyFigures'), columns, rows: [...rows, ...rest] };
}

function row({ read, locale }: HeadlineContext, of: Observation | Fact, texts: readonly string[]): TableRow {
  const area = read.areas.get(of.area);
  return {
    key: of.id,
    cells: [
      { text: capital(indicatorName(of, read, locale)), header: true },
      ...[area ? textOf(area.name, locale) : of.area, locale.period(of.period, 'long'), ...texts].map((text) => ({
        text,
      })),
    ],
  };
}

function valueText({ locale }: HeadlineContext, fact: Fact): string {
  if (fact.kind === 'share') return quantityText(fact.value, locale);
  if (fact.kind !== 'list') return '';
  const named = locale.list(fact.members.map((member) => textOf(member, locale)));
  // Three that are named are not all there are.
  return named && fact.complete === 'no' ? headlineWord(locale, 'andOthers', { list: named }) : named;
}

/** Shares, lists, events and claims stand in the words of the source. */
function wordsOf({ locale }: HeadlineContext, fact: Fact): string {
  if (fact.kind === 'claim') return textOf(fact.says, locale);
  return fact.kind === 'event' ? textOf(fact.name, locale) : (fact.printed ?? '');
}
