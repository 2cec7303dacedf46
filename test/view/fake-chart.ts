import type { TextAlternative } from '../../src/chart/alternative';
import type { AnyFigure, Chart, CommonOptions, OptionKind } from '../../src/chart/chart';
import { figureOf } from '../../src/chart/options';
import type { Collection, Row } from '../../src/data/input';
import { type Issue, issueOf } from '../../src/data/issue';
import { F04, R05 } from '../../src/data/rules';
import { en } from '../../src/format/en';
import { textOf } from '../../src/format/text';
import type { Mark, Scene } from '../../src/scene/mark';

/** The least chart there is: a bar per row. For tests of surfaces, so that they need no real one. */
export interface FakeRow {
  readonly period: string;
  readonly value: string;
}
interface FakeModel {
  readonly rows: readonly FakeRow[];
  readonly title: string;
  readonly issues: readonly Issue[];
}
interface FakeLayout extends FakeModel {
  readonly width: number;
}

const kinds: Readonly<Record<string, OptionKind>> = {
  title: 'text',
  locale: 'structure',
  id: 'string',
  periods: 'list',
  unitStep: 'number',
  illustrative: 'boolean',
  notes: 'structure',
  flow: 'string',
};

/** Short forms, or what a reader made of them. */
function rowsOf(data: unknown): FakeRow[] {
  const list: readonly Row[] = Array.isArray(data) ? data : ((data as Collection).rows ?? []);
  return list.map(({ period, value }) => ({
    period: typeof period === 'string' ? period : `${'year' in period ? period.year : ''}`,
    value: typeof value === 'string' ? value : `${value?.digits}`,
  }));
}

export const fakeChart: Chart<unknown, CommonOptions, FakeModel, FakeLayout> = {
  name: 'fake',
  options: kinds,
  model(data, options, { locale }) {
    const rows = rowsOf(data);
    const refused =
      rows.length === 0 ? issueOf(F04) : rows.some((row) => row.value === 'refuse') ? issueOf(R05) : undefined;
    if (refused) return { refused: true, issue: refused, issues: [refused] };
    return { rows, title: textOf(options.title ?? 'A finding', locale), issues: [] };
  },
  layout: (model, { width }) => ({ ...model, width }),
  scene({ rows, width }, { selected }): Scene {
    const step = (width - 20) / rows.length;
    const bars: Mark[] = rows.map((row, i) => ({
      type: 'group',
      key: row.period,
      target: {
        label: `${row.period}: ${row.value}`,
        lines: [
          { name: row.period, value: '' },
          { name: 'Value', value: row.value, paint: 'series-1', strong: true },
        ],
        action: { type: 'select', id: row.period },
        box: { x: 10 + i * step, y: 10, width: step, height: 160 },
      },
      marks: [
        {
          type: 'rect',
          key: 'bar',
          x: 12 + i * step,
          y: 170 - Number(row.value),
          width: Math.max(1, step - 4),
          height: Number(row.value),
          fill: selected === row.period ? 'accent' : 'series-1',
        },
      ],
    }));
    return {
      width,
      height: 180,
      marks: [
        {
          type: 'group',
          key: 'axis',
          marks: [{ type: 'rule', key: 'zero', x1: 10, x2: width - 10, y1: 170, y2: 170, stroke: 'rule-strong' }],
        },
        { type: 'group', key: 'bars', role: 'listbox', label: 'Values', marks: bars },
      ],
    };
  },
  alternative: ({ rows, title }): TextAlternative => ({
    title,
    subtitle: 'Things, by year',
    sentences: ['It rose.'],
    tables: [
      {
        key: 'values',
        caption: 'Values',
        columns: [
          { key: 'period', label: 'Period' },
          { key: 'value', label: 'Value', align: 'end' },
        ],
        rows: rows.map((row) => ({
          key: row.period,
          cells: [
            { text: row.period, header: true },
            { text: row.value, number: row.value },
          ],
        })),
      },
    ],
    notes: ['A note.'],
    source: { text: 'Source: test', links: [] },
  }),
  issues: (model) => model.issues,
};

export const fake: ((data: unknown, options?: CommonOptions) => AnyFigure) & { readonly chart: typeof fakeChart } =
  Object.assign((data: unknown, options: CommonOptions = {}) => figureOf(fakeChart, data, { locale: en, ...options }), {
    chart: fakeChart,
  });

export const threeYears: readonly FakeRow[] = [
  { period: '2022', value: '40' },
  { period: '2023', value: '80' },
  { period: '2024', value: '120' },
];

export { settled } from './settled';
