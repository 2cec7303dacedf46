import type { AnyFigure, CommonOptions, FigureFunction } from '../chart/chart';
import { navigation } from './navigation';
import type { AnyFigureFunction, FigureWithParts } from './parts';

/**
 * A chart whose figures bring the navigation along, and the charts that they lead to. By the chart and not by
 * `registerParts`, so that a page without it carries no gestures.
 */
export function navigable<Data, Options extends CommonOptions>(
  make: FigureFunction<Data, Options>,
  charts: readonly AnyFigureFunction[] = [],
): FigureFunction<Data, Options> {
  const parts = { navigation, charts };
  return Object.assign(
    (data: Data, options?: Options): AnyFigure => {
      const figure: FigureWithParts = { ...make(data, options), parts };
      return figure;
    },
    { chart: make.chart },
  );
}
