import { readTable } from '../src/index';
import cityRanks from '../stories/data/henan-city-ranks.json';
import henanTwoCurrencies from '../stories/data/henan-two-currencies.json';
import nationalMonths from '../stories/data/national-24-months.json';
import nationalExports from '../stories/data/national-exports-monthly.json';
import nationalJanuaryApril from '../stories/data/national-january-april.json';
import provincialProduct from '../stories/data/provincial-gdp.json';
import provincialHistory from '../stories/data/provincial-gdp-history.json';
import provincialTrade from '../stories/data/provincial-trade.json';
import worldExports from '../stories/data/world-exports-ranks.json';
import sourcedFacts from '../test/facts.json';
import illustrative from './data/chain-example.json';
import henanCsv from './data/henan-trade.csv?raw';
import superhardChain from './data/superhard-chain.json';
import { henanColumns } from './henan-columns';
import { type Example, members, type Source, shown } from './shown';

export type Both = Readonly<Record<'zh' | 'en', string>>;
export interface Section {
  readonly title: Both;
  readonly text: Both;
  readonly wide?: boolean;
  readonly examples: readonly Example[];
}

const henan: Source = {
  name: 'data',
  value: readTable(henanCsv, { columns: henanColumns }).data,
  read: `import csv from './examples/data/henan-trade.csv?raw';\n\nconst { data } = readTable(csv, {\n  columns: {\n    ${members(henanColumns).join(',\n    ')},\n  },\n});`,
};
const rows = (file: string, value: unknown): Source => ({
  name: 'rows',
  value,
  read: `import rows from './stories/data/${file}.json';`,
});
const facts: Source = { name: 'facts', value: sourcedFacts, read: "import facts from './test/facts.json';" };
const chains: Source = {
  name: 'chains',
  value: illustrative,
  read: "import chains from './examples/data/chain-example.json';",
};
const superhard: Source = {
  name: 'chain',
  value: superhardChain,
  read: "import chain from './examples/data/superhard-chain.json';",
};

