import type { Meta, StoryObj } from '@storybook/html-vite';
import type { PositionOptions } from '../src/chart/position';
import type { SeriesData } from '../src/data/input';
import facts from '../test/facts.json';
import henanCities from './data/henan-city-ranks.json';

interface Args {
  readonly data: unknown;
  readonly options?: PositionOptions;
}
type Story = StoryObj<Args>;
/** The 75 statements of five government texts; JSON keeps no literal types, the reader checks every field. */
const seeds = facts as unknown as SeriesData;
const example: PositionOptions = { illustrative: true, source: { zh: '示例', en: 'example' } };
const areas = [
  { code: 'p', scheme: 'own', name: { zh: '示例省', en: 'Example Province' } },
  { code: 'x', scheme: 'own', name: { zh: '示例市', en: 'Example City' }, parent: 'p' },
  { code: 'y', scheme: 'own', name: { zh: '邻市', en: 'Next City' }, parent: 'p' },
];
const indicators = [
  { id: 'gdp', name: { zh: '地区生产总值', en: 'gross regional product' }, kind: 'flow', unit: 'CNY' },
  { id: 'income', name: { zh: '居民人均可支配收入', en: 'disposable income per person' }, kind: 'flow', unit: 'CNY' },
  { id: 'retail', name: { zh: '社会消费品零售总额', en: 'retail sales' }, kind: 'flow', unit: 'CNY' },
];

export default { title: 'Charts/Position' } satisfies Meta<Args>;

/** Three ranks of three things at three times: rows, never a line. */
export const SanmenxiaThreeRanks: Story = {
  name: 'Sanmenxia: three ranks',
  args: { data: seeds, options: { area: '411200' } },
};

/** “Top 4, three years running”: three brackets over four slots, the years not named; never three dots at 4. */
export const TopFourThreeYearsRunning: Story = {
  name: 'Top four, three years running',
  args: { data: seeds, options: { show: ['000-02'] } },
};

/** A known number: all 25 slots. */
export const FirstOfTwentyFive: Story = {
  name: 'First of twenty-five',
  args: { data: seeds, options: { show: ['002-07'] } },
};

/** An unknown number: the strip stays open. */
export const SeventhOfUnknown: Story = {
  name: 'Seventh of unknown',
  args: { data: seeds, options: { show: ['001-07'] } },
};

/** The places that pages print of four cities; no page prints the whole order. */
export const HenanCities: Story = { name: 'Cities of Henan', args: { data: henanCities } };

/** One city of them stands out. */
export const HenanCitiesHighlighted: Story = {
  name: 'Cities of Henan, one highlighted',
  args: { data: henanCities, options: { highlight: ['411200'] } },
};

/** Short forms of a `rank` cell: exact, of how many, a bound, a tie. */
export const ShortForms: Story = {
  name: 'Short forms',
  args: {
    data: {
      areas,
      indicators,
      rows: [
        { area: 'x', indicator: 'gdp', period: '2024', rank: '第7位', value: '1,577亿元', growth: '5.1%' },
        { area: 'x', indicator: 'income', period: '2024', rank: '2/18' },
        { area: 'x', indicator: 'retail', period: '2024', rank: '前4' },
        { area: 'x', period: '2024', rank: '并列第2，共18个' },
      ],
    },
    options: example,
  },
};

/** A place that others share is two bars. */
export const Ties: Story = {
  args: {
    data: {
      areas,
      indicators,
      rows: [
        { area: 'x', indicator: 'gdp', period: '2024', rank: 'tied 2nd of 18' },
        { area: 'y', indicator: 'gdp', period: '2024', rank: 'tied 2nd of 18' },
      ],
    },
    options: example,
  },
};

