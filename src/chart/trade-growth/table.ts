import type { Observation } from '../../data/input';
import { comparePeriods } from '../../data/period';
import type { Flow } from '../../data/series';
import type { Change, Quantity } from '../../data/types';
import { ungroupDigits } from '../../format/group';
import type { Locale } from '../../format/locale';
import { changeText, digitsAt, missingText, quantityText } from '../../format/quantity';
import { capital } from '../../format/text';
import { tradeGrowthMessages } from '../../format/trade-growth-messages';
import { tradeGrowthWord } from '../../format/trade-growth-words';
import { word } from '../../format/words';
import type { TableBlock, TableCell, TableRow } from '../alternative';
import { indicatorName, remarksOf, sourcesOf } from '../remarks';
import { growthHead } from './panel';
import { byLevels, saidIn } from './said';
import type { TradeContext, TradePanel } from './types';

/** One table per currency with every figure drawn; then every other release, and what is not drawn. */
export function tradeTables(context: TradeContext, panels: readonly TradePanel[]): readonly TableBlock[] {
  const { alternates, elsewhere } = context.selection;
  const rest = [...alternates, ...[...elsewhere].sort((a, b) => comparePeriods(a.period, b.period))];
  const drawn = panels.map((panel) => panelTable(context, panel));
  return rest.length === 0 ? drawn : [...drawn, otherTable(context, rest)];
}

function panelTable(context: TradeContext, panel: TradePanel): TableBlock {
  const { selection, locale } = context;
  const { series, step } = panel;
  const flows = [...series.flows.keys()];
  const unit = locale.unit(series.unit, step);
  const heads = flows.flatMap((flow) => {
    const single = flows.length < 2;
    const indicator = single ? panel.levelName : capital(word(locale, flow));
    const head = single ? panel.growth.head : growthHead(locale, word(locale, flow));
    const growth = [`${flow}-growth`, head] as const;
    return panel.hasLevels ? [[flow, word(locale, 'panelLevel', { indicator, unit })] as const, growth] : [growth];
  });
  const say = saidIn(panel);
  const rows = selection.slots.map(({ key, period }, slot): TableRow => {
    const cells: TableCell[] = [{ text: capital(locale.period(period, 'long')), header: true }];
    const remarks: string[] = [];
    for (const flow of flows) {
      const { cell, implied, growth } = say(flow as Flow, key, slot);
      // The head of the column says per cent, and published rates there have no plus; words keep both.
      const derived = growth?.fill === 'hollow' ? growth.label().replace(/^\+?([−\d.,]+)%$/, '$1') : '';
      if (panel.hasLevels) cells.push(implied ? { text: implied.label() } : levelCell(context, cell, step));
      cells.push(cell?.growth ? growthCell(context, cell) : { text: derived });
      if (implied) remarks.push(tradeGrowthWord(locale, 'impliedBase'));
      if (derived) remarks.push(tradeGrowthWord(locale, 'derivedGrowth'));
      const levels = growth && byLevels(growth, locale);
      if (levels)
        remarks.push(word(locale, 'colon', { name: capital(tradeGrowthWord(locale, 'byLevels')), value: levels }));
      if (cell) remarks.push(basisOf(cell.growth, locale), ...remarksIn(context, cell));
    }
    return { key, cells: [...cells, joined(context, remarks)] };
  });
  return {
    key: `levels-${series.unit}`,
    caption: panel[panel.hasLevels ? 'level' : 'growth'].head,
    columns: columnsOf(context, heads),
    rows,
  };
}

/** Figures for other lengths of time and other releases: as printed, one a row. */
function otherTable(context: TradeContext, cells: readonly Observation[]): TableBlock {
  const { locale, read } = context;
  const rows = cells.map((cell) => ({
    key: cell.id,
    cells: [
      { text: capital(locale.period(cell.period, 'long')), header: true },
      { text: capital(indicatorName(cell, read, locale)) },
      { text: cell.value ? quantityText(cell.value, locale) : '' },
      growthCell(context, cell),
      joined(context, remarksIn(context, cell)),
    ],
  }));
  const heads = [
    ['indicator', word(locale, 'indicator')],
    ['value', word(locale, 'value')],
    ['growth', growthHead(locale, '')],
  ] as const;
  return { key: 'others', caption: word(locale, 'otherFigures'), columns: columnsOf(context, heads), rows };
}

function columnsOf(
  { locale }: TradeContext,
  heads: readonly (readonly [key: string, label: string])[],
): TableBlock['columns'] {
  return [
    { key: 'period', label: word(locale, 'period') },
    ...heads.map(([key, label]) => ({
      key,
      label,
      align: key === 'indicator' ? ('start' as const) : ('end' as const),
    })),
    { key: 'remarks', label: word(locale, 'remarks') },
  ];
}

function levelCell({ locale }: TradeContext, cell: Observation | undefined, step: number): TableCell {
  const value = cell?.value;
  if (value === undefined) return { text: '' };
  if (value.digits === null) {
    const { symbol, words } = missingText(value.status, locale);
    return { text: symbol, spoken: words };
  }
  return numberCell(value, quantityText(value, locale, { step, unit: false }));
}

function growthCell({ locale }: TradeContext, { growth, period }: Observation): TableCell {
  if (growth === undefined) return { text: '' };
  const { form, value, against } = growth;
  // The head of the column speaks of a year earlier.
  const basis = against !== 'same-period-last-year';
  return basis || form !== 'percent' || !value?.digits || !isPlain(value)
    ? { text: changeText(growth, locale, { basis: basis && period }) }
    : numberCell(value, digitsAt(value, 0, locale));
}

/** That a rate is real or on a comparable scope, as a refusal says it: a bare number in a column does not. */
export function basisOf(rate: Change | undefined, locale: Locale): string {
  const why = rate?.pricing === 'real' ? 'real-pricing' : rate?.scope;
  return `${tradeGrowthMessages[locale.lang][`reason:${why}`] ?? ''}`;
}

/** A plain number goes out as a number; one with words about it as text. */
function numberCell(value: Quantity, text: string): TableCell {
  return isPlain(value) ? { text, number: ungroupDigits(text) } : { text };
}

function isPlain({ qualifier }: Quantity): boolean {
  return (qualifier ?? 'exact') === 'exact';
}

function remarksIn({ read, locale }: TradeContext, cell: Observation): readonly string[] {
  return [...remarksOf(cell, locale), sourcesOf(cell.sources, read, locale)];
}

function joined({ locale }: TradeContext, texts: readonly string[]): TableCell {
  return { text: [...new Set(texts)].filter(Boolean).join(word(locale, 'semicolon')) };
}
