import type { Meta, StoryObj } from '@storybook/html-vite';
import type { TradeGrowthOptions } from '../src/chart/trade-growth';
import type { SeriesData } from '../src/data/input';
import henanAll from './data/henan-all.json';
import henanFirstHalf from './data/henan-first-half.json';
import henanFirstHalfTotal from './data/henan-first-half-total.json';
import henanGdp from './data/henan-gdp.json';
import henanTwoCurrencies from './data/henan-two-currencies.json';
import national24 from './data/national-24-months.json';
import nationalExports from './data/national-exports-monthly.json';
import nationalJanuaryApril from './data/national-january-april.json';

interface Args {
  readonly data: unknown;
  readonly options?: TradeGrowthOptions;
}
type Story = StoryObj<Args>;
/** JSON keeps no literal types; the reader checks every cell. */
const real = (data: unknown): SeriesData => data as SeriesData;

export default { title: 'Charts/Trade growth' } satisfies Meta<Args>;

const sanmenxia = {
  area: { zh: '三门峡', en: 'Sanmenxia' },
  source: {
    zh: '三门峡市政府英文网站，网页更新于2020年9月23日',
    en: 'Sanmenxia government, English site, page updated 23 September 2020',
  },
};
const sanmenxiaRow = { period: '2019', value: '15.77 billion yuan', growth: '43.7%', area: '411200' };
const areas = [{ code: '411200', scheme: 'GB2260', name: sanmenxia.area }];

/** Henan’s first halves as released: “more than 395.8 billion” stays open, 2023 has no published rate, 2024 is missing. */
export const HenanFirstHalves: Story = { name: 'Henan: first halves', args: { data: real(henanFirstHalfTotal) } };

/** Exports and imports stand side by side, the total is a rule above them. */
export const HenanExportsAndImports: Story = {
  name: 'Henan: exports and imports',
  args: { data: real(henanFirstHalf) },
};

/** Every release of Henan at hand: the largest group of comparable periods is drawn, the rest is named and in the table. */
export const HenanEveryRelease: Story = {
  name: 'Henan: every release',
  args: { data: real(henanAll), options: { periods: 'month', flow: 'total', split: false } },
};

/** Two currencies are two panels, never one axis. */
export const HenanTwoCurrencies: Story = { name: 'Henan: two currencies', args: { data: real(henanTwoCurrencies) } };

/** 24 months of exports and imports with the published rates of the customs. */
export const NationalTwoYearsOfMonths: Story = { name: 'China: two years of months', args: { data: real(national24) } };

/** January to April beside January to April, and nothing else. */
export const NationalJanuaryToApril: Story = {
  name: 'China: January to April',
  args: { data: real(nationalJanuaryApril) },
};

/** 223 months: no label is forced, the newest, highest, lowest and first stay. */
export const National223Months: Story = { name: 'China: 223 months', args: { data: real(nationalExports) } };

/** The two sources of the series are two vintages: the change between them is a drawn break. */
export const HenanProductWithABreak: Story = {
  name: 'Henan: product with a break',
  args: { data: real(henanGdp), options: { highlight: ['2005'] } },
};

/** One published figure. */
export const OnePeriod: Story = {
  name: 'One period',
  args: { data: { rows: [sanmenxiaRow], areas }, options: { source: sanmenxia.source } },
};

/** The base that the published rate implies is hollow, with the range that rounding leaves. */
export const ImpliedBase: Story = {
  name: 'Implied base',
  args: { data: { rows: [sanmenxiaRow], areas }, options: { source: sanmenxia.source, implied: true } },
};

/** Growth without a level: the level panel is left out. */
export const GrowthAlone: Story = {
  name: 'Growth alone',
  args: {
    data: {
      rows: [{ period: '2020', flow: 'exports', growth: '3.4%', area: '350500' }],
      areas: [{ code: '350500', scheme: 'GB2260', name: { zh: '泉州', en: 'Quanzhou' } }],
    },
    options: { source: { zh: '中国新闻网，2021年1月', en: 'China News Service, January 2021' } },
  },
};

/** Profits of industry, January to May: rates on a matched scope are not the quotient of the levels (rule C02). */
export const MatchedScope: Story = {
  name: 'Matched scope',
  args: {
    data: {
      indicators: [
        {
          id: 'profits',
          name: { zh: '规模以上工业企业利润总额', en: 'profits of industrial enterprises above designated size' },
          kind: 'flow',
          unit: 'CNY',
          prices: 'current',
        },
      ],
      areas: [
        {
          code: '100000',
          scheme: 'GB2260',
          name: { zh: '全国', en: 'China' },
          note: {
            zh: '未包括香港特别行政区、澳门特别行政区和台湾省',
            en: 'Excluding the Hong Kong SAR, the Macao SAR and Taiwan Province',
          },
        },
      ],
      rows: [
        { area: '100000', indicator: 'profits', period: '2022-01/05', value: '34410.0亿元' },
        { area: '100000', indicator: 'profits', period: '2023-01/05', value: '26688.9亿元', growth: '-18.8%' },
        { area: '100000', indicator: 'profits', period: '2024-01/05', value: '27543.8亿元', growth: '3.4%' },
        { area: '100000', indicator: 'profits', period: '2025-01/05', value: '27204.3亿元', growth: '-1.1%' },
      ],
    },
    options: { source: { zh: '国家统计局', en: 'National Bureau of Statistics' } },
  },
};

const example = { illustrative: true, source: { zh: '示例', en: 'example' } };
const exampleArea = [{ code: 'x', scheme: 'own', name: { zh: '示例市', en: 'Example City' } }];

