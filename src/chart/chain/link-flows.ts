import { line } from '../../scene/make';
import type { Mark, OwnToken } from '../../scene/mark';
import { decimal as n } from '../../scene/table';
import type { PlacedEnd } from './link-column';
import type { LinkLayout, LinkPicture } from './link-layout';

/**
 * From the inputs to the card and from the card to the outputs: what comes in is dashed, what goes out is solid, so that
 * they differ without colour. `isOff` says what to draw faintly.
 */
export function linkFlows(
  { width, em }: LinkLayout,
  { ends, card, isStacked }: LinkPicture,
  isOff: (end: PlacedEnd) => boolean,
): Mark[] {
  return [true, false].flatMap((isInput) => {
    const side = ends.filter((one) => one.isInput === isInput && one.end);
    const step = Math.min(13 * em, (card.height - 26 * em) / Math.max(1, side.length));
    return side.flatMap((one, i) => {
      const middle = one.y + one.height / 2;
      const port = card.y + card.height / 2 + (i - (side.length - 1) / 2) * step;
      const isRecycling = one.end!.kind === 'recycle';
      const paint: OwnToken = isRecycling ? 'chain-recycle' : isInput ? 'chain-up' : 'chain-down';
      const path = isStacked
        ? trunk(one, isInput ? card.y : card.y + card.height, em)
        : isInput
          ? curve(one.width, middle, card.x, port, em)
          : curve(card.x + card.width, port, width - one.width, middle, em);
      const off = isOff(one) ? { opacity: 0.35 } : {};
      const dash = isInput ? { dash: isRecycling ? [6 * em, 4 * em] : [7 * em, 3 * em] } : {};
      return [
        line(`flow-${one.key}`, path.d, paint, 1.8 * em, { ...dash, ...off }),
        { type: 'path' as const, key: `tip-${one.key}`, d: path.tip, fill: paint, ...off },
      ];
    });
  });
}

/** A cubic with its control points at half width, and a tip that touches the edge. */
function curve(x1: number, y1: number, x2: number, y2: number, em: number): { d: string; tip: string } {
  const end = x2 - 5 * em;
  const half = (x1 + end) / 2;
  const d = `M${n(x1)},${n(y1)}C${n(half)},${n(y1)} ${n(half)},${n(y2)} ${n(end)},${n(y2)}`;
  return { d, tip: `M${n(x2)},${n(y2)}l${n(-6.5 * em)},${n(-3.4 * em)}v${n(6.8 * em)}z` };
}

/** Down one trunk on the left that all of a side share. */
function trunk({ isInput, x, y, height }: PlacedEnd, edge: number, em: number): { d: string; tip: string } {
  const at = 12 * em;
  const middle = y + height / 2;
  const r = 6 * em;
  if (isInput) {
    const d = `M${n(x)},${n(middle)}H${n(at + r)}Q${n(at)},${n(middle)} ${n(at)},${n(middle + r)}V${n(edge - 5 * em)}`;
    return { d, tip: `M${n(at)},${n(edge)}l${n(-3.4 * em)},${n(-6.5 * em)}h${n(6.8 * em)}z` };
  }
  const d = `M${n(at)},${n(edge)}V${n(middle - r)}Q${n(at)},${n(middle)} ${n(at + r)},${n(middle)}H${n(x - 5 * em)}`;
  return { d, tip: `M${n(x)},${n(middle)}l${n(-6.5 * em)},${n(-3.4 * em)}v${n(6.8 * em)}z` };
}
