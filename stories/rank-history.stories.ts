import type { Meta, StoryObj } from '@storybook/html-vite';
import type { RankHistoryOptions } from '../src/chart/rank-history';
import type { SeriesData } from '../src/data/input';
import gdp from './data/provincial-gdp-history.json';
import world from './data/world-exports-ranks.json';

interface Args {
  readonly data: unknown;
  readonly options?: RankHistoryOptions;
}
type Story = StoryObj<Args>;
/** JSON keeps no literal types; the reader checks every cell. */
const real = (data: unknown): SeriesData => data as SeriesData;

export default { title: 'Charts/Rank history' } satisfies Meta<Args>;

/** 31 divisions, 1992 to 2024. The series joins two releases at 2004/05 and changes its basis in 2024: both breaks show. */
export const ProvincesGdp: Story = {
  name: 'Provinces: product',
  args: { data: real(gdp), options: { highlight: 'Henan' } },
};

/** 183 economies over 25 years: states that begin and end, one line in front. */
export const WorldExports: Story = {
  name: 'World exports',
  args: { data: real(world), options: { highlight: 'CHN' } },
};

/** The first ten of the world: lines leave the drawing below the tenth place and come back. */
export const WorldTopTen: Story = {
  name: 'World top ten',
  args: { data: real(world), options: { first: 10, highlight: ['CHN', 'DEU', 'KOR'] } },
};

/** One release alone: no break until the basis changes; nobody highlighted. */
export const OneReleaseTopTen: Story = {
  name: 'One release top ten',
  args: {
    data: real({ ...gdp, rows: gdp.rows.filter(({ period }) => period >= '2012' && period <= '2023') }),
    options: { first: 10 },
  },
};

/** Two periods, taken at their word: a slope for each, and nothing said of the years between. */
export const TwoPeriods: Story = {
  name: 'Two periods',
  args: { data: real(gdp), options: { periods: ['2005', '2023'], highlight: ['Henan', 'Hubei'] } },
};

/** One period: an order without a history. */
export const OnePeriod: Story = {
  name: 'One period',
  args: { data: real({ ...gdp, rows: gdp.rows.filter(({ period }) => period === '2023') }), options: { first: 12 } },
};

const source = { zh: '示意数据', en: 'invented for this example' };
const rowsOf = (area: string, values: string) =>
  values
    .split(' ')
    .flatMap((value, i) =>
      value === '-' ? [] : { area, period: `${2015 + i}`, indicator: 'visits', value: `${value}万人` },
    );
const indicators = [{ id: 'visits', name: { zh: '游客人数', en: 'visitors' }, kind: 'count', unit: 'person' }] as const;
const areas = [
  { code: 'a', scheme: 'own', name: { zh: '甲市', en: 'Alpha' } },
  { code: 'b', scheme: 'own', name: { zh: '乙市', en: 'Beta' } },
  { code: 'c', scheme: 'own', name: { zh: '丙市', en: 'Gamma' } },
  { code: 'd', scheme: 'own', name: { zh: '丁市', en: 'Delta' } },
  { code: 'e', scheme: 'own', name: { zh: '戊市', en: 'Epsilon' } },
  {
    code: 'f',
    scheme: 'own',
    name: {
      zh: '河流第二个弯道以外一切地方的自治州暨其所属各县区与开发区',
      en: 'The Autonomous Prefecture of Everything That Lies Beyond the Second Bend of the River',
    },
  },
  {
    code: 'g',
    scheme: 'own',
    name: {
      zh: '山脉另一侧各县市联合设立的高新技术产业与综合保税示范区',
      en: 'The Joint Zone of New Technology of All Counties and Cities on the Other Side of the Mountains',
    },
  },
] as const;
/** Of the cities that the rows name: one without a figure would be told as missing. */
const invented = (rows: readonly { readonly area: string; readonly [key: string]: unknown }[]) =>
  real({ rows, indicators, areas: areas.filter(({ name }) => rows.some(({ area }) => area === name.zh)) });

/** Invented. Equal figures share a place and skip the next; lines break where a figure is missing. */
export const TiesAndGaps: Story = {
  name: 'Ties and gaps',
  args: {
    data: invented([
      ...rowsOf('甲市', '52.1 50.3 50.3 51.0 53.2 55.1'),
      ...rowsOf('乙市', '48.0 50.3 52.4 - 51.1 55.1'),
      ...rowsOf('丙市', '47.2 48.1 50.3 51.0 - 50.9'),
      ...rowsOf('丁市', '40.5 41.2 - - 44.0 55.1'),
    ]),
    options: { source, illustrative: true, highlight: '乙市' },
  },
};

