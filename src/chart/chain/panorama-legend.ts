import { type ChainWordKey, chainWord } from '../../format/chain-words';
import { line, text } from '../../scene/make';
import type { Mark } from '../../scene/mark';
import type { Environment } from '../chart';
import type { CardDensity } from './card-size';
import { statusGlyph, statusSwatch } from './glyphs';
import { icon } from './icons';
import type { PanoramaModel } from './model';
import { flowLook } from './panorama-flows';
import type { PlacedStrip } from './panorama-head';
import { actionPill, pillWidth } from './pills';

const METRICS = ['local', 'national', 'targets', 'projects'] as const;

interface Entry {
  readonly width: number;
  /** Draws at the left end of the entry; y is the middle of the row. */
  readonly draw: (x: number, y: number) => readonly Mark[];
}

/**
 * What the map's signs mean; only those that cards of this density have. Groups stay together where a row holds them.
 * `hasStatuses`: with those of statuses, where they are not told elsewhere.
 */
export function placeLegend(
  model: PanoramaModel,
  width: number,
  environment: Environment,
  density: CardDensity,
  hasStatuses = true,
): PlacedStrip & { readonly width: number } {
  const { fontSize, locale, text: measure } = environment;
  const em = fontSize / 16;
  const { statuses, actions, kinds } = model.legend;
  const c = { em, text: measure };
  const [isBrief, isFull] = [density === 'brief', density === 'full'];
  const named = (key: ChainWordKey, room: number, draw: (x: number, y: number) => readonly Mark[]): Entry => {
    const label = chainWord(locale, key, { n: 'n' });
    const wide = measure(label, 12 * em);
    return {
      width: room + wide,
      draw: (x, y) => [...draw(x, y), text(key, label, x + room, y + 4.3 * em, 12 * em, wide)],
    };
  };
  const head = (key: ChainWordKey): Entry => {
    const label = chainWord(locale, key);
    const wide = measure(label, 12 * em, 600);
    const look = { weight: 600, fill: 'text-muted' } as const;
    return { width: wide, draw: (x, y) => [text(`head-${key}`, label, x, y + 4.3 * em, 12 * em, wide, look)] };
  };
  const groups: (readonly Entry[])[] = [];
  if (hasStatuses && statuses.length > 0)
    groups.push([
      head('status'),
      ...statuses.map((status) =>
        named(status, 31 * em, (x, y) => [
          statusSwatch(`${status}-swatch`, status, x, y - 7 * em, 8 * em, 14 * em, em),
          ...statusGlyph(`${status}-ball`, status, x + 18.5 * em, y, 6.2 * em),
        ]),
      ),
    ]);
  if (actions.length > 0)
    groups.push([
      head('action'),
      ...actions.map((action): Entry => {
        const label = chainWord(locale, action);
        return { width: pillWidth(label, c), draw: (x, y) => actionPill(action, action, label, x, y - 9 * em, c) };
      }),
    ]);
  // The tag of another chain is on the card, however flows are drawn.
  const told = kinds.filter((kind) => (kind === 'cross-chain' ? isFull : model.options.flows !== 'none'));
  if (told.length > 0)
    groups.push([
      head('flow'),
      ...told.map((kind) =>
        kind === 'cross-chain'
          ? named(kind, 16 * em, (x, y) => [icon('cross-icon', 'cross', x, y - 6 * em, 12 * em, 'chain-cross')])
          : named(kind, 30 * em, (x, y) => [
              line(`${kind}-line`, `M${x},${y}h${24 * em}`, flowLook(kind).paint, 1.8 * em, {
                dash: flowLook(kind).dash?.map((n) => n * em),
                round: kind === 'byproduct',
              }),
            ]),
      ),
    ]);
  const metrics = (isBrief ? (['local'] as const) : METRICS).filter((key) =>
    model.links.some((link) => link.metrics.some((metric) => metric.key === key)),
  );
  const signs = metrics.map((key) =>
    named(key, 16 * em, (x, y) => [
      isBrief
        ? text('n', 'n', x + 3 * em, y + 4.3 * em, 12 * em, 9 * em, { weight: 600 })
        : icon(`${key}-icon`, key, x, y - 6 * em, 12 * em, 'text-muted'),
    ]),
  );
  if (isFull && model.links.some(({ inRegions }) => inRegions !== undefined))
    signs.push(named('inRegions', 14 * em, (x, y) => [icon('regions-icon', 'dot', x, y - 6 * em, 12 * em, 'text')]));
  if (signs.length > 0) groups.push(signs);
  if (model.flows.length > 0 && !model.options.page)
    groups.push([
      named('inputs', 30 * em, (x, y) => [
        line('inputs-line', `M${x},${y}h${24 * em}`, 'chain-up', 2.2 * em, { dash: [7 * em, 3 * em] }),
      ]),
      named('outputs', 30 * em, (x, y) => [line('outputs-line', `M${x},${y}h${24 * em}`, 'chain-down', 2.2 * em)]),
    ]);
  return placeGroups(groups, width, em);
}

function placeGroups(groups: readonly (readonly Entry[])[], width: number, em: number) {
  const [gap, apart, row] = [14 * em, 30 * em, 24 * em];
  const marks: Mark[] = [];
  let x = 0;
  let y = row / 2;
  let widest = 0;
  for (const entries of groups) {
    const whole = entries.reduce((sum, entry) => sum + entry.width + gap, -gap);
    if (x > 0 && x + Math.min(whole, width) > width) {
      x = 0;
      y += row;
    }
    for (const { width: room, draw } of entries) {
      if (x > 0 && x + room > width) {
        x = 0;
        y += row;
      }
      marks.push(...draw(x, y));
      widest = Math.max(widest, x + room);
      x += room + gap;
    }
    x += apart - gap;
  }
  return { marks, height: groups.length > 0 ? y + row / 2 : 0, width: widest };
}