export const sections: readonly Section[] = [
  {
    title: { zh: '河南进出口：照公布原样', en: 'Henan’s trade, as it was released' },
    text: {
      zh: '汇集海关、政府网站和新闻报道2015—2025年公布的81条数据。“超3,958亿元”不画成3,958亿元；上半年只与上半年并列；未公布的增速画成空心点。',
      en: '81 figures published by customs, government sites and newspapers, 2015–2025. “Over 395.8 billion” is not drawn as 395.8; first halves stand beside first halves only; a rate that nobody published is a hollow dot.',
    },
    examples: [
      shown('tradeGrowth', henan, { areas: true, area: '410000', periods: 'half', split: false }),
      shown('tradeGrowth', henan, { areas: true, area: '410000', periods: 'half' }),
      shown('tradeGrowth', henan, { areas: true, area: '410000', periods: '2024-01/09' }),
      shown('tradeGrowth', henan, { areas: true, area: '410000', periods: 'year' }),
      {
        ...shown(
          'tradeGrowth',
          rows('henan-two-currencies', henanTwoCurrencies),
          {},
          'Yuan and dollars: two panels, never one axis.',
        ),
        room: 'row',
      },
    ],
  },
  {
    title: { zh: '五份政府文本中的数字', en: 'The figures of five government texts' },
    text: {
      zh: '公布的数字带有限定词、时期和性质：“超百亿”只是界限，“计划总投资”不等于已完成投资，“第7位”未注明总数的，不作猜测。',
      en: 'A printed figure carries its qualifier, its period and its nature. “Over 10 billion” is a bound, a planned total is not money spent, and “7th” of an unstated number stays “of ?”.',
    },
    examples: [
      shown('headline', facts, {
        show: ['001-06', '001-09', '001-04', '001-03'],
        title: { zh: '三门峡招商网页中的数字', en: 'Sanmenxia: figures of its investment page' },
      }),
      shown('headline', facts, {
        show: ['000-03', '000-06', '000-07', '000-02'],
        title: { zh: '三门峡2020年讲话中的数字', en: 'Sanmenxia: figures of a speech in 2020' },
      }),
      shown('headline', facts, { show: ['002-01', '002-03', '002-05', '002-07'] }),
      shown('headline', facts, { show: ['004-10', '004-07', '004-11', '004-17'] }),
      shown(
        'tradeGrowth',
        facts,
        { area: '411200', indicator: 'trade-total', periods: 'year', implied: true },
        '15.77 billion, up 43.7%: the base that this implies, on request and never as published.',
      ),
      {
        ...shown('tradeGrowth', facts, { area: '350500', indicator: 'trade-exports' }, 'A rate without a level.'),
        room: 'own',
      },
    ],
  },
  {
    title: { zh: '位次：榜单与本地位次', en: 'Rankings: league table and position' },
    text: {
      zh: '位次按公布数字排列，并列者同位、其后顺延；只知道本地位次的，只画已知部分；指标或范围不同的位次不连线。',
      en: 'Places go by the printed digits; ties share a place and skip the next. Where only one place is known, only that is drawn, and places that measure different things are never joined.',
    },
    examples: [
      shown('ranking', rows('provincial-trade', provincialTrade), {
        areas: true,
        period: '2024',
        compare: '2023',
        first: 5,
        highlight: '河南',
      }),
      shown(
        'position',
        facts,
        { show: ['000-02', '001-06', '001-09'] },
        'Top 4 three years running, 7th, 3rd: never joined by a line.',
      ),
      shown('ranking', rows('provincial-gdp', provincialProduct), {
        areas: true,
        indicator: 'gdp',
        period: '2024',
        group: 'region',
        highlight: '河南',
      }),
      shown('position', rows('henan-city-ranks', cityRanks)),
    ],
  },
  {
    title: { zh: '历年位次', en: 'Rank history' },
    text: {
      zh: '没有数据处断线；数据版本更换处标出断点。',
      en: 'Lines break where nothing was published; a change of vintage is a drawn break.',
    },
    wide: true,
    examples: [
      shown('rankHistory', rows('provincial-gdp-history', provincialHistory), { areas: true, highlight: '河南' }),
      shown(
        'rankHistory',
        rows('world-exports-ranks', worldExports),
        { highlight: 'China' },
        '183 states over 25 years.',
      ),
    ],
  },
  {
    title: { zh: '产业链：一张全景图', en: 'Industrial chains: the panorama' },
    text: {
      zh: '节点是环节，企业只列数目。评估须注明单位和日期，未评估的写明“未评估”；未获准公开的企业只计数，不出现名称。指向或选中一个环节，可看它的上下游；按回车键进入环节，按 Esc 键返回。前三张为示意数据。',
      en: 'Links are the nodes, enterprises are counts. A status needs an assessor and a date, what nobody assessed says so, and an enterprise that is not cleared for publication is counted and never named. Point at a link to see what it needs and what needs it; Enter goes into it, Escape comes back. The first three are illustrative.',
    },
    wide: true,
    examples: [
      shown('chainAtlas', chains, { areas: true }),
      shown('industrialChain', chains, { areas: true }),
      shown('industrialChain', chains, { areas: true, link: 'battery' }),
      shown(
        'industrialChain',
        superhard,
        { areas: true },
        'What published pages state, and nothing else: nobody assessed it, so nothing is judged.',
      ),
    ],
  },
  {
    title: { zh: '全国月度与累计', en: 'The nation by month and year to date' },
    text: {
      zh: '海关总署公布的月度数和累计数。1—4月只与1—4月并列；公布的增速与按绝对量推算的不符时，两者都画出。',
      en: 'Monthly and cumulative figures of the customs. January–April stands beside January–April; where a published rate lies outside what the levels give, both are drawn.',
    },
    examples: [
      shown('tradeGrowth', rows('national-january-april', nationalJanuaryApril)),
      shown('tradeGrowth', rows('national-24-months', nationalMonths)),
    ],
  },
  {
    title: { zh: '223个月', en: '223 months' },
    text: {
      zh: '标签按既定次序取舍：先留最新值，再在放得下处留最高、最低和最早值，其余见提示和表格。',
      en: 'Labels are kept in a stated order: the newest, then the highest, the lowest and the first where they have room; the rest is in the tooltip and the table.',
    },
    wide: true,
    examples: [shown('tradeGrowth', rows('national-exports-monthly', nationalExports))],
  },
];
