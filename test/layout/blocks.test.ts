import { expect, test } from 'vitest';
import { composeFigure, type FigureTexts } from '../../src/layout/blocks';
import type { Mark, Scene, TextMark } from '../../src/scene/mark';

const texts: FigureTexts = {
  title: 'Exports rose',
  subtitle: 'Exports, billion yuan',
  sentences: ['The period is missing.'],
  notes: ['2023 is preliminary.', '2021 is revised.'],
  source: { text: 'Source: Customs.' },
};
const scene: Scene = {
  width: 300,
  height: 100,
  marks: [{ type: 'rect', key: 'bar', x: 0, y: 0, width: 300, height: 100 }],
};
const request = { alternative: texts, scene, width: 340, fontSize: 16, padding: 20 };

const isText = (mark: Mark): mark is TextMark => mark.type === 'text';

test('composeFigure stacks title, subtitle, drawing, notes and source', () => {
  const { marks } = composeFigure(request);
  expect(marks.map((mark) => mark.key)).toEqual([
    'sheet',
    'title-0',
    'subtitle-0',
    'drawing',
    'note-0-0',
    'note-1-0',
    'source-0',
  ]);
  const tops = marks.slice(1).map((mark) => ('y' in mark ? (mark.y ?? 0) : 0));
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
});

test('composeFigure puts the drawing inside the padding and its marks in untouched', () => {
  const drawing = composeFigure(request).marks.find((mark) => mark.key === 'drawing');
  expect(drawing).toMatchObject({ x: 20, marks: scene.marks });
});

test('composeFigure keeps every text inside the picture, in any width', () => {
  const long = { ...texts, title: 'A long finding about trade '.repeat(8), notes: ['很长的说明。'.repeat(30)] };
  for (const width of [200, 340, 900]) {
    const picture = composeFigure({ ...request, alternative: long, scene: undefined, width });
    for (const mark of picture.marks.filter(isText)) {
      expect(mark.x + mark.width).toBeLessThanOrEqual(picture.width - 20 + 1e-6);
      expect(mark.y).toBeLessThan(picture.height - 15);
    }
  }
});

test('composeFigure prints spaces for the no-break spaces that held a title together', () => {
  const alternative = { ...texts, title: 'Henan’s exports up 26% year\u00a0on\u00a0year' };
  const lines = composeFigure({ ...request, alternative }).marks.filter(isText);
  expect(lines.slice(0, 2).map(({ text }) => text)).toEqual(['Henan’s exports up', '26% year on year']);
});

test('composeFigure widens the picture where the drawing is wider', () => {
  expect(composeFigure({ ...request, width: 200 }).width).toBe(340);
});

test('composeFigure prints the sentences where there is no drawing', () => {
  const keys = composeFigure({ ...request, scene: undefined }).marks.map((mark) => mark.key);
  expect(keys).toContain('sentence-0-0');
  expect(keys).not.toContain('drawing');
});

test('composeFigure leaves the sheet out without a background, and says what is illustrative', () => {
  const { marks } = composeFigure({ ...request, background: false, illustrativeText: 'Illustrative data' });
  expect(marks[0]!.key).toBe('title-0');
  expect(marks.filter(isText).map((mark) => mark.text)).toContain('Illustrative data');
});

test('composeFigure keeps the colours that a drawing brings', () => {
  const palette = { 'chain-x': ['#112233', '#AABBCC'] } as const;
  expect(composeFigure({ ...request, scene: { ...request.scene, palette } }).palette).toBe(palette);
});

test('composeFigure gives a title lines of one length, with room for the widest bold letters', () => {
  const title =
    'Sanmenxia: in the top 4 by foreign investment, 7th by imports and exports and 3rd by turnover of contracts';
  const { marks } = composeFigure({ ...request, alternative: { ...request.alternative, title }, width: 720 });
  const lines = marks.filter((mark): mark is TextMark => mark.type === 'text' && mark.key.startsWith('title-'));
  expect(lines.map(({ text }) => text).join(' ')).toBe(title);
  const widths = lines.map(({ width }) => width!);
  expect(Math.max(...widths)).toBeLessThan(0.9 * 680);
  expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.75);
});
