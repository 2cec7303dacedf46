import type { LinkAction } from '../../data/chain/types';
import type { TextMeasure } from '../../layout/text';
import { line, point, rect, text } from '../../scene/make';
import type { Mark, TokenName } from '../../scene/mark';
import { type IconName, icon, iconPath } from './icons';
import type { LinkMetric } from './model';

/** Of pills, and of the circles that stand for them where words do not fit. */
export const PILL_HEIGHT = 18;
/** Of chips and tags. */
export const CHIP_HEIGHT = 18;
const SIZE = 11;
/** Of a number's icon with what is between, as little as lets actions have words where names are easy to read. */
const METRIC = 21;

/** What every part with words needs: the multiple of lengths, and how wide words are. */
export interface PillContext {
  readonly em: number;
  readonly text: TextMeasure;
}

/** An action with its word; a circle with its icon alone where `label` is empty. Supplementing is the call to act: solid. */
export function actionPill(
  key: string,
  action: LinkAction,
  label: string,
  x: number,
  y: number,
  { em, text: measure }: PillContext,
): readonly Mark[] {
  const height = PILL_HEIGHT * em;
  const solid = action === 'supplement';
  const [fill, ink] = solid ? (['text', 'chain-panel'] as const) : (['chain-panel', 'text'] as const);
  const edge = { stroke: solid ? fill : ('chain-edge-strong' as const), strokeWidth: em };
  const width = label ? measure(label, SIZE * em, 600) : 0;
  const ground = label
    ? rect(key, x + em / 2, y + em / 2, pillWidth(label, { em, text: measure }) - em, y + height - em / 2, fill, {
        radius: (height - em) / 2,
        ...edge,
      })
    : point(key, x + height / 2, y + height / 2, (height - em) / 2, fill, edge);
  const side = (label ? 9.5 : 10.5) * em;
  const mark = icon(
    `${key}-icon`,
    ACTION_ICONS[action],
    x + (label ? 6.5 * em : (height - side) / 2),
    y + (height - side) / 2,
    side,
    ink,
  );
  const bold = action === 'strengthen' ? mark : { ...mark, strokeWidth: 1.7 * em };
  if (!label) return [ground, bold];
  const look = { weight: 600, fill: ink, anchor: 'middle' } as const;
  const words = text(`${key}-text`, label, x + 18.5 * em + width / 2, y + 12.9 * em, SIZE * em, width, look);
  return [ground, bold, words];
}

export function pillWidth(label: string, { em, text: measure }: PillContext): number {
  return label ? measure(label, SIZE * em, 600) + 27 * em : PILL_HEIGHT * em;
}

export const ACTION_ICONS = {
  strengthen: 'up',
  supplement: 'plus',
  extend: 'extend',
} as const satisfies Readonly<Record<LinkAction, IconName>>;

/** A name in a box; those of the core have a strong edge and weight. */
export function chip(
  key: string,
  name: string,
  isCore: boolean,
  x: number,
  y: number,
  c: PillContext,
): readonly Mark[] {
  const { em } = c;
  const weight = isCore ? 600 : 400;
  const edge = { radius: 3 * em, stroke: isCore ? ('chain-edge-strong' as const) : ('chain-edge' as const) };
  const [width, bottom] = [chipWidth(name, isCore, c) - em, y + (CHIP_HEIGHT - 0.5) * em];
  return [
    rect(key, x + em / 2, y + em / 2, width, bottom, 'chain-panel', { ...edge, strokeWidth: em }),
    // In the middle: letters of another typeface may be narrower than measured.
    text(`${key}-text`, name, x + (width + em) / 2, y + 12.9 * em, SIZE * em, width - 11 * em, {
      weight,
      anchor: 'middle',
      fill: isCore ? 'text' : 'text-muted',
    }),
  ];
}

export function chipWidth(name: string, isCore: boolean, { em, text: measure }: PillContext): number {
  return measure(name, SIZE * em, isCore ? 600 : 400) + 12 * em;
}

/** ↗ and the name of another chain. */
export function tag(key: string, name: string, x: number, y: number, c: PillContext): readonly Mark[] {
  const { em } = c;
  const edge = { radius: 3 * em, stroke: 'chain-cross' as const, strokeWidth: em };
  const [width, bottom] = [tagWidth(name, c) - em, y + (CHIP_HEIGHT - 0.5) * em];
  return [
    rect(key, x + em / 2, y + em / 2, width, bottom, 'chain-panel', edge),
    icon(`${key}-icon`, 'cross', x + 3.5 * em, y + 4 * em, 10 * em, 'chain-cross'),
    text(`${key}-text`, name, x + 15 * em, y + 12.9 * em, SIZE * em, c.text(name, SIZE * em), { fill: 'chain-cross' }),
  ];
}

export function tagWidth(name: string, { em, text: measure }: PillContext): number {
  return measure(name, SIZE * em) + 21 * em;
}

/** Icons and numbers in a row on the baseline `y`; all icons are one path. A known zero in the place stands out. */
export function metricRow(
  key: string,
  metrics: readonly LinkMetric[],
  x: number,
  y: number,
  c: PillContext,
): readonly Mark[] {
  const { em } = c;
  let at = x;
  let d = '';
  const texts = metrics.map(({ key: name, text: value, isZero }): Mark => {
    d += iconPath(name, at, y - 9.6 * em, 11 * em);
    const weight = weightOf(name);
    const width = c.text(value, SIZE * em, weight);
    const fill: TokenName = name === 'local' ? (isZero ? 'chain-missing-ink' : 'text') : 'text-muted';
    const mark = text(`${key}-${name}`, value, at + 13.5 * em, y, SIZE * em, width, { weight, fill, tabular: true });
    at += width + METRIC * em;
    return mark;
  });
  return texts.length > 0 ? [line(key, d, 'text-muted', em, { round: true }), ...texts] : texts;
}

export function metricsWidth(metrics: readonly LinkMetric[], { em, text: measure }: PillContext): number {
  const widths = metrics.map(({ key, text: value }) => measure(value, SIZE * em, weightOf(key)) + METRIC * em);
  return Math.max(0, widths.reduce((sum, width) => sum + width, 0) - 7.5 * em);
}

function weightOf(metric: LinkMetric['key']): 400 | 700 {
  return metric === 'local' ? 700 : 400;
}
