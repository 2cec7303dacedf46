import { type ChainWordKey, chainWord } from '../../format/chain-words';
import type { Locale } from '../../format/locale';
import type { TextMeasure } from '../../layout/text';
import type { Environment } from '../chart';
import { listOf } from '../options';
import { briefColumns, type CardDensity, type CardStyle, fitWords } from './card-size';
import type { PanoramaModel } from './model';
import { type Arranged, arrange } from './panorama-arrange';
import { type PlacedStrip, placeHead } from './panorama-head';
import { placeLegend } from './panorama-legend';

export interface PanoramaLayout {
  readonly model: PanoramaModel;
  readonly width: number;
  readonly em: number;
  readonly locale: Locale;
  readonly text: TextMeasure;
  readonly style: CardStyle;
  readonly head: PlacedStrip;
  readonly legend: PlacedStrip;
  /** Segments that are collapsed before anybody touches one. */
  readonly collapsed: ReadonlySet<number>;
  /** The map with segments shown by their head only. */
  readonly arrange: (collapsed: ReadonlySet<number>) => Arranged;
}

/** Lays the map of a chain out: columns by stage, panels by segment, cards by link, flows between them. */
export function layoutPanorama(model: PanoramaModel, environment: Environment): PanoramaLayout {
  const { width, fontSize, locale, text } = environment;
  const em = fontSize / 16;
  const density = densityOf(model, width, em, locale);
  const say = (key: ChainWordKey, values?: Readonly<Record<string, string | number>>) => chainWord(locale, key, values);
  const base: CardStyle = {
    em,
    text,
    density,
    words: {},
    ...briefColumns(model.links, { em, text }),
    empty: say('noLocal'),
    more: (n) => say('moreEnterprises', { n: locale.group(`${n}`) }),
  };
  const request = {
    model,
    width,
    style: base,
    minColumn: columnFor(model, width, density, em, locale),
    maxColumns: model.options.columns,
  };
  const known = new Map<string, Arranged>();
  const arranged = (collapsed: ReadonlySet<number>) => {
    const key = [...collapsed].sort((a, b) => a - b).join();
    const found = known.get(key) ?? arrange({ ...request, collapsed });
    known.set(key, found);
    return found;
  };
  const folded = new Set(listOf(model.options.collapsed));
  const collapsed = new Set(model.segments.flatMap(({ id }, i) => (folded.has(id) ? i : [])));
  const first = arranged(collapsed);
  const words = { strengthen: say('strengthen'), supplement: say('supplement'), extend: say('extend') };
  const widths = first.cards.flatMap((card) => (card ? card.width : []));
  const wide = Math.round(first.width);
  const hasWords = fitWords(model.links, Math.min(...widths), words, base);
  return {
    model,
    width: wide,
    em,
    locale,
    text,
    style: hasWords ? { ...base, words } : base,
    head: placeHead(model, wide, environment),
    legend: placeLegend(model, wide, environment),
    collapsed,
    arrange: arranged,
  };
}

/**
 * The least width of columns in px. Wide enough for an action's words where that leaves each stage a column; else as
 * narrow as a name can be read.
 */
function columnFor(
  { stages }: PanoramaModel,
  width: number,
  density: CardDensity,
  em: number,
  { lang }: Locale,
): number {
  const isChinese = lang === 'zh';
  const least = (density === 'brief' ? (isChinese ? 140 : 160) : isChinese ? 186 : 200) * em;
  const easy = (density === 'brief' ? (isChinese ? 168 : 196) : isChinese ? 232 : 252) * em;
  const flowing = stages.filter(({ isSupport }) => !isSupport).length;
  return flowing * easy + (flowing - 1) * GUTTER * em <= width ? easy : least;
}

/** Least room between columns of two stages, in em. */
const GUTTER = 64;

function densityOf({ options }: PanoramaModel, _width: number, _em: number, _locale: Locale): CardDensity {
  const { density = 'auto' } = options;
  return density === 'auto' || density === 'overview' ? 'full' : density;
}
