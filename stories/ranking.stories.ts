import type { Meta, StoryObj } from '@storybook/html-vite';
import type { RankingOptions } from '../src/chart/ranking';
import { areasCn } from '../src/data/areas-cn';
import type { SeriesData } from '../src/data/input';
import type { Area } from '../src/data/types';
import gdp from './data/provincial-gdp.json';
import gdpReleases from './data/provincial-gdp-releases.json';
import trade from './data/provincial-trade.json';

interface Args {
  readonly data: unknown;
  readonly options?: RankingOptions;
}
type Story = StoryObj<Args>;
/** JSON keeps no literal types; the reader checks every cell. */
const real = (data: unknown): SeriesData => data as SeriesData;
/** Provinces only: rows name them by code. */
const areas: readonly Area[] = areasCn.filter(({ parent }) => parent === undefined);
const product = { areas, indicator: 'gdp', period: '2024' };

export default { title: 'Charts/Ranking' } satisfies Meta<Args>;

/** 31 provinces by product, with the places gained and lost since 2019. The basis changed between the two: a note says so. */
export const ProvincesByProduct: Story = {
  name: 'Provinces by product',
  args: { data: real(gdp), options: { ...product, compare: '2019', highlight: '河南' } },
};

/** The same, five years before, nobody highlighted. */
export const ProvincesIn2019: Story = {
  name: 'Provinces in 2019',
  args: { data: real(gdp), options: { ...product, period: '2019' } },
};

/** The first five, Henan with its neighbours, and folds that count the rest. */
export const HenanAndItsNeighbours: Story = {
  name: 'Henan and its neighbours',
  args: { data: real(trade), options: { areas, period: '2024', compare: '2023', first: 5, highlight: ['CN-HA'] } },
};

/** Every year of the data, one after the other: rows keep their element and move. */
export const YearByYear: Story = {
  name: 'Year by year',
  args: {
    data: real(gdp),
    options: {
      areas,
      indicator: 'gdp',
      period: '2023',
      compare: 'previous',
      first: 12,
      highlight: '410000',
      steps: true,
    },
  },
};

/** Trade in dollars, by what the customs of each province record. */
export const ProvincesByTrade: Story = {
  name: 'Provinces by trade',
  args: { data: real(trade), options: { areas, period: '2024', compare: '2016', highlight: ['河南', '福建', '辽宁'] } },
};

/** The four regions of the National Bureau of Statistics; ranks stay those of the whole country. */
export const ByRegion: Story = {
  name: 'By region',
  args: { data: real(gdp), options: { ...product, group: 'region', highlight: 'Henan' } },
};

/** A grouping of one’s own, with the years for which it holds. */
export const GroupsOfOnesOwn: Story = {
  name: 'Groups of one’s own',
  args: {
    data: real(gdp),
    options: {
      ...product,
      first: 4,
      groups: [
        {
          code: 'delta',
          scheme: 'group',
          name: { zh: '长江三角洲', en: 'Yangtze River Delta' },
          members: ['310000', '320000', '330000', '340000'],
        },
        {
          code: 'capital',
          scheme: 'group',
          name: { zh: '京津冀', en: 'Beijing–Tianjin–Hebei' },
          members: ['110000', '120000', '130000'],
        },
        {
          code: 'old',
          scheme: 'group',
          name: { zh: '旧分组', en: 'Former group' },
          members: ['410000'],
          validTo: '2010-12-31',
        },
      ],
    },
  },
};

/** In the order of the yearbook, where readers look for a province and not for a place. */
export const InYearbookOrder: Story = {
  name: 'In yearbook order',
  args: { data: real(gdp), options: { ...product, order: 'code', highlight: '河南' } },
};

/** By pinyin: Shanxi before Shaanxi. */
export const InPinyinOrder: Story = {
  name: 'In pinyin order',
  args: { data: real(gdp), options: { ...product, order: 'pinyin', compare: '2023' } },
};

/** Real growth of 2024: 23 provinces printed it, eight are listed and not ranked; many share a place. */
export const GrowthWithMissingMembers: Story = {
  name: 'Growth with missing members',
  args: { data: real(gdp), options: { areas, indicator: 'gdp-real-growth', period: '2024', highlight: '河南' } },
};

const example = { illustrative: true, source: { zh: '示例', en: 'example' } };
const city = (code: string, zh: string, en: string) => ({ code, scheme: 'own', name: { zh, en } });
const cities = [
  city('a', '甲市', 'Alpha'),
  city('b', '乙市', 'Beta'),
  city('c', '丙市', 'Gamma'),
  city('d', '丁市', 'Delta'),
  city('e', '戊市', 'Epsilon'),
  city('f', '己市', 'Zeta'),
];

/** Equal digits share a place and the next is skipped: 1, 2, 2, 4. */
export const Ties: Story = {
  args: {
    data: {
      areas: cities,
      rows: [
        { area: 'a', period: '2024', value: '82.4亿元' },
        { area: 'b', period: '2024', value: '95.1亿元' },
        { area: 'c', period: '2024', value: '82.4亿元' },
        { area: 'd', period: '2024', value: '60.0亿元' },
        { area: 'e', period: '2024', value: '41.3亿元' },
      ],
    },
    options: { ...example, highlight: 'c' },
  },
};

