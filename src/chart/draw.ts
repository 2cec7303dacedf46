import { localeOf } from '../format/registry';
import { measureText } from '../layout/text';
import type { Refusal } from './alternative';
import type { AnyFigure, ChartState, Drawn, Environment } from './chart';
import { figureId } from './identity';
import { refusalAlternative } from './refusal';
import { initialState } from './state';

export interface DrawRequest {
  /** Width of the drawing in CSS px; at least 200. @defaultValue 640 */
  readonly width?: number | undefined;
  /** The page's text size in CSS px. @defaultValue 16 */
  readonly fontSize?: number | undefined;
  /** Overrides the figure's own locale. */
  readonly locale?: string | undefined;
}

/** Below this no drawing can be read; narrower containers scroll. */
const NARROWEST = 200;

/** Runs model, layout and scene of a figure. Pure; throws only for programming errors. */
export function draw(figure: AnyFigure, request: DrawRequest = {}): Drawn {
  const { chart, data, options } = figure;
  const locale = localeOf(options.locale ?? request.locale);
  const environment: Environment = {
    width: Math.max(NARROWEST, Math.round(request.width ?? 640)),
    fontSize: request.fontSize ?? 16,
    locale,
    text: measureText,
  };
  const model = chart.model(data, options, environment);
  const base = {
    chart: chart.name,
    locale,
    fontSize: environment.fontSize,
    illustrative: options.illustrative === true,
  };
  if (isRefusal(model)) {
    const alternative = once(() => refusalAlternative(model, options, locale));
    const id = options.id ?? figureId(chart.name, `${model.title ?? ''}`, data);
    return {
      ...base,
      id,
      scene: undefined,
      alternative,
      issues: model.issues,
      refusal: model,
      redraw: () => undefined,
      steps: () => [],
    };
  }
  const layout = chart.layout(model, environment);
  const alternative = once(() => chart.alternative(model, environment));
  const redraw = (state: ChartState) => chart.scene(layout, state);
  const scene = once(() => redraw(initialState));
  const id = options.id ?? figureId(chart.name, environment.locale.tag, data);
  return {
    ...base,
    id,
    get scene() {
      return scene();
    },
    alternative,
    issues: chart.issues(model),
    refusal: undefined,
    redraw,
    steps: () => chart.steps?.(model) ?? [],
    at: chart.at && ((x: number, y: number) => chart.at!(layout, x, y)),
  };
}

function isRefusal(model: unknown): model is Refusal {
  return typeof model === 'object' && model !== null && 'refused' in model;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
