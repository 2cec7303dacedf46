import type { TextAlternative } from '../../src/chart/alternative';
import type { Chart, ChartStep, CommonOptions } from '../../src/chart/chart';
import { commonOptions, figureOf } from '../../src/chart/options';
import { en } from '../../src/format/en';
import type { Locale } from '../../src/format/locale';
import type { Mark, Scene } from '../../src/scene/mark';
import type { AnyFigureFunction } from '../../src/view/parts';

/** The least chart that zooms: cards in a row, each a level of its own. For tests of the navigation. */
interface MapOptions extends CommonOptions {
  readonly card?: string | undefined;
}
interface MapModel {
  readonly cards: readonly string[];
  readonly card: string | undefined;
}
interface MapLayout extends MapModel {
  readonly width: number;
}

/** What more cards than these are folded into, and is a target itself. */
const FIRST = 6;
const REST = 'rest';
const CARD = 200;
const STEP = 240;

const alternative = ({ card }: MapModel): TextAlternative => ({
  title: card ?? 'A map',
  subtitle: '',
  sentences: [],
  tables: [],
  notes: [],
  source: { text: 'Source: test', links: [] },
});
const up: ChartStep = { key: 'all', label: 'A map', options: { card: undefined }, isCurrent: false };

export const mapChart: Chart<readonly string[], MapOptions, MapModel, MapLayout> = {
  name: 'fake-map',
  options: { ...commonOptions, card: 'string' },
  model: (cards, { card }) => ({ cards, card }),
  layout: (model, { width }) => ({ ...model, width }),
  scene({ cards, card, width }, state): Scene {
    const { zoom, selected, focused = [], followed, filters = [], opened = [] } = state;
    const isOpen = opened.includes('fold:rest');
    const unfolded = isOpen
      ? [...cards.slice(0, FIRST), REST, ...cards.slice(FIRST)]
      : [...cards.slice(0, FIRST), REST];
    const some = cards.length > FIRST ? unfolded : cards;
    const held = some.filter((name) => name === REST || filters.length === 0 || filters.includes(`name:${name}`));
    const shown = card === undefined ? held : [card];
    const world = { width: shown.length * STEP, height: 200 };
    const least = Math.min(1, width / world.width);
    const now = zoom ?? { k: least, x: 0, y: 0 };
    const marks: Mark[] = shown.map((name, i) => ({
      type: 'group',
      key: name,
      x: i * STEP,
      target: {
        label: `${name}, a card`,
        lines: [{ name, value: '' }],
        action: name === REST ? { type: 'open', id: 'fold:rest' } : { type: 'select', id: name },
        ...(card === undefined && name !== REST && { enter: { type: 'enter', id: name, options: { card: name } } }),
        selected: selected === name,
        detail: { upstream: shown.slice(0, i) },
        moves: {
          ...(i + 1 < shown.length && { ArrowRight: shown[i + 1]! }),
          ...(i > 0 && { ArrowLeft: shown[i - 1]! }),
          ...(followed && { n: shown[shown.length - 1]!, N: shown[0]! }),
        },
        ...(i + 1 === shown.length && { says: { ArrowRight: 'Nothing follows.' } }),
        ...(followed && { heard: `after ${followed.from}` }),
        box: { x: 20, y: 20, width: CARD, height: 100 },
      },
      marks: [
        {
          type: 'rect',
          key: 'card',
          x: 20,
          y: 20,
          width: CARD,
          height: 100,
          fill: focused.includes(name) ? 'accent' : filters.includes(`name:${name}`) ? 'series-2' : 'surface',
        },
      ],
    }));
    return {
      width,
      height: 220,
      zoom: { window: { x: 0, y: 10, width, height: 200 }, world, extent: [least, 4], now },
      marks: [
        {
          type: 'group',
          key: 'window',
          y: 10,
          marks: [
            { type: 'group', key: 'world', role: 'listbox', label: 'Cards', x: now.x, y: now.y, scale: now.k, marks },
          ],
        },
      ],
    };
  },
  controls: ({ cards, card }) =>
    card === undefined
      ? {
          about: cards[0],
          filters: [
            {
              key: 'name',
              label: 'Name',
              filters: cards.map((name) => ({ key: `name:${name}`, label: name, count: 1651 })),
            },
          ],
          search: cards.map((name, i) => ({
            target: name,
            names: [name, `卡${name}`],
            said: 'card',
            ...(i >= FIRST && { fold: REST }),
          })),
          result: (filters) => `${filters.length} / ${cards.length} cards`,
        }
      : { filters: [], search: [], result: () => '' },
  up: ({ card }) => (card === undefined ? undefined : up),
  alternative,
  issues: () => [],
};

export const fakeMap: AnyFigureFunction = /* @__PURE__ */ Object.assign(
  (cards: readonly string[], options: MapOptions & { locale?: Locale } = {}) =>
    figureOf(mapChart, cards, { locale: en, ...options }),
  { chart: mapChart },
);

/** Six names, the first two with one beginning. */
export const sixCards: readonly string[] = ['copper', 'cork', 'rod', 'foil', 'nickel', 'tin'];
