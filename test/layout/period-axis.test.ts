import { describe, expect, it } from 'vitest';
import { periodAxis } from '../../src/layout/period-axis';

const text = (content: string, size: number) => content.length * size * 0.5;
const years = (from: number, count: number, step: number) =>
  Array.from({ length: count }, (_, i) => ({
    key: `${from + i}`,
    x: step * (i + 0.5),
    minor: '',
    major: `${from + i}`,
  }));

function axis(slots: ReturnType<typeof years>, step: number) {
  return periodAxis({ slots, left: 0, right: step * slots.length, size: 12, text });
}

describe('periodAxis', () => {
  it('names every year where there is room', () => {
    expect(axis(years(2019, 4, 60), 60).labels.map((l) => l.text)).toEqual(['2019', '2020', '2021', '2022']);
  });

  it('thins evenly, counted back from the newest', () => {
    expect(axis(years(2010, 10, 20), 20).labels.map((l) => l.text)).toEqual(['2011', '2013', '2015', '2017', '2019']);
  });

  it('puts months over years, each year named once', () => {
    const slots = ['11', '12', '1', '2'].map((minor, i) => ({
      key: `${i}`,
      x: 60 * (i + 0.5),
      minor,
      major: i < 2 ? '2023' : '2024',
    }));
    const { labels, rows } = axis(slots, 60);
    expect(rows).toBe(2);
    expect(labels.filter((l) => l.row === 1).map((l) => l.text)).toEqual(['2023', '2024']);
    expect(labels.filter((l) => l.row === 0).map((l) => l.text)).toEqual(['11', '12', '1', '2']);
  });

  it('names years alone where months are too dense', () => {
    const slots = Array.from({ length: 120 }, (_, i) => ({
      key: `${i}`,
      x: 4 * (i + 0.5),
      minor: `${(i % 12) + 1}`,
      major: `${2010 + Math.floor(i / 12)}`,
    }));
    const { labels, rows } = axis(slots, 4);
    expect(rows).toBe(1);
    expect(labels.map((l) => l.text)).toEqual([
      '2010',
      '2011',
      '2012',
      '2013',
      '2014',
      '2015',
      '2016',
      '2017',
      '2018',
      '2019',
    ]);
  });

  it('says a span that repeats every year by its year only', () => {
    const slots = [2023, 2024].map((year, i) => ({
      key: `${year}`,
      x: 100 * i + 50,
      minor: '1—4月',
      major: `${year}`,
    }));
    expect(axis(slots, 100).labels.map((l) => l.text)).toEqual(['2023', '2024']);
  });

  it('never lets labels of one row touch', () => {
    for (let count = 1; count < 230; count += 7) {
      const step = 600 / count;
      const row = axis(years(1800, count, step), step).labels.map((l) => {
        const start = l.anchor === 'middle' ? l.x - l.width / 2 : l.anchor === 'end' ? l.x - l.width : l.x;
        return [start, start + l.width] as const;
      });
      for (let i = 1; i < row.length; i++) expect(row[i]![0]).toBeGreaterThanOrEqual(row[i - 1]![1]);
    }
  });

  it('holds the outer labels inside the drawing', () => {
    const labels = axis(years(2019, 2, 10), 10).labels;
    for (const l of labels) expect(l.anchor === 'end' ? l.x : l.x + l.width).toBeLessThanOrEqual(30);
  });

  it('has nothing to say of no slots', () => {
    expect(axis([], 10)).toEqual({ labels: [], rows: 0 });
  });
});