/** Every qualifier: over, under, about, nearly, a range. */
export const Qualifiers: Story = {
  args: {
    data: {
      areas: exampleArea,
      rows: [
        { area: 'x', period: '2019', value: '82.4亿元' },
        { area: 'x', period: '2020', value: '超90亿元' },
        { area: 'x', period: '2021', value: '约110亿元', growth: '约20%' },
        { area: 'x', period: '2022', value: '近120亿元' },
        { area: 'x', period: '2023', value: '100亿元—130亿元' },
        { area: 'x', period: '2024', value: '不足140亿元', growth: '超10%' },
      ],
    },
    options: example,
  },
};

/** Provisional, revised, missing with its reason, a break with its reason, a target. */
export const Statuses: Story = {
  args: {
    data: {
      areas: exampleArea,
      rows: [
        { area: 'x', period: '2019', value: '82.4亿元', growth: '5.1%' },
        { area: 'x', period: '2020', value: null, status: 'Q' },
        { area: 'x', period: '2021', value: '95.0亿元', status: 'R', growth: '7.7%' },
        { area: 'x', period: '2022', value: '118.6亿元', status: 'B' },
        { area: 'x', period: '2023', value: '121.3亿元', status: 'P', growth: '2.3%' },
        { area: 'x', period: '2024', value: '130亿元', nature: 'target' },
      ],
    },
    options: { ...example, breaks: { '2022': { zh: '口径调整', en: 'new coverage' } } },
  },
};

/** Where the base is not positive there is no rate, but the words a statistics office prints. */
export const LossToProfit: Story = {
  name: 'Loss to profit',
  args: {
    data: {
      areas: exampleArea,
      indicators: [{ id: 'profit', name: { zh: '利润总额', en: 'total profits' }, kind: 'flow', unit: 'CNY' }],
      rows: [
        { area: 'x', indicator: 'profit', period: '2021', value: '-3.2亿元' },
        { area: 'x', indicator: 'profit', period: '2022', value: '-5.6亿元', growth: '增亏' },
        { area: 'x', indicator: 'profit', period: '2023', value: '4.1亿元' },
        { area: 'x', indicator: 'profit', period: '2024', value: '6.3亿元', growth: '53.7%' },
      ],
    },
    options: example,
  },
};

/** Two releases of one figure differ: the later one is drawn, both are in the table. */
export const TwoReleases: Story = {
  name: 'Two releases',
  args: {
    data: {
      areas: exampleArea,
      sources: [
        {
          id: 'first',
          title: { zh: '初报', en: 'first release' },
          publisher: { zh: '示例海关', en: 'Example Customs' },
          published: '2025-01-20',
          lang: 'zh',
        },
        {
          id: 'second',
          title: { zh: '终报', en: 'final release' },
          publisher: { zh: '示例海关', en: 'Example Customs' },
          published: '2025-06-30',
          lang: 'zh',
        },
      ],
      rows: [
        { area: 'x', period: '2023', value: '80.2亿元', source: 'first' },
        { area: 'x', period: '2024', value: '86.7亿元', growth: '8.1%', source: 'first' },
        { area: 'x', period: '2024', value: '88.9亿元', growth: '10.8%', source: 'second' },
      ],
    },
    options: { illustrative: true },
  },
};

/** Bad cells are listed with row, column, what was read and what was expected; the rest is drawn. */
export const BadCells: Story = {
  name: 'Bad cells',
  args: {
    data: {
      areas: exampleArea,
      rows: [
        { area: 'x', period: '2020', value: '82.4亿元' },
        { area: 'x', period: 'last year', value: '90亿元' },
        { area: 'x', period: '2021', value: 'n/a' },
        { area: 'x', period: '2022', value: '' },
        { area: 'x', period: '２０２３', value: '９５．１亿元', growth: '12..4%' },
        { area: 'x', period: '2024', value: '101.9亿元', growth: '7.2%' },
      ],
    },
    options: example,
  },
};

/** Names of any length wrap; nothing is cut. */
export const LongNames: Story = {
  name: 'Long names',
  args: {
    data: {
      areas: [
        {
          code: 'long',
          scheme: 'own',
          name: {
            zh: '中国（示例）自由贸易试验区示例片区管理委员会所辖综合保税区及其拓展功能区',
            en: 'Comprehensive Bonded Zone and Extended Functional Area of the Example Section of the (Example) Pilot Free Trade Zone',
          },
        },
      ],
      rows: [
        { area: 'long', period: '2024-Q1', value: '1.2亿元', growth: '12.0%' },
        { area: 'long', period: '2024-Q2', value: '1.5亿元', growth: '-3.1%' },
        { area: 'long', period: '2024-Q3', value: '1.4亿元', growth: '0.0%' },
        { area: 'long', period: '2024-Q4', value: '2.3亿元', growth: '108.3%' },
      ],
    },
    options: { ...example, notes: [{ zh: '本图仅用于说明版式。', en: 'This figure only shows the layout.' }] },
  },
};

/** No row can be placed: a sentence says why. */
export const NoRows: Story = { name: 'No rows', args: { data: { rows: [] } } };

/** Two vintages of one period without a choice: the figure is refused. */
export const TwoVintages: Story = {
  name: 'Two vintages',
  args: {
    data: {
      areas: exampleArea,
      rows: [
        { area: 'x', period: '2023', value: '80.2亿元', vintage: '2024-01' },
        { area: 'x', period: '2023', value: '84.0亿元', vintage: 'census' },
      ],
    },
    options: example,
  },
};
