import { type ChainWordKey, chainWord } from '../../format/chain-words';
import type { Locale } from '../../format/locale';
import type { TextMeasure } from '../../layout/text';
import { group } from '../../scene/make';
import type { Environment } from '../chart';
import { listOf } from '../options';
import { type CardDensity, type CardStyle, cardCost, fitWords, numbersWidth } from './card-size';
import type { PanoramaModel } from './model';
import { layoutOverview, type Overview, SEGMENT_COLUMN } from './overview-layout';
import { type Arranged, arrange, isCut, PANEL_PAD } from './panorama-arrange';
import { type PlacedStrip, placeHead } from './panorama-head';
import { placeLegend } from './panorama-legend';
import { fitPage, pointsOf } from './panorama-page';
import { bannerLines } from './panorama-panels';
import { BUDGET, windowHeight } from './panorama-zoom';
import { PILL_HEIGHT } from './pills';

export interface PanoramaLayout {
  readonly model: PanoramaModel;
  readonly width: number;
  readonly em: number;
  /** Of the page, where it is wider or narrower than the drawing. */
  readonly window: number;
  readonly pace: number;
  readonly locale: Locale;
  readonly text: TextMeasure;
  readonly style: CardStyle;
  readonly head: PlacedStrip;
  readonly legend: PlacedStrip;
  /** Lines that long names of stages take beyond two: their banners are taller. */
  readonly deep: number;
  /** The map of segments, for a chain that is too large for cards. */
  readonly overview: Overview | undefined;
  /** Segments that are collapsed before anybody touches one. */
  readonly collapsed: ReadonlySet<number>;
  /** The map with segments shown by their head only. */
  readonly arrange: (collapsed: ReadonlySet<number>) => Arranged;
}

/**
 * Lays the map of a chain out: columns by stage, panels by segment, cards by link, flows between them. How much cards
 * say follows from the number of links and the width; a chain too large for cards is told by segment.
 * `undefined` where the width has no room for a column of each stage.
 */
export function layoutPanorama(model: PanoramaModel, environment: Environment): PanoramaLayout | undefined {
  const { page, density = 'auto', columns } = model.options;
  const asked = density === 'auto' ? undefined : density;
  if (page) return { ...placeSheet(model, environment, page, asked), window: environment.width };
  let found: PanoramaLayout | undefined;
  const tiers = tiersOf(model, asked);
  for (const tier of tiers) {
    const density = tier === 'overview' ? undefined : tier;
    const least = density ? columnsOf(density, environment.locale)[0] : SEGMENT_COLUMN;
    if (!hasRoom(model, environment.width, least, environment.fontSize / 16)) continue;
    const map = placePanorama(model, environment, tier, columns);
    if (map.width > environment.width + 1) continue;
    if (!found || !isCut(map.arrange(map.collapsed).lines)) found = map;
    if (asked || map.overview || map.arrange(map.collapsed).height <= TALLEST * map.width) break;
  }
  if (found || asked || environment.width < (WIDE * environment.fontSize) / 16) return found;
  // Many stages on a wide page: closer columns with fewer numbers, as long as they have room for every name.
  const few = withLocal(model);
  if (costOf(few, 'compact') > BUDGET) return undefined;
  // Where no stage has two columns, long names have more room.
  for (const most of [columns, 1]) {
    const map = placePanorama(few, environment, 'compact', most, TIGHT);
    const { lines, headLines } = map.arrange(map.collapsed);
    if (map.width <= environment.width + 1 && !isCut(most === 1 ? lines : [...lines, ...headLines])) return map;
  }
  return undefined;
}

/** In em: from here on stages under each other waste the page. */
const WIDE = 880;
/** A map that is taller than so many of its widths says less of each link, if that helps. */
const TALLEST = 2.5;

