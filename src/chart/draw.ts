import { StatoramaError } from '../data/issue';
import type { Locale } from '../format/locale';
import { localeIssues, localeOf } from '../format/registry';
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
  /** Wins over the figure's own: a pack, or the tag of a registered one. */
  readonly locale?: Locale | string | undefined;
}

/** Below this no drawing can be read; narrower containers scroll. */
const NARROWEST = 200;

/**
 * Runs model, layout and scene of a figure. Pure.
 *
 * @throws StatoramaError for what no chart made, such as a chart that was not called, and where no locale is registered.
 */
export function draw(figure: AnyFigure, request: DrawRequest = {}): Drawn {
  if (!figure?.options) throw new StatoramaError('figure', 'figure', 'call a chart for it: ranking(data, options)');
  const { chart, data, options } = figure;
  const asked = request.locale ?? options.locale;
  const pack = localeOf(asked, chart.ownWords);
  const own = chart.messages?.[pack.lang];
  // A spread that gains a field has a shape of its own each time in Node 20: every word would miss the cache of its reader.
  const locale = own ? Object.assign({}, pack, { own }) : pack;
  const environment: Environment = {
    width: Math.max(NARROWEST, Math.round(request.width ?? 640)),
    fontSize: request.fontSize ?? 16,
    locale,
    text: measureText,
  };
  const model = chart.model(data, options, environment);
  const refusal = isRefusal(model) ? model : undefined;
  // What refuses has no layout, no scene and nothing to explore.
  const drawable = refusal ? undefined : chart;
  const layout = drawable?.layout(model, environment);
  const redraw = (state: ChartState) => drawable?.scene(layout, state);
  const scene = once(() => redraw(initialState));
  const id = once(
    () => options.id ?? figureId(chart.name, refusal ? `${refusal.title ?? ''}` : environment.locale.tag, data),
  );
  return {
    chart: chart.name,
    locale,
    fontSize: environment.fontSize,
    illustrative: options.illustrative === true,
    get id() {
      return id();
    },
    get scene() {
      return scene();
    },
    alternative: once(() =>
      refusal ? refusalAlternative(refusal, options, locale) : chart.alternative(model, environment),
    ),
    issues: localeIssues(asked, !!chart.ownWords).concat(refusal ? refusal.issues : chart.issues(model)),
    refusal,
    redraw,
    steps: () => drawable?.steps?.(model) ?? [],
    at: drawable?.at && ((x, y, state) => chart.at!(layout, x, y, state)),
    controls: once(() => drawable?.controls?.(model)),
    up: () => drawable?.up?.(model),
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