/** Invented. A ring where a line begins later, a cross where one ends before. */
export const EnteringAndLeaving: Story = {
  name: 'Entering and leaving',
  args: {
    data: invented([
      ...rowsOf('甲市', '52.1 50.3 50.3 51.0 53.2 55.1'),
      ...rowsOf('乙市', '60.4 58.2 57.9'),
      ...rowsOf('丙市', '- - 54.2 56.1 58.0 61.3'),
      ...rowsOf('丁市', '40.5 41.2 43.9 44.8 44.0 42.1'),
      ...rowsOf('戊市', '- - - - 50.2 57.7'),
    ]),
    options: { source, illustrative: true, highlight: '丙市' },
  },
};

/** Invented. A bound has a place only where it leaves no doubt. */
export const Bounds: Story = {
  args: {
    data: invented([
      ...rowsOf('甲市', '52.1 50.3 55.3'),
      { area: '乙市', period: '2015', indicator: 'visits', value: '超60万人' },
      { area: '乙市', period: '2016', indicator: 'visits', value: '超45万人' },
      { area: '乙市', period: '2017', indicator: 'visits', value: '61.2万人' },
      ...rowsOf('丙市', '47.2 44.1 50.3'),
    ]),
    options: { source, illustrative: true },
  },
};

/** Invented. Places as printed, where nobody prints the figures. */
export const PrintedRanks: Story = {
  name: 'Printed ranks',
  args: {
    data: invented(
      [7, 6, 6, 4, 5].map((place, i) => ({
        area: '丙市',
        period: `${2019 + i}`,
        indicator: 'visits',
        rank: {
          by: 'level',
          precision: 'exact',
          position: place,
          among: { area: '全省', members: { zh: '全省各市', en: 'cities of the province' }, size: 18 },
        },
      })),
    ),
    options: { source, illustrative: true, highlight: '丙市' },
  },
};

/** Invented. The source claims a place that the figures contradict (rule R06). */
export const ClaimAgainstFigures: Story = {
  name: 'Claim against figures',
  args: {
    data: invented([
      ...rowsOf('甲市', '52.1 50.3'),
      { area: '乙市', period: '2015', indicator: 'visits', value: '48.0万人' },
      {
        area: '乙市',
        period: '2016',
        indicator: 'visits',
        value: '49.9万人',
        rank: {
          by: 'level',
          precision: 'exact',
          position: 1,
          among: { area: '全省', members: { zh: '三市', en: 'three cities' }, size: 3 },
        },
      },
      ...rowsOf('丙市', '47.2 44.1'),
    ]),
    options: { source, illustrative: true, highlight: '乙市' },
  },
};

/** Invented. Two releases in one period and no choice: the figure refuses (rule T11). */
export const TwoReleasesInOnePeriod: Story = {
  name: 'Two releases in one period',
  args: {
    data: invented([
      { area: '甲市', period: '2015', indicator: 'visits', value: '52.1万人', vintage: '2016' },
      { area: '乙市', period: '2015', indicator: 'visits', value: '48.0万人', vintage: '2019' },
    ]),
    options: { source, illustrative: true },
  },
};

/** Invented. One area’s figures say nothing about its place. */
export const OneArea: Story = {
  name: 'One area',
  args: { data: invented(rowsOf('甲市', '52.1 50.3 50.3')), options: { source, illustrative: true } },
};

/** Invented. Names are cut in the drawing and whole in the table. */
export const LongNames: Story = {
  name: 'Long names',
  args: {
    data: invented([
      ...rowsOf('河流第二个弯道以外一切地方的自治州暨其所属各县区与开发区', '52.1 50.3 50.3'),
      ...rowsOf('山脉另一侧各县市联合设立的高新技术产业与综合保税示范区', '48.0 50.4 52.4'),
      ...rowsOf('丙市', '47.2 48.1 49.9'),
    ]),
    options: { source, illustrative: true, highlight: '丙市' },
  },
};

/** Nothing to draw: the figure says so. */
export const NoRows: Story = { name: 'No rows', args: { data: { rows: [] } } };
