import { wrapText } from '../../layout/text';
import { CARD } from './card-size';
import { isCut } from './panorama-arrange';
import { BANNER } from './panorama-band';
import type { PanoramaLayout } from './panorama-layout';

/** In mm, what a printer fills of a sheet lying on its side: 8 mm stay free on each. */
const SHEETS = { A3: [404, 281], A4: [281, 194] } as const;
/** Title and room around, a line of notes and source, and the picture beside the drawing, in em. */
const [AROUND, LINE, BESIDE] = [142, 19, 40];
/** Widest drawing that is tried, in em. */
const WIDEST = 3200;

/** Letters of names in points, where the figure with its notes fills a sheet. */
export function pointsOf({ width, em }: PanoramaLayout, page: keyof typeof SHEETS): number {
  return ((CARD.size * SHEETS[page][0]) / (width / em + BESIDE) / 25.4) * 72;
}

/**
 * The largest print of a map on a sheet: for each number of columns the smallest width at which the figure with title,
 * notes and source is no taller than the sheet, of these the one that reads best. About 40 layouts.
 *
 * @param place a map in so many columns; `least` the narrowest of so many
 */
export function fitPage(
  place: (width: number, columns: number) => PanoramaLayout,
  least: (columns: number) => number,
  columns: number | undefined,
  page: keyof typeof SHEETS,
): PanoramaLayout {
  const aspect = SHEETS[page][1] / SHEETS[page][0];
  let best: PanoramaLayout | undefined;
  let most = 0;
  for (let count = columns ?? 4; count <= (columns ?? 8); count++) {
    let found: PanoramaLayout | undefined;
    const fits = (width: number) => {
      const layout = place(width, count);
      const isIn =
        heightOf(layout) <= (layout.width + BESIDE * layout.em) * aspect &&
        !isCut(layout.arrange(layout.collapsed).lines);
      if (isIn && layout.width < (found?.width ?? Number.POSITIVE_INFINITY)) found = layout;
      return isIn;
    };
    let low = least(count);
    // What is wider than the best of fewer columns reads no better.
    let high = best ? best.width * 1.02 : WIDEST * place(low, count).em;
    if (low > high || (best && !fits(high)) || fits(low)) high = low;
    for (let i = 0; i < 6 && high - low > 8; i++) {
      const width = (low + high) / 2;
      if (fits(width)) high = width;
      else low = width;
    }
    // Heights jump where a panel changes its column: something narrower may fit too.
    for (const share of [0.8, 0.84, 0.88, 0.92, 0.96]) if (found && fits(found.width * share)) break;
    const worth = found ? worthOf(found, count) : 0;
    if (found && worth > most) [best, most] = [found, worth];
  }
  return best ?? place(WIDEST, columns ?? 8);
}

function heightOf({ arrange, collapsed, head, legend, em, model, width, text, deep }: PanoramaLayout): number {
  const small = [...model.notes, model.source.text, model.options.illustrative ? '-' : ''];
  // A file leaves room for wider letters, and counts what it could not read in one more line.
  const lines = small.reduce((sum, told) => sum + wrapText(told, 0.95 * width, 13 * em, 400, 99, text).length, 0);
  return (
    (AROUND + LINE * lines) * em +
    head.height +
    (BANNER + 20 + 15 * deep) * em +
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
