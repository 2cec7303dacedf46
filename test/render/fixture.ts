import type { TextAlternative } from '../../src/chart/alternative';
import type { AnyFigure, Chart, CommonOptions } from '../../src/chart/chart';
import type { Issue } from '../../src/data/issue';
import { en } from '../../src/format/en';
import type { Mark, Paint, Scene } from '../../src/scene/mark';

/** A drawing of the size of trade growth: axes, ticks, bars with labels and targets, a line with points. */
export function chartScene(values: readonly number[], width = 640): Scene {
  const step = (width - 80) / Math.max(1, values.length);
  const label = (value: number, x: number, y: number): Mark => ({
    type: 'text',
    key: 'label',
    x,
    y,
    text: `${value}`,
    size: 12,
    anchor: 'middle',
    tabular: true,
    halo: 'background',
    width: 24,
  });
  const ticks = Array.from({ length: 6 }, (_, i): Mark[] => [
    { type: 'rule', key: `grid-${i}`, x1: 60, x2: width, y1: 300 - i * 50.5, y2: 300 - i * 50.5, stroke: 'rule' },
    { type: 'text', key: `tick-${i}`, x: 52, y: 304 - i * 50.5, text: `${i * 20}`, size: 12, anchor: 'end', width: 14 },
  ]);
  const bars = values.map((value, i): Mark => {
    const x = 60 + i * step;
    return {
      type: 'group',
      key: `${2000 + i}`,
      x,
      target: {
        label: `${2000 + i}, imports & exports: ${value} billion yuan`,
        lines: [{ name: `${2000 + i}`, value: `${value}` }],
        box: { x: 0, y: 20, width: step, height: 300 },
      },
      marks: [
        {
          type: 'rect',
          key: 'bar',
          x: step * 0.1,
          y: 300 - value * 2,
          width: step * 0.8,
          height: value * 2,
          fill: i === values.length - 1 ? { hatch: 'series-1' } : 'series-1',
        },
        label(value, step / 2, 294 - value * 2),
        {
          type: 'text',
          key: 'period',
          x: step / 2,
          y: 318,
          text: `${2000 + i}`,
          size: 12,
          anchor: 'middle',
          width: 26,
        },
      ],
    };
  });
  const points = values.map(
    (value, i): Mark => ({
      type: 'point',
      key: `p${i}`,
      x: 60 + (i + 0.5) * step,
      y: 380 - value / 2,
      radius: 3,
      fill: 'accent',
    }),
  );
  const d = values.map((value, i) => `${i === 0 ? 'M' : 'L'}${60 + (i + 0.5) * step},${380 - value / 2}`).join('');
  return {
    width,
    height: 400,
    marks: [
      { type: 'group', key: 'axis', fill: 'text-muted', marks: ticks.flat() },
      { type: 'group', key: 'bars', role: 'listbox', label: 'Periods', marks: bars },
      {
        type: 'group',
        key: 'growth',
        marks: [{ type: 'path', key: 'line', d, stroke: 'accent', strokeWidth: 2, round: true }, ...points],
      },
    ],
  };
}

/** A map as a zoomed one is drawn: a window, in it a moved and scaled world with its own colours and hatches. */
export function mapScene(k = 0.5): Scene {
  const card = (key: string, x: number, fill: Paint): Mark => ({
    type: 'group',
    key,
    x,
    y: 20,
    target: {
      label: key,
      lines: [],
      box: { x: 0, y: 0, width: 80, height: 60 },
      selected: key === 'b',
      place: [key === 'b' ? 2 : 1, 9],
    },
    marks: [{ type: 'rect', key: 'card', x: 0, y: 0, width: 80, height: 60, radius: 6, fill, stroke: 'chain-ink' }],
  });
  const world: Mark[] = [
    {
      type: 'group',
      key: 'flows',
      marks: [{ type: 'rule', key: 'flow', x1: 0, y1: 50, x2: 900, y2: 50, stroke: 'chain-ink', strokeWidth: 3 }],
    },
    {
      type: 'group',
      key: 'links',
      role: 'listbox',
      label: 'Links',
      marks: [
        card('a', 10, { hatch: 'chain-ink', on: 'chain-tint' }),
        card('b', 130, { hatch: 'chain-ink', on: 'chain-tint', bars: true }),
        card('c', 250, 'chain-tint'),
        card('d', 370, { hatch: 'chain-ink' }),
      ],
    },
  ];
  return {
    width: 240,
    height: 80,
    palette: { 'chain-ink': ['#835000', '#EDB95A'], 'chain-tint': ['#F0B64C', '#8F6116'] },
    marks: [
      {
        type: 'group',
        key: 'window',
        x: 10,
        y: 5,
        window: { width: 200, height: 60 },
        marks: [{ type: 'group', key: 'world', x: -8, y: 2, scale: k, marks: world }],
      },
    ],
  };
}

export const alternative: TextAlternative = {
  title: 'Exports of <A & B> rose',
  subtitle: 'Imports and exports, billion yuan, 2000–2023',
  sentences: ['Rose by “3%” in 2023.', 'It had fallen before.'],
  tables: [
    {
      key: 'series',
      caption: 'Imports and exports',
      columns: [
        { key: 'period', label: 'Period' },
        { key: 'value', label: 'Value', align: 'end' },
      ],
      rows: [
        {
          key: '2022',
          cells: [
            { text: '2022', header: true },
            { text: '15.77', number: '15.77' },
          ],
        },
        {
          key: '2023',
          cells: [
            { text: '2023', header: true },
            { text: '…', spoken: 'not available' },
          ],
        },
      ],
    },
  ],
  notes: ['2023 is preliminary.'],
  source: {
    text: 'Source: Zhengzhou Customs, released 2024-01-18.',
    links: [
      { text: 'Zhengzhou Customs', url: 'https://example.org/a?b=1&c="2"' },
      { text: 'Archive', url: 'javascript:alert(1)' },
    ],
  },
};

interface FakeOptions extends CommonOptions {
  readonly texts?: Partial<TextAlternative> | undefined;
  readonly found?: readonly Issue[] | undefined;
}
interface FakeModel {
  readonly values: readonly number[];
  readonly texts: TextAlternative;
  readonly found: readonly Issue[];
}

const fake: Chart<readonly number[], FakeOptions, FakeModel, Scene> = {
  name: 'fake',
  options: {},
  model: (values, options) => ({ values, texts: { ...alternative, ...options.texts }, found: options.found ?? [] }),
  layout: ({ values }, { width }) => chartScene(values, width),
  scene: (scene) => scene,
  alternative: ({ texts }) => texts,
  issues: ({ found }) => found,
};

/** A figure of a chart that draws its numbers as they are. */
export function fakeFigure(
  values: readonly number[],
  texts?: Partial<TextAlternative>,
  found?: readonly Issue[],
): AnyFigure {
  return { chart: fake, data: values, options: { id: 'f', locale: en, texts, found } };
}

/** 24 periods: about 130 elements. */
export const VALUES = Array.from({ length: 24 }, (_, i) => 20 + ((i * 37.31) % 90));
