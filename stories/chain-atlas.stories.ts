import type { Meta, StoryObj } from '@storybook/html-vite';
import example from '../examples/data/chain-example.json';
import superhard from '../examples/data/superhard-chain.json';
import type { ChainAtlasOptions } from '../src/chart/chain-atlas';

interface Args {
  readonly data: unknown;
  readonly options?: ChainAtlasOptions;
}
type Story = StoryObj<Args>;

const illustrative: ChainAtlasOptions = { illustrative: true, source: { zh: '示例', en: 'example' } };
const by = { zh: '示例工作专班', en: 'example task force' };
const assessed = { by, on: '2026-06-30' };
const stages = [
  { id: 'up', name: { zh: '上游', en: 'Upstream' } },
  { id: 'mid', name: { zh: '中游', en: 'Midstream' } },
  { id: 'down', name: { zh: '下游', en: 'Downstream' } },
];

export default { title: 'Charts/Chain atlas' } satisfies Meta<Args>;

/** Twelve chains; one of them opens, of the others only sums are known. Invented. */
export const TwelveChains: Story = { name: 'Twelve chains', args: { data: example, options: { illustrative: true } } };

/** Some of them, in another order. */
export const Chosen: Story = {
  args: { data: example, options: { illustrative: true, chains: ['medicine', 'new-materials', 'copper'] } },
};

/** A real chain, of which no source says how strong it is: every link is not assessed. */
export const OneRealChain: Story = { name: 'One real chain', args: { data: superhard } };

/** Nothing to draw: a sentence says so. */
export const NoChains: Story = { name: 'No chains', args: { data: { chains: [] } } };

/** A cell of more than 48 links is a bar of shares with its number; the others keep their squares. */
export const ManyLinks: Story = {
  name: 'Many links',
  args: {
    data: {
      assessed,
      chains: [
        {
          id: 'a',
          name: { zh: '甲链', en: 'Chain A' },
          stages,
          summary: [
            { stage: 'up', links: { strong: 6, adequate: 4, weak: 2 }, local: 240, targets: 12, projects: 9 },
            {
              stage: 'mid',
              links: { strong: 30, adequate: 42, weak: 28, missing: 20 },
              local: 1630,
              targets: 86,
              projects: 41,
            },
            { stage: 'down', links: { adequate: 12, weak: 9, missing: 3 }, local: 512, targets: 20, projects: 17 },
          ],
        },
        {
          id: 'b',
          name: { zh: '乙链', en: 'Chain B' },
          stages,
          summary: [
            { stage: 'up', links: { strong: 1, missing: 1 }, local: 3, targets: 2, projects: 0 },
            { stage: 'mid', links: { strong: 9, adequate: 21, weak: 19 }, local: 88, targets: 10, projects: 4 },
            { stage: 'down', links: {}, local: 0, targets: 0, projects: 0 },
          ],
        },
      ],
    },
    options: illustrative,
  },
};

/** Links at risk and links that nobody has assessed; numbers that are not known; stages that only one chain has. */
export const AtRiskAndUnassessed: Story = {
  name: 'At risk and unassessed',
  args: {
    data: {
      assessed,
      chains: [
        {
          id: 'a',
          name: { zh: '甲链', en: 'Chain A' },
          stages: [...stages, { id: 'care', name: { zh: '配套', en: 'Services' }, role: 'support' }],
          summary: [
            { stage: 'up', links: { strong: 2, 'at-risk': 3, unassessed: 2 }, local: 14, targets: 1 },
            { stage: 'mid', links: { adequate: 3, 'at-risk': 4, unassessed: 1 }, local: 22, targets: 6 },
            { stage: 'down', links: { weak: 2, missing: 2, 'at-risk': 1 }, local: 9 },
            { stage: 'care', links: { adequate: 1, weak: 1, unassessed: 3 }, local: 6, targets: 0 },
          ],
        },
        {
          id: 'b',
          name: { zh: '乙链', en: 'Chain B' },
          stages,
          summary: [
            { stage: 'up', links: { 'at-risk': 2 }, local: 0, targets: 4 },
            { stage: 'mid', links: { unassessed: 6 }, local: null, targets: 2 },
            { stage: 'down', links: { missing: 2 }, local: 0, targets: 3 },
          ],
        },
      ],
    },
    options: illustrative,
  },
};

/** Names take several lines. */
export const LongNames: Story = {
  name: 'Long names',
  args: {
    data: {
      assessed,
      chains: [
        {
          id: 'a',
          name: {
            zh: '先进有色金属及稀有稀散金属功能材料与高端装备用特种合金产业链',
            en: 'Advanced non-ferrous and rare-metal functional materials and special alloys for high-end equipment',
          },
          stages: [
            {
              id: 'up',
              name: { zh: '资源勘查、采选与再生原料供应', en: 'Exploration, mining and secondary raw materials' },
            },
            { id: 'down', name: { zh: '终端应用、检验检测与回收利用', en: 'End uses, testing and recovery' } },
          ],
          summary: [
            { stage: 'up', links: { strong: 2, adequate: 6, weak: 3 }, local: 12840, targets: 1204, projects: 318 },
            { stage: 'down', links: { adequate: 4, weak: 4, missing: 9 }, local: 9631, targets: 877, projects: 96 },
          ],
        },
        {
          id: 'b',
          name: { zh: '茶', en: 'Tea' },
          summary: [{ stage: 'up', links: { strong: 3 }, local: 41, targets: 0, projects: 2 }],
        },
      ],
    },
    options: illustrative,
  },
};