/** “Over 90” may be anywhere above; rounded figures overlap: the possible places stand in brackets. */
export const Bounds: Story = {
  args: {
    data: {
      areas: cities,
      rows: [
        { area: 'a', period: '2024', value: '超90亿元' },
        { area: 'b', period: '2024', value: '95.1亿元' },
        { area: 'c', period: '2024', value: '约82亿元' },
        { area: 'd', period: '2024', value: '不足60亿元' },
        { area: 'e', period: '2024', value: '82.4亿元', status: 'P' },
        { area: 'f', period: '2024', value: '41亿元～47亿元' },
      ],
    },
    options: { ...example },
  },
};

/** Rates below zero stand left of the line. */
export const NegativeRates: Story = {
  name: 'Negative rates',
  args: {
    data: {
      areas: cities,
      indicators: [
        { id: 'rate', name: { zh: '工业增加值增速', en: 'growth of industrial output' }, kind: 'rate', unit: 'PCT' },
      ],
      rows: [
        { area: 'a', indicator: 'rate', period: '2024-01/04', value: '-12.4%' },
        { area: 'b', indicator: 'rate', period: '2024-01/04', value: '3.1%' },
        { area: 'c', indicator: 'rate', period: '2024-01/04', value: '0.0%' },
        { area: 'd', indicator: 'rate', period: '2024-01/04', value: '-0.8%' },
        { area: 'e', indicator: 'rate', period: '2024-01/04', value: '8.6%' },
      ],
    },
    options: { ...example, highlight: 'd' },
  },
};

/** One row has no place. */
export const OneRow: Story = {
  name: 'One row',
  args: {
    data: { areas: cities, rows: [{ area: 'a', period: '2024', value: '82.4亿元' }] },
    options: example,
  },
};

/** Nothing to show: a sentence says so. */
export const NoRows: Story = { name: 'No rows', args: { data: { rows: [] } } };

/** Long names wrap to two lines and are cut after that, never clipped. */
export const LongNames: Story = {
  name: 'Long names',
  args: {
    data: {
      areas: [
        city(
          'x',
          '中国（示例）自由贸易试验区及其周边协同发展联动创新区域管理委员会',
          'Example Pilot Free Trade Zone and the coordinated innovation area of its neighbouring districts and counties',
        ),
        city('y', '甲市', 'Alpha'),
        city('z', `长${'名'.repeat(199)}`, `Name ${'of two hundred characters '.repeat(7)}`),
      ],
      rows: [
        { area: 'x', period: '2024', value: '1,234,567.89万元' },
        { area: 'y', period: '2024', value: '982,345.60万元' },
        { area: 'z', period: '2024', value: '451,200.33万元' },
      ],
    },
    options: { ...example, highlight: 'x' },
  },
};

/** Two releases of 2020 and no choice: refused, because their places must not be mixed. */
export const TwoReleases: Story = { name: 'Two releases', args: { data: real(gdpReleases), options: { areas } } };

/** The same with a choice. */
export const OneReleaseChosen: Story = {
  name: 'One release chosen',
  args: { data: real(gdpReleases), options: { areas, vintage: 'nbs-kaggle-2021', first: 10 } },
};

/** A figure in dollars among figures in yuan is listed and not ranked. */
export const MixedUnits: Story = {
  name: 'Mixed units',
  args: {
    data: {
      areas: cities,
      rows: [
        { area: 'a', period: '2024', value: '82.4亿元' },
        { area: 'b', period: '2024', value: '13.1亿美元' },
        { area: 'c', period: '2024', value: '60.0亿元' },
        { area: 'd', period: '2024', status: 'Q' },
      ],
    },
    options: example,
  },
};

const claim = {
  by: 'level',
  precision: 'exact',
  position: 1,
  among: { area: 'x', members: { zh: '示例省各市', en: 'cities of the example province' }, size: 3 },
};

/** A printed rank that the figures contradict: both are told. */
export const ClaimedRank: Story = {
  name: 'Claimed rank',
  args: {
    data: {
      areas: cities,
      rows: [
        { area: 'a', period: '2024', value: '82.4亿元' },
        { area: 'b', period: '2024', value: '71.0亿元', rank: claim },
        { area: 'c', period: '2024', value: '60.0亿元' },
      ],
    },
    options: { ...example, highlight: 'b' },
  },
};

/** Two hundred rows: the first twenty, the highlighted among its neighbours, and folds that open a hundred at a time. */
export const TwoHundredRows: Story = {
  name: 'Two hundred rows',
  args: {
    data: {
      rows: Array.from({ length: 200 }, (_, i) => ({
        area: `No. ${i + 1}`,
        period: '2024',
        value: `${((i * 7919) % 1009) + 100}.5亿元`,
      })),
    },
    options: { ...example, highlight: 'No. 77' },
  },
};
