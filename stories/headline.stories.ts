import type { Meta, StoryObj } from '@storybook/html-vite';
import type { HeadlineOptions } from '../src/chart/headline';
import type { SeriesData } from '../src/data/input';
import facts from '../test/facts.json';

interface Args {
  readonly data: unknown;
  readonly options?: HeadlineOptions;
}
type Story = StoryObj<Args>;
/** The 75 statements of five government texts; JSON keeps no literal types, the reader checks every field. */
const seeds = facts as unknown as SeriesData;

export default { title: 'Charts/Headline' } satisfies Meta<Args>;

/** One published figure with its change: value, unit, period and basis as printed. */
export const OneFigure: Story = { name: 'One figure', args: { data: seeds, options: { show: ['000-03'] } } };

/** Level, rank and rate of one release; the rank’s denominator is not printed, so it is not shown. */
export const SanmenxiaJanuaryToApril: Story = {
  name: 'Sanmenxia, January to April',
  args: { data: seeds, options: { show: ['001-06', '001-09', '001-04', '001-03'] } },
};

/** “Over 10 billion” is open to the right; a capacity and a planned scale say that they are no outcome. */
export const Bounds: Story = { args: { data: seeds, options: { show: ['000-06', '002-01', '004-10', '004-16'] } } };

/** What is planned or signed never looks like what is done. */
export const PlansAndContracts: Story = {
  name: 'Plans and contracts',
  args: { data: seeds, options: { show: ['001-15', '001-18', '000-07', '001-08'] } },
};

/** Six counts of one text whose date is not printed. */
export const LiaoningCounts: Story = {
  name: 'Counts of Liaoning',
  args: { data: seeds, options: { show: ['004-07', '004-11', '004-14', '004-15', '004-19', '004-20'] } },
};

/** A rate without a level stands alone. */
export const RateAlone: Story = { name: 'A rate alone', args: { data: seeds, options: { show: ['002-02'] } } };

/** Rates that are bounds, alone: their words stand beside the digits, and so does a turn in words. */
export const BoundedRates: Story = {
  name: 'Bounded rates alone',
  args: {
    data: {
      areas: [{ code: 'x', scheme: 'own', name: { zh: '示例市', en: 'Example City' } }],
      rows: [
        { area: 'x', period: '2024', flow: 'exports', growth: '超6%' },
        { area: 'x', period: '2024', flow: 'imports', growth: '降幅超过4%' },
        { area: 'x', period: '2024', indicator: 'profits', growth: '由亏转盈' },
        { area: 'x', period: '2024', indicator: 'share', growth: '上升0.9个百分点' },
      ],
      indicators: [
        { id: 'profits', name: { zh: '利润总额', en: 'total profits' }, kind: 'flow', unit: 'CNY' },
        { id: 'share', name: { zh: '本地配套率', en: 'local supply rate' }, kind: 'rate', unit: 'PCT' },
      ],
    },
    options: { illustrative: true, source: { zh: '示例', en: 'example' } },
  },
};

/** A place is a figure too: 7th of an unknown number, 1st of 25. */
export const Places: Story = { args: { data: seeds, options: { show: ['001-10', '002-07', '000-02'] } } };

/** Everything said of one city: more than twelve figures fold into the table. */
export const EverythingOfSanmenxia: Story = {
  name: 'Everything of Sanmenxia',
  args: { data: seeds, options: { area: '411200' } },
};

/** Every qualifier. */
export const Qualifiers: Story = {
  args: {
    data: {
      areas: [{ code: 'x', scheme: 'own', name: { zh: '示例市', en: 'Example City' } }],
      rows: [
        { area: 'x', period: '2024', value: '超100亿元', growth: '超6%' },
        { area: 'x', period: '2024-01/04', value: '不足20亿元', flow: 'exports', growth: '-2.2%' },
        { area: 'x', period: '2024', value: '约1.1亿吨', indicator: 'port', status: 'P' },
        { area: 'x', period: '2024', value: '63%～68%', indicator: 'share' },
      ],
      indicators: [
        { id: 'port', name: { zh: '港口货物吞吐量', en: 'cargo throughput of ports' }, kind: 'flow', unit: 't' },
        { id: 'share', name: { zh: '本地配套率', en: 'local supply rate' }, kind: 'rate', unit: 'PCT' },
      ],
    },
    options: { illustrative: true, source: { zh: '示例', en: 'example' } },
  },
};

/** Long names wrap in their column. */
export const LongNames: Story = {
  name: 'Long names',
  args: {
    data: {
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
      areas: [
        {
          code: 'long',
          scheme: 'own',
          name: { zh: '中国（示例）自由贸易试验区', en: 'Example Pilot Free Trade Zone' },
        },
      ],
      rows: [
        { area: 'long', indicator: 'long', period: '2024-01/11', value: '1,234,567.89万元', growth: '12.3%' },
        { area: 'long', indicator: 'long', period: '2024-01/10', value: '1,134,567.89万元', growth: '11.3%' },
      ],
    },
    options: { illustrative: true, source: { zh: '示例', en: 'example' } },
  },
};

/** Nothing to show: a sentence says so. */
export const NoRows: Story = { name: 'No rows', args: { data: { rows: [] } } };
