import type { Observation } from '../../data/input';
import type { Place } from '../../data/league';
import { ungroupDigits } from '../../format/group';
import type { Locale } from '../../format/locale';
import { quantityText } from '../../format/quantity';
import { rankingWord } from '../../format/ranking-words';
import { capital, textOf } from '../../format/text';
import { word } from '../../format/words';
import type { TableBlock, TableCell, TableColumn } from '../alternative';
import { sourcesOf } from '../remarks';
import { inUnit, placeText, rowRemarks, unrankedText } from './rows';
import { changeWords, nthsWords, nthWords } from './said';
import { groupNames } from './sections';
import type { RankingContext, RankingRow, RankingSection } from './types';

/** Every row, also the folded ones and those that are not ranked; then other releases of their figures. */
export function rankingTables(context: RankingContext, sections: readonly RankingSection[]): readonly TableBlock[] {
  const { league, locale } = context;
  const { before } = league;
  const groupOf = groupNames(context);
  const rows = sections.flatMap((section) => section.rows);
  const hasRange = rows.some(({ range }) => range !== '');
  const figure = (name: string) => inUnit(name, context);
  const earlier = before ? locale.period(before.period, 'short') : '';
  const columns: TableColumn[] = [
    end('rank', word(locale, 'rank')),
    { key: 'area', label: word(locale, 'area') },
    end('value', figure(capital(context.indicator))),
    ...(before
      ? [
          end('change', rankingWord(locale, 'change')),
          end('before-rank', rankingWord(locale, 'placeBefore', { period: earlier })),
          end('before', figure(earlier)),
        ]
      : []),
    ...(hasRange ? [end('range', rankingWord(locale, 'possible'))] : []),
    ...(groupOf ? [{ key: 'group', label: rankingWord(locale, 'group') }] : []),
    { key: 'remarks', label: word(locale, 'remarks') },
  ];
  const line = (row: RankingRow) => ({
    key: row.key,
    cells: [
      placeCell(row.member?.place, locale),
      { text: textOf(row.area.name, locale), header: true },
      row.member ? valueCell(context, row.member.value) : unrankedCell(row, locale),
      ...(before
        ? [
            { text: row.member ? changeWords(row.gained, context) : '' },
            placeCell(row.member?.before?.place, locale),
            valueCell(context, row.member?.before?.value),
          ]
        : []),
      ...(hasRange ? [rangeCell(row, locale)] : []),
      ...(groupOf ? [{ text: groupOf(row.area) }] : []),
      { text: row.cell ? remarks(context, row.cell) : '' },
    ],
  });
  const caption = figure(locale.period(league.period, 'long'));
  const ranked = { key: 'ranking', caption, columns, rows: rows.map(line) };
  return league.alternates.length === 0 ? [ranked] : [ranked, others(context)];
}

function others(context: RankingContext): TableBlock {
  const { league, locale, read } = context;
  const rows = league.alternates.map((cell) => ({
    key: cell.id,
    cells: [
      { text: textOf(read.areas.get(cell.area)?.name, locale) || cell.area, header: true },
      { text: unrankedText(cell, locale).words },
      { text: remarks(context, cell) },
    ],
  }));
  const columns = [
    { key: 'area', label: word(locale, 'area') },
    end('value', word(locale, 'value')),
    { key: 'remarks', label: word(locale, 'remarks') },
  ];
  return { key: 'others', caption: word(locale, 'otherFigures'), columns, rows };
}

/** Beside what a reader sees as a sign or a dash, the words; a shared place sorts among the others. */
function placeCell(place: Place | undefined, locale: Locale): TableCell {
  const text = placeText(place, locale);
  if (place === undefined || !/\D/.test(text)) return { text };
  const { rank } = place;
  return { text, spoken: nthWords({ place }, locale), ...(rank !== undefined && { number: `${rank}` }) };
}

function rangeCell({ range, member }: RankingRow, locale: Locale): TableCell {
  const { best, worst } = member?.place ?? {};
  return range === '' ? { text: '' } : { text: range, spoken: nthsWords(best!, worst!, locale) };
}

/** In a column of figures a reason is a symbol, and words for the ear. */
function unrankedCell({ cell }: RankingRow, locale: Locale): TableCell {
  const { symbol, words } = unrankedText(cell, locale);
  return { text: symbol, ...(symbol !== words && { spoken: words }) };
}

function valueCell({ locale, step }: RankingContext, value: Observation['value']): TableCell {
  if (value === undefined) return { text: '' };
  const text = quantityText(value, locale, { step, unit: false });
  // An exact figure is its digits, without a word.
  const isPlain = (value.qualifier ?? 'exact') === 'exact';
  return isPlain ? { text, number: ungroupDigits(text) } : { text };
}

function remarks({ locale, read }: RankingContext, cell: Observation): string {
  return [...rowRemarks(cell, locale), sourcesOf(cell.sources, read, locale)]
    .filter(Boolean)
    .join(word(locale, 'semicolon'));
}

function end(key: string, label: string): TableColumn {
  return { key, label, align: 'end' };
}