/** As much as can be told in letters of 7 points; of a chain too large for names of 5 points its segments. */
function placeSheet(
  model: PanoramaModel,
  environment: Environment,
  page: 'A3' | 'A4',
  asked: Tier | undefined,
): PanoramaLayout {
  const { fontSize, locale } = environment;
  const em = fontSize / 16;
  const place = (tier: Tier) => (width: number, most?: number) =>
    placePanorama(model, { ...environment, width }, tier, most, PACE);
  for (const tier of tiersOf(model, asked ?? (page === 'A4' ? 'brief' : undefined))) {
    if (tier === 'overview') break;
    const { columns } = model.options;
    const least = (count: number) => (count * (columnsOf(tier, locale)[0] + PACE * 52) + AROUND) * em;
    const sheet = fitPage(place(tier), least, columns, page);
    if (asked || pointsOf(sheet, page) >= (tier === 'brief' ? 5 : 7)) return sheet;
  }
  return place('overview')(SHEET * em);
}

/** On one sheet things stand closer, and where a column of each stage has no room else. */
const [PACE, TIGHT] = [0.7, 0.6];
/** Of an overview on a sheet, in em. */
const SHEET = 1500;

type Tier = CardDensity | 'overview';

function placePanorama(
  model: PanoramaModel,
  environment: Environment,
  tier: Tier,
  columns: number | undefined,
  share = 1,
): PanoramaLayout {
  const { width, fontSize, locale, text } = environment;
  const em = fontSize / 16;
  const density = tier === 'overview' ? 'full' : tier;
  const say = (key: ChainWordKey, values?: Readonly<Record<string, string | number>>) => chainWord(locale, key, values);
  const base: CardStyle = {
    em,
    text,
    density,
    words: {},
    action: model.legend.actions.length > 0 ? (PILL_HEIGHT + 6) * em : 0,
    empty: say('noLocal'),
    more: (n) => say('moreEnterprises', { n: locale.group(`${n}`) }),
    count: (n) => locale.group(`${n}`),
  };
  const { page } = model.options;
  const pace = share * em;
  const [least, easy] = columnsOf(density, locale);
  // Easy to read where that leaves each stage a column.
  const column =
    share === TIGHT ? (locale.lang === 'zh' ? 128 : 144) : !page && hasRoom(model, width, easy, em) ? easy : least;
  const numbers = density === 'brief' ? 0 : numbersWidth(model.links, {}, base) + 2 * PANEL_PAD * pace;
  const minColumn = Math.ceil(Math.max(column * em, numbers));
  const request = { model, width, style: base, minColumn, pace, maxColumns: columns };
  const known = new Map<string, Arranged>();
  const arranged = (folded: ReadonlySet<number>) => {
    const key = [...folded].sort((a, b) => a - b).join();
    const found = known.get(key) ?? arrange({ ...request, collapsed: folded });
    known.set(key, found);
    return found;
  };
  const ids = new Set(listOf(model.options.collapsed));
  const collapsed = new Set(model.segments.flatMap(({ id }, i) => (ids.has(id) ? i : [])));
  const overview = tier === 'overview' ? layoutOverview(model, width, windowHeight(width, em), base) : undefined;
  const first = overview ? undefined : arranged(collapsed);
  const own = Math.round((overview?.lanes ?? first!).width);
  const wide = page || (first && own > width + 1) ? own : width;
  const words = { strengthen: say('strengthen'), supplement: say('supplement'), extend: say('extend') };
  // Stages of the map of segments are all, in their order; where it is shrunk, so are they.
  const stages = first?.stages ?? overview!.lanes.stages.map((extent, stage) => ({ ...extent, stage }));
  const lines = stages.map(({ stage, x, width: extent }, i) => {
    const long = i < 1 ? x + extent : i < stages.length - 1 ? extent : own - x - 14 * em;
    const shape = { notch: i > 0, point: true };
    return bannerLines(model.stages[stage]!, (long * Math.min(own, wide)) / own, shape, base, 5).length;
  });
  const card = first?.cards.find((box) => box)?.width ?? 0;
  return {
    model,
    width: wide,
    window: width,
    pace,
    em,
    deep: Math.max(2, ...lines) - 2,
    locale,
    text,
    style: fitWords(model.links, card, words, base) ? { ...base, words } : base,
    // They end where a narrow map ends.
    ...placeSigns(
      overview ? bySegment(model, overview.kept.length > 0) : model,
      { ...environment, width: first ? Math.min(wide, Math.max(own, 560 * em)) : wide },
      density,
    ),
    overview,
    collapsed,
    arrange: arranged,
  };
}

