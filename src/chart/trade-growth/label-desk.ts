import { type Box, type LabelBox, placeLabels } from '../../layout/labels';
import type { TextMeasure } from '../../layout/text';
import { SIZE } from './head';
import { clamp } from './plan';

export interface PlacedLabel {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly width: number;
  readonly strong: boolean;
}

interface Offer {
  readonly key: string;
  readonly text: string;
  readonly middle: number;
  /** The baseline. */
  readonly y: number;
  readonly priority: number;
  readonly strong: boolean;
}

export interface LabelDesk {
  offer(label: Offer): void;
  /** Something that no label may cover. */
  block(box: Box): void;
  placed(): readonly PlacedLabel[];
}

/** Collects the labels of a panel with what they must not cover, and keeps those that find room. */
export function labelDesk(left: number, width: number, em: number, measure: TextMeasure): LabelDesk {
  const size = SIZE.label * em;
  const boxes: LabelBox[] = [];
  const texts: PlacedLabel[] = [];
  const obstacles: Box[] = [];
  return {
    offer({ key, text, middle, y, priority, strong }) {
      if (text === '') return;
      const w = measure(text, size, strong ? 600 : 400);
      // Labels keep off the ticks on the left, and inside the drawing on the right.
      const x = clamp(middle, left + w / 2 - 2 * em, Math.max(left + w / 2, width - w / 2));
      texts.push({ key, x, y, text, width: w, strong });
      boxes.push({ key, x: x - w / 2, y: y - size * 0.86, width: w, height: size * 1.08, priority });
    },
    block: (box) => obstacles.push(box),
    placed() {
      const kept = placeLabels(boxes, obstacles, 5 * em);
      return texts.filter((label) => kept.has(label.key));
    },
  };
}
