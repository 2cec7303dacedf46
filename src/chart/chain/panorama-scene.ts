import { group, rule } from '../../scene/make';
import type { GroupMark, Mark, Scene, SceneZoom } from '../../scene/mark';
import type { ChartState, ZoomState } from '../chart';
import { closest } from './overview-card';
import { nearOf, overviewCards, overviewFlows, overviewParts } from './overview-scene';
import { overviewTargets } from './overview-targets';
import { CHAIN_PALETTE } from './palette';
import { headHeight } from './panorama-arrange';
import { BANNER } from './panorama-band';
import type { PanoramaLayout } from './panorama-layout';
import { mapMarks, stageBanners } from './panorama-map';
import { collapsedIn, linkKey, shownIn } from './panorama-state';
import { panoramaTargets } from './panorama-targets';
import { holdsPoint, viewOf, windowHeight } from './panorama-zoom';

/** How far one may come closer to a map of cards. */
const CLOSER = 4;
/** Least height of the window to a map of segments, in em: who comes closer reads cards of links in it. */
const LOW = 260;

export function panoramaScene(layout: PanoramaLayout, { zoom, ...state }: ChartState): Scene {
  if (!layout.model.options.page) return mapScene(layout, { ...state, zoom });
  const { zoom: _, ...sheet } = mapScene(layout, state);
  if (state.bare) return sheet;
  // On a page that is narrower the whole sheet is shown first, and moved in its window.
  const { window, extent, now } = sheetView(layout, sheet.height, zoom);
  const moved = group('sheet', sheet.marks, { x: now.x, y: now.y, scale: now.k });
  const marks = [group('map', [moved], { window })];
  return {
    ...sheet,
    width: window.width,
    height: Math.ceil(window.height),
    marks,
    zoom: { window, world: { width: sheet.width, height: sheet.height }, extent, now },
  };
}

function sheetView(
  { window: shown, width: wide }: PanoramaLayout,
  high: number,
  zoom: ZoomState | undefined,
): SceneZoom {
  const width = Math.min(shown, wide);
  return viewOf({ x: 0, y: 0, width, height: (high * width) / wide }, { width: wide, height: high }, 2, zoom);
}

/** In px, of all below the top of the figure. */
function heightOf({ em, legend }: PanoramaLayout, { window }: SceneZoom): number {
  const bottom = window.y + window.height;
  return Math.ceil(legend.height > 0 ? bottom + 32 * em + legend.height : bottom);
}

function mapScene(layout: PanoramaLayout, state: ChartState): Scene {
  const { em, width, head, legend } = layout;
  const { view, marks: map, stages } = layout.overview ? overviewMap(layout, state) : cardMap(layout, state);
  const { window, world, extent, now } = view;
  const { y, height: high } = window;
  const marks: Mark[] = [
    group('head', head.marks),
    stages,
    group('map', map, { y, window: { width: window.width, height: high } }),
  ];
  if (legend.height > 0) {
    const signs = [rule('edge', 0, 0, width, 0, 'rule', em), group('signs', legend.marks, { y: 10 * em })];
    marks.push(group('legend', signs, { y: y + high + 22 * em }));
  }
  return { width, height: heightOf(layout, view), marks, palette: CHAIN_PALETTE, zoom: { window, world, extent, now } };
}

interface MapParts {
  readonly view: SceneZoom;
  readonly stages: GroupMark;
  readonly marks: readonly Mark[];
}

function cardMap(layout: PanoramaLayout, state: ChartState): MapParts {
  const { model } = layout;
  const arranged = layout.arrange(collapsedIn(model, layout.collapsed, state));
  const view = viewIn(layout, state);
  const { k, x, y } = view.now;
  const shown = shownIn(model, state);
  const world = [...mapMarks(layout, arranged, shown), panoramaTargets(layout, arranged, shown, state)];
  return {
    view,
    stages: stageBanners(layout, arranged, view),
    marks: [group('world', world, { x, y, scale: k })],
  };
}

/** What of the map is seen: all of it where nobody has zoomed. */
function viewIn(layout: PanoramaLayout, state: ChartState): SceneZoom {
  const { model, width, em, head, overview, deep } = layout;
  const world = overview?.lanes ?? layout.arrange(collapsedIn(model, layout.collapsed, state));
  const least = Math.min(windowHeight(width, em), world.height * Math.min(1, width / world.width));
  const height = overview ? Math.max(least, LOW * em) : world.height;
  const window = { x: 0, y: head.height + (20 + BANNER + 15 * deep) * em, width, height };
  // Rounded for the surface: a map that fits has a scale of exactly 1.
  const extent = { width: overview ? world.width : width, height: world.height };
  return viewOf(window, extent, overview ? closest(model, overview.boxes, em) : CLOSER, state.zoom);
}

function overviewMap(layout: PanoramaLayout, state: ChartState): MapParts {
  const overview = layout.overview!;
  const { stages, width } = overview.lanes;
  const view = viewIn(layout, state);
  const shown = shownIn(layout.model, state);
  const near = nearOf(layout, overview, shown, state.bare ? undefined : state.focused?.[0]);
  const parts = overviewParts(layout, overview, view);
  const { k, x, y } = view.now;
  return {
    view,
    stages: stageBanners(layout, { stages: stages.map((extent, stage) => ({ ...extent, stage })), width }, view),
    marks: [
      group('ways', overviewFlows(layout, overview, near, k), { x, y, ...(k !== 1 && { scale: k }) }),
      group('cards', overviewCards(layout, overview, parts, shown, near)),
      overviewTargets(layout, overview, parts, shown, state),
    ],
  };
}

/** Key of the target at a point of the drawing. */
export function panoramaAt(layout: PanoramaLayout, x: number, y: number, state: ChartState): string | undefined {
  if (!layout.model.options.page) return keyAt(layout, x, y, state);
  const { zoom, ...still } = state;
  const { now } = sheetView(layout, heightOf(layout, viewIn(layout, still)), zoom);
  return keyAt(layout, (x - now.x) / now.k, (y - now.y) / now.k, still);
}

function keyAt(layout: PanoramaLayout, x: number, y: number, state: ChartState): string | undefined {
  const { model, em, overview } = layout;
  if (overview) return overviewAt(layout, x, y, state);
  const arranged = layout.arrange(collapsedIn(model, layout.collapsed, state));
  const { window, now } = viewIn(layout, state);
  const [left, top] = [(x - now.x) / now.k, (y - window.y - now.y) / now.k];
  const link = arranged.cards.findIndex((box) => box && holdsPoint(box, left, top));
  if (link >= 0) return linkKey(model.links[link]!);
  const segment = arranged.panels.findIndex(
    (box, i) => box && holdsPoint({ ...box, height: headHeight(arranged.headLines[i]!.length, em, model) }, left, top),
  );
  return segment < 0 ? undefined : `segment:${model.segments[segment]!.id}`;
}

function overviewAt(layout: PanoramaLayout, x: number, y: number, state: ChartState): string | undefined {
  const { model } = layout;
  const overview = layout.overview!;
  const view = viewIn(layout, state);
  const parts = overviewParts(layout, overview, view);
  const top = y - view.window.y;
  for (const { cards } of parts.cells.values()) {
    const found = cards.find(({ box }) => holdsPoint(box, x, top));
    if (found) return linkKey(model.links[found.link]!);
  }
  const segment = parts.boxes.findIndex((box) => holdsPoint(box, x, top));
  return segment < 0 ? undefined : `segment:${model.segments[segment]!.id}`;
}