/** Bounds with and without a number; a run whose end is dated names its years. */
export const Bounds: Story = {
  args: {
    data: {
      areas,
      indicators,
      rows: [
        { area: 'x', indicator: 'gdp', period: '2024', rank: '前10/31' },
        { area: 'x', indicator: 'retail', period: '2024', rank: 'top 3' },
        {
          area: 'x',
          indicator: 'income',
          period: '2024',
          rank: {
            position: 5,
            precision: 'within',
            among: { area: 'p', size: 18 },
            streak: { number: 3, unit: 'year', ending: '2024' },
          },
        },
      ],
    },
    options: example,
  },
};

/** Too many for slots: a scale with its ends. */
export const ManyUnits: Story = {
  name: 'Many units',
  args: {
    data: {
      areas,
      indicators,
      rows: [
        { area: 'x', indicator: 'gdp', period: '2024', rank: '57/183' },
        { area: 'x', indicator: 'income', period: '2024', rank: '1024 of 2000' },
        { area: 'x', indicator: 'retail', period: '2024', rank: 'top 100 of 2000' },
        { area: 'x', period: '2024', rank: '148th of ?' },
      ],
    },
    options: example,
  },
};

/** Places by level and by growth of one indicator over several years. */
export const SeveralYears: Story = {
  name: 'Several years',
  args: {
    data: {
      areas,
      indicators,
      rows: [
        { area: 'x', indicator: 'gdp', period: '2021', rank: '12/18' },
        { area: 'x', indicator: 'gdp', period: '2022', rank: '11/18' },
        { area: 'x', indicator: 'gdp', period: '2024', rank: '9/18' },
        {
          area: 'x',
          indicator: 'gdp',
          period: '2024',
          rank: { by: 'growth', position: 1, precision: 'exact', among: { area: 'p', size: 18 } },
        },
      ],
    },
    options: example,
  },
};

/** A place beyond the number, a place that is none, and no place at all: listed, not drawn. */
export const OutsideSize: Story = {
  name: 'Outside size',
  args: {
    data: {
      areas,
      indicators,
      rows: [
        { area: 'x', indicator: 'gdp', period: '2024', rank: '9/18' },
        { area: 'x', indicator: 'income', period: '2024', rank: '26/25' },
        { area: 'x', indicator: 'retail', period: '2024', rank: '0' },
        {
          area: 'y',
          indicator: 'gdp',
          period: '2024',
          rank: { precision: 'vague', among: { area: 'p' } },
          printed: 'among the first in the province',
        },
      ],
    },
    options: example,
  },
};

/** Long names wrap. */
export const LongNames: Story = {
  name: 'Long names',
  args: {
    data: {
      areas: [
        ...areas,
        {
          code: 'long',
          scheme: 'own',
          name: { zh: '中国（示例）自由贸易试验区', en: 'Example Pilot Free Trade Zone' },
          parent: 'p',
        },
      ],
      indicators: [
        {
          id: 'long',
          name: {
            zh: '规模以上高技术制造业和战略性新兴产业企业完成的固定资产投资额',
            en: 'fixed-asset investment completed by enterprises of high-technology manufacturing and strategic emerging industries above designated size',
          },
          kind: 'flow',
          unit: 'CNY',
        },
      ],
      rows: [
        {
          area: 'long',
          indicator: 'long',
          period: '2024-01/11',
          rank: {
            position: 3,
            precision: 'exact',
            among: {
              area: 'p',
              members: {
                zh: '国务院批准设立并已完成年度综合考核评价的各自由贸易试验区',
                en: 'pilot free trade zones approved by the State Council that have completed the yearly overall assessment',
              },
              size: 22,
            },
          },
        },
        {
          area: 'x',
          indicator: 'long',
          period: '2024-01/11',
          rank: {
            position: 10,
            precision: 'within',
            among: { area: 'p', members: { zh: '示例省各市', en: 'cities of Example Province' } },
            streak: { number: 12, unit: 'quarter' },
          },
        },
      ],
    },
    options: example,
  },
};

/** Nothing to show: a sentence says so. */
export const NoRows: Story = { name: 'No rows', args: { data: { rows: [] } } };