/**
 * A map of segments draws all that flows alike, and nothing that goes back. On a sheet nobody comes closer to what
 * cards of links say.
 */
function bySegment(model: PanoramaModel, hasFlows: boolean): PanoramaModel {
  const kinds = model.legend.kinds.filter((kind) => hasFlows && kind === 'material');
  const legend = { ...model.legend, kinds };
  return model.options.page ? { ...withLocal(model), legend: { ...legend, actions: [] } } : { ...model, legend };
}

/** Cards that count the enterprises of the place alone, and tell the rest when asked. */
function withLocal(model: PanoramaModel): PanoramaModel {
  const links = model.links.map((link) => ({
    ...link,
    rest: link.lines,
    metrics: link.metrics.filter(({ key }) => key === 'local'),
  }));
  return { ...model, links };
}

/** Totals and statuses above the map; what its signs mean between them where that has room, else below the map. */
function placeSigns(
  model: PanoramaModel,
  environment: Environment,
  density: CardDensity,
): Pick<PanoramaLayout, 'head' | 'legend'> {
  const { width, fontSize } = environment;
  const em = fontSize / 16;
  const head = placeHead(model, width, environment);
  const [from, to] = head.free;
  const between = placeLegend(model, to - from - 60 * em, environment, density, false);
  const fits = between.height <= 48 * em && between.width + 60 * em <= to - from;
  if (!fits) return { head, legend: placeLegend(model, width, environment, density) };
  const at = { x: to - between.width - 48 * em, y: (44 * em - between.height) / 2 };
  return {
    head: { ...head, marks: [...head.marks, group('signs', between.marks, at)] },
    legend: { marks: [], height: 0 },
  };
}

/** In em: widths of columns where names can be read, and where actions have words. */
function columnsOf(density: CardDensity, { lang }: Locale): readonly [least: number, easy: number] {
  if (density === 'brief') return lang === 'zh' ? [156, 190] : [196, 244];
  return lang === 'zh' ? [186, 232] : [200, 252];
}

/** Least room between columns of two stages and around all, in em. */
const [GUTTER, AROUND] = [64, 56];

function hasRoom({ stages }: PanoramaModel, width: number, column: number, em: number): boolean {
  const flowing = stages.filter(({ isSupport }) => !isSupport).length;
  return (flowing * column + (flowing - 1) * GUTTER + AROUND) * em <= width;
}

/** What the budget has room for, the most telling first; what is asked for says less where that is too much. */
function tiersOf(model: PanoramaModel, asked: Tier | undefined): readonly Tier[] {
  const all: readonly Tier[] = ['full', 'compact', 'brief', 'overview'];
  const from = all.slice(asked ? all.indexOf(asked) : 0);
  const fits = from.filter((tier) => tier !== 'overview' && costOf(model, tier) <= BUDGET);
  return fits.length > 0 ? fits : ['overview'];
}

/** Elements of one segment with its head, and of all that is there anyway. */
const COSTS = { panel: 12, fixed: 130 };

/** Elements of the whole map, about. */
function costOf({ links, flows, segments }: PanoramaModel, density: CardDensity): number {
  const cards = links.reduce((sum, card) => sum + cardCost(card, density), 0);
  return COSTS.fixed + cards + flows.length + segments.length * COSTS.panel;
}
