import type { LanePath } from '../../layout/lanes/types';
import { decimal } from '../../scene/table';
import type { Arranged } from './panorama-arrange';
import { PANEL_PAD } from './panorama-arrange';
import type { PanoramaLayout } from './panorama-layout';

/** Ways between the band of support and the columns, in gutters and above the band; they are drawn on focus only. */
export function supportPaths({ model, em, pace }: PanoramaLayout, { bands, cards }: Arranged): readonly LanePath[] {
  if (bands.length === 0) return [];
  const bandOf = (link: number) =>
    bands.find(({ stage }) => stage === model.segments[model.links[link]!.segment]!.stage);
  return model.flows.flatMap(({ source, target }, flow) => {
    const [from, to] = [bandOf(source), bandOf(target)];
    const [start, end] = [cards[source], cards[target]];
    // Within the band a closure is told by edges.
    if (!start || !end || !from === !to) return [];
    const band = (from ?? to)!;
    const below = from ? start : end;
    const card = from ? end : start;
    const x = below.x + below.width / 2;
    const aside = (PANEL_PAD + 9) * pace;
    const gutter = from ? card.x - aside : card.x + card.width + aside;
    const side = from ? card.x : card.x + card.width;
    const y = card.y + card.height - 10 * em;
    const turn = band.y - 9 * em;
    const points = [
      [x, band.y],
      [x, turn],
      [gutter, turn],
      [gutter, y],
      [side, y],
    ] as const;
    const way = from ? points : [...points].reverse();
    const d = way.map(([left, top], i) => `${i ? 'L' : 'M'}${decimal(left)},${decimal(top)}`).join('');
    const [[startX, startY], [tipX, tipY]] = [way[0]!, way[4]!];
    const tip = { x: tipX, y: tipY, toward: from ? 'right' : 'down' } as const;
    return { flow, type: 'back', d, start: { x: startX, y: startY }, tip } as const;
  });
}
