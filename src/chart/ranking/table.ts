import type { Observation } from '../../data/input';
import type { Place } from '../../data/league';
import type { Locale } from '../../format/locale';
import { digitsAt, missingText, quantityText } from '../../format/quantity';
import { rankingWord } from '../../format/ranking-words';
import { capital, textOf } from '../../format/text';
import { word } from '../../format/words';
import type { TableBlock, TableCell, TableColumn } from '../alternative';
import { sourcesOf } from '../remarks';
import { placeText, rowRemarks } from './rows';
import { changeWords, nthsWords, nthWords } from './said';
import { groupNames } from './sections';
import type { RankingContext, RankingRow, RankingSection } from './types';

/** Every row, also the folded ones and those that are not ranked; then other releases of their figures. */
export function rankingTables(context: RankingContext, sections: readonly RankingSection[]): readonly TableBlock[] {
  const { league, locale, step } = context;
  const { before } = league;
  const groupOf = groupNames(context);
  const rows = sections.flatMap((section) => section.rows);
  const hasRange = rows.some(({ range }) => range !== '');
  const unit = locale.unit(league.unit, step);
  const figure = (period: string) => word(locale, 'panelLevel', { indicator: period, unit });
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
      { text: row.member ? textOf(row.member.area.name, locale) : row.name, header: true },
      valueCell(context, row.cell, row.member?.value ?? row.cell?.value),
      ...(before
        ? [
            { text: row.member ? changeWords(row.gained, context) : '' },
            placeCell(row.member?.before?.place, locale),
            valueCell(context, undefined, row.member?.before?.value),
          ]
        : []),
      ...(hasRange ? [rangeCell(row, locale)] : []),
      ...(groupOf ? [{ text: row.member ? groupOf(row.member.area) : '' }] : []),
      { text: row.cell ? remarks(context, row.cell) : '' },
    ],
  });
  const caption = figure(locale.period(league.period, 'long'));
  const ranked = { key: 'ranking', caption, columns, rows: rows.map(line) };
  return league.alternates.length === 0 ? [ranked] : [ranked, others(context)];
}

function others(context: RankingContext): TableBlock {
  const { league, locale, read } = context;
  const rows = league.alternates.map((cell) => {
    const area = read.areas.get(cell.area);
    const text = cell.value ? quantityText(cell.value, locale) : '';
    return {
      key: cell.id,
      cells: [
        { text: area ? textOf(area.name, locale) : cell.area, header: true },
        { text },
        { text: remarks(context, cell) },
      ],
    };
  });
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

function valueCell(
  { league, locale, step }: RankingContext,
  cell: Observation | undefined,
  value: Observation['value'],
): TableCell {
  if (value === undefined || value.digits === null) {
    if (cell === undefined && value === undefined) return { text: '' };
    const { symbol, words } = missingText(value?.status, locale);
    return { text: symbol, spoken: words };
  }
  // Another unit is said in full.
  if (value.unit !== league.unit) return { text: quantityText(value, locale) };
  const text = quantityText(value, locale, { step, unit: false });
  const isPlain = (value.qualifier ?? 'exact') === 'exact';
  const number = digitsAt(value, step, locale).replace(/,/g, '').replace('−', '-');
  return isPlain ? { text, number } : { text };
}

function remarks({ locale, read }: RankingContext, cell: Observation): string {
  return [...rowRemarks(cell, locale), sourcesOf(cell.sources, read, locale)]
    .filter(Boolean)
    .join(word(locale, 'semicolon'));
}

function end(key: string, label: string): TableColumn {
  return { key, label, align: 'end' };
}
