import { describe, expect, it } from 'vitest';
import { statusGlyph, statusStrip, statusStripe, statusSwatch } from '../../../src/chart/chain/glyphs';
import { iconPath } from '../../../src/chart/chain/icons';
import { CHAIN_PALETTE, statusInk, statusPaint, statusTint } from '../../../src/chart/chain/palette';
import { actionPill, metricRow, metricsWidth, pillWidth } from '../../../src/chart/chain/pills';
import type { LinkStatus } from '../../../src/data/chain/types';
import { measureText } from '../../../src/layout/text';

const STATUSES: readonly LinkStatus[] = ['strong', 'adequate', 'weak', 'missing', 'at-risk', 'unassessed'];
const context = { em: 1, text: measureText };

describe('the palette', () => {
  it.each(STATUSES)('has the ink, the tint and the paint of %s', (status) => {
    const paint = statusPaint(status);
    const tokens = [
      statusInk(status),
      statusTint(status),
      ...(typeof paint === 'string' ? [paint] : Object.values(paint)),
    ];
    for (const token of tokens) if (typeof token === 'string') expect(CHAIN_PALETTE).toHaveProperty([token]);
  });

  it.each(STATUSES)('gives %s an ink of 4.5:1 or more on its tint, in light and in dark', (status) => {
    for (const theme of [0, 1]) {
      const color = (name: string) => CHAIN_PALETTE[name as keyof typeof CHAIN_PALETTE][theme]!;
      expect(contrast(color(statusInk(status)), color(statusTint(status)))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(color(statusInk(status)), color('chain-panel'))).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each([
    ['chain-banner-text', 'chain-banner', 4.5],
    ['chain-cross', 'chain-panel', 4.5],
    ['chain-recycle', 'chain-sheet', 4.5],
    ['chain-up', 'chain-sheet', 4.5],
    ['chain-down', 'chain-sheet', 4.5],
    ['chain-flow', 'chain-sheet', 3],
    ['chain-edge-strong', 'chain-panel', 3],
  ] as const)('keeps %s apart from %s', (front, ground, least) => {
    for (const theme of [0, 1] as const)
      expect(contrast(CHAIN_PALETTE[front][theme], CHAIN_PALETTE[ground][theme])).toBeGreaterThanOrEqual(least);
  });
});

describe('a status', () => {
  it('has a glyph of its own without any colour', () => {
    const shapes = STATUSES.map((status) =>
      JSON.stringify(statusGlyph('g', status, 10, 10, 6.2), (name, value) =>
        name === 'stroke' ? undefined : name === 'fill' ? value === 'chain-panel' : value,
      ),
    );
    expect(new Set(shapes).size).toBe(6);
  });

  it('is told on the edge of a card by how it is painted, and what is missing by nothing', () => {
    expect(STATUSES.map((status) => statusStripe('s', status, 0, 0, 7, 40, 5).length)).toEqual([1, 1, 1, 0, 1, 1]);
  });

  it('is a box of one size, edges inside', () => {
    const sizes = STATUSES.map((status) => {
      const mark = statusSwatch('s', status, 4, 4, 12, 12, 1);
      return mark.type === 'rect' ? mark.width + (mark.strokeWidth ?? 0) : 0;
    });
    expect(sizes).toEqual([12, 12, 12, 12, 12, 12]);
  });

  it('takes its share of a strip, 1 px apart', () => {
    const counts = [
      { status: 'strong', count: 1 },
      { status: 'weak', count: 3 },
    ] as const;
    expect(statusStrip('s', counts, 10, 0, 101, 4, 1)).toMatchObject([
      { x: 10, width: 25 },
      { x: 36, width: 75 },
    ]);
  });
});

describe('an icon', () => {
  it('is moved and enlarged', () => {
    expect(iconPath('plus', 10, 20, 24)).toBe('M10,20m12 3.2v17.6m-8.8 -8.8h17.6');
  });
});

describe('an action', () => {
  it('is a circle where there is no room for its word', () => {
    expect(actionPill('a', 'extend', '', 0, 0, context).map(({ type }) => type)).toEqual(['point', 'path']);
    expect(pillWidth('', context)).toBe(18);
  });

  it('is solid where it calls to act', () => {
    expect(actionPill('a', 'supplement', '补链', 0, 0, context)[0]).toMatchObject({ fill: 'text' });
    expect(actionPill('a', 'extend', '延链', 0, 0, context)[0]).toMatchObject({ fill: 'chain-panel' });
  });
});

describe('counts', () => {
  it('are one path of icons and a number each, and a known zero in the place stands out', () => {
    const metrics = [
      { key: 'local', text: '0', isZero: true },
      { key: 'targets', text: '0', isZero: true },
    ] as const;
    const marks = metricRow('m', metrics, 0, 20, context);
    expect(marks.map(({ type, fill }) => [type, fill])).toEqual([
      ['path', 'none'],
      ['text', 'chain-missing-ink'],
      ['text', 'text-muted'],
    ]);
    expect(metricsWidth([], context)).toBe(0);
  });
});

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
