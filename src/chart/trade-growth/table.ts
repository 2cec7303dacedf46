import { comparePeriods } from '../../data/period';
import type { Flow, SeriesSelection } from '../../data/series';
import type { Observation, Observations, Quantity } from '../../data/types';
import type { Locale } from '../../format/locale';
import { changeText, digitsAt, missingText, quantityText } from '../../format/quantity';
import { capital, fill, textOf } from '../../format/text';
import { word } from '../../format/words';
import type { TableBlock, TableCell, TableColumn, TableRow } from '../alternative';
import type { TradePanel } from './types';

interface TableRequest {
  readonly selection: SeriesSelection;
  readonly read: Observations;
  readonly panels: readonly TradePanel[];
  readonly locale: Locale;
  readonly flows: readonly Flow[];
}

/** One table per currency with every figure drawn and every other release of it; then what is not drawn. */
export function tradeTables(request: TableRequest): readonly TableBlock[] {
  const { selection, panels, locale } = request;
  const drawn = selection.series.map((series, i): TableBlock => {
    const panel = panels[i]!;
    const flows = request.flows.filter((f) => series.flows.has(f));
    const columns: TableColumn[] = [{ key: 'period', label: word(locale, 'period') }];
    for (const flow of flows) {
      const name = request.flows.length > 1 ? capital(word(locale, flow)) : panel.levelName;
      columns.push({
        key: flow,
        label: fill(word(locale, 'panelLevel'), { indicator: name, unit: locale.unit(series.unit, panel.step) }),
        align: 'end',
      });
      columns.push({
        key: `${flow}-growth`,
        label:
          flows.length > 1
            ? fill(word(locale, 'columnGrowthOf'), { flow: word(locale, flow) })
            : word(locale, 'panelGrowth'),
        align: 'end',
      });
    }
    columns.push({ key: 'remarks', label: word(locale, 'remarks') });
    const rows: TableRow[] = selection.slots.map((slot, index) => {
      const cells: TableCell[] = [{ text: locale.period(slot.period, 'long'), header: true }];
      const remarks: string[] = [];
      for (const flow of flows) {
        const cell = series.flows.get(flow)?.get(slot.key);
        const implied = panel.bars.find((b) => b.slot === index && b.flow === flow && b.interval !== undefined);
        cells.push(implied ? { text: implied.label } : levelCell(cell, panel.step, locale));
        const derived =
          flow === panel.growthFlow ? panel.growth.find((g) => g.slot === index && !g.published) : undefined;
        cells.push(cell?.growth ? growthCell(cell, locale) : { text: derived ? derived.label : '' });
        if (implied) remarks.push(word(locale, 'impliedBase'));
        if (derived) remarks.push(word(locale, 'derivedGrowth'));
        if (cell) remarks.push(...remarksOf(cell, request));
      }
      cells.push({ text: [...new Set(remarks)].join(word(locale, 'semicolon')) });
      return { key: slot.key, cells };
    });
    return { key: `levels-${series.unit}`, caption: panel.levelHead, columns, rows };
  });
  const rest = [
    ...selection.alternates,
    ...[...selection.elsewhere].sort((a, b) => comparePeriods(a.period, b.period)),
  ];
  return rest.length === 0 ? drawn : [...drawn, otherTable(request, rest)];
}

/** Figures for other lengths of time and other releases: as printed, one a row. */
function otherTable(request: TableRequest, cells: readonly Observation[]): TableBlock {
  const { locale, read } = request;
  const columns: TableColumn[] = [
    { key: 'period', label: word(locale, 'period') },
    { key: 'indicator', label: word(locale, 'indicator') },
    { key: 'value', label: word(locale, 'value'), align: 'end' },
    { key: 'growth', label: word(locale, 'panelGrowth'), align: 'end' },
    { key: 'remarks', label: word(locale, 'remarks') },
  ];
  const rows = cells.map((cell): TableRow => {
    const indicator = read.indicators.get(cell.indicator);
    return {
      key: cell.id,
      cells: [
        { text: locale.period(cell.period, 'long'), header: true },
        { text: capital(indicator ? textOf(indicator.name, locale) : cell.indicator) },
        { text: cell.value ? quantityText(cell.value, locale) : '' },
        cell.growth ? growthCell(cell, locale) : { text: '' },
        { text: remarksOf(cell, request).join(word(locale, 'semicolon')) },
      ],
    };
  });
  return { key: 'others', caption: word(locale, 'otherFigures'), columns, rows };
}

function levelCell(cell: Observation | undefined, step: number, locale: Locale): TableCell {
  const value = cell?.value;
  if (value === undefined) return { text: '' };
  if (value.digits === null) {
    const { symbol, words } = missingText(value.status, locale);
    return { text: symbol, spoken: words };
  }
  const text = quantityText(value, locale, { step, unit: false });
  return isPlain(value)
    ? { text, number: digitsAt(value, step, locale).replace(/,/g, '').replace('\u2212', '-') }
    : { text };
}

function growthCell(cell: Observation, locale: Locale): TableCell {
  const growth = cell.growth!;
  const value = growth.value;
  if (growth.form !== 'percent' || value?.digits == null || !isPlain(value))
    return { text: changeText(growth, locale) };
  return { text: digitsAt(value, 0, locale), number: value.digits };
}

/** A number alone in its cell: nothing about it is in words. */
function isPlain(value: Quantity): boolean {
  return (value.qualifier ?? 'exact') === 'exact';
}

function remarksOf(cell: Observation, { read, locale }: TableRequest): readonly string[] {
  const remarks: string[] = [];
  if (cell.nature !== 'outcome') remarks.push(word(locale, cell.nature));
  if (cell.value?.digits !== null) {
    for (const status of cell.value?.status ?? []) {
      const text = locale.statuses[status];
      if (text !== undefined) remarks.push(text);
    }
  }
  const note = textOf(cell.note, locale);
  if (note !== '') remarks.push(note);
  const sources = cell.sources.flatMap((id) => {
    const source = read.sources.get(id);
    return source ? [textOf(source.publisher, locale) || textOf(source.title, locale)] : [];
  });
  if (sources.length > 0)
    remarks.push(word(locale, 'source', { source: [...new Set(sources)].join(word(locale, 'listComma')) }));
  return remarks;
}
