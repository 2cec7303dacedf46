import { BANNER } from './panorama-band';
import type { PanoramaLayout } from './panorama-layout';

/** Height to width of what a printer fills of a sheet lying on its side: 8 mm stay free on each. */
const ASPECT = 281 / 404;
/** Title, source and the room around, a line of the notes, in em; from the third on, notes may leave the sheet. */
const [ABOVE_AND_BELOW, NOTE, BESIDE] = [142, 19, 40];
/** Widths that are tried, in em. */
const [NARROWEST, WIDEST] = [700, 3200];

/**
 * The largest print of a map on a sheet: for each number of columns the smallest width at which the figure is no
 * taller than the sheet, of these the one that reads best. About 40 layouts.
 */
export function fitPage(
  place: (width: number, columns: number) => PanoramaLayout,
  em: number,
  columns: number | undefined,
): PanoramaLayout {
  let best: PanoramaLayout | undefined;
  let most = 0;
  for (let count = columns ?? 4; count <= (columns ?? 8); count++) {
    let found: PanoramaLayout | undefined;
    const fits = (width: number) => {
      const layout = place(width, count);
      const isIn = heightOf(layout) <= (layout.width + BESIDE * em) * ASPECT;
      if (isIn && layout.width < (found?.width ?? Number.POSITIVE_INFINITY)) found = layout;
      return isIn;
    };
    let [low, high] = [NARROWEST * em, WIDEST * em];
    for (let i = 0; i < 6; i++) {
      const width = (low + high) / 2;
      if (fits(width)) high = width;
      else low = width;
    }
    // Heights jump where a panel changes its column: something narrower may fit too.
    for (let share = 0.78; share < 0.99 && !fits(high * share); share += 0.04);
    const worth = found ? worthOf(found, count) : 0;
    if (found && worth > most) [best, most] = [found, worth];
  }
  return best ?? place(WIDEST * em, columns ?? 8);
}

function heightOf({ arrange, collapsed, head, legend, em, model }: PanoramaLayout): number {
  const around = (ABOVE_AND_BELOW + NOTE * Math.min(2, model.notes.length)) * em;
  return (
    around +
    head.height +
    (BANNER + 20) * em +
    arrange(collapsed).height +
    (legend.height > 0 ? 32 * em + legend.height : 0)
  );
}

/** Large words; few crossings and columns; words of actions. */
function worthOf({ width, arrange, collapsed, style }: PanoramaLayout, columns: number): number {
  const { crossings } = arrange(collapsed);
  const words = Object.keys(style.words).length > 0 ? 1.04 : 1;
  return (1 / width) * (1 - 0.0004 * crossings) * (1 - 0.006 * columns) * words;
}
