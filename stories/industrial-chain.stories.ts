import type { Meta, StoryObj } from '@storybook/html-vite';
import example from '../examples/data/chain-example.json';
import superhard from '../examples/data/superhard-chain.json';
import type { IndustrialChainOptions } from '../src/chart/industrial-chain';
import { areasCn } from '../src/data/areas-cn';

interface Args {
  readonly data: unknown;
  readonly options?: IndustrialChainOptions;
}
type Story = StoryObj<Args>;

const invented: IndustrialChainOptions = { illustrative: true };
/** Names of the places that enterprises are counted in. */
const areas = areasCn.filter(({ parent }) => parent === undefined);
const source = { id: 's', title: { zh: '示例', en: 'example' } };
const assessed = { by: { zh: '示例工作专班', en: 'example task force' }, on: '2026-06-30' };
const stages = [
  { id: 'up', name: { zh: '上游', en: 'Upstream' } },
  { id: 'down', name: { zh: '下游', en: 'Downstream' } },
  { id: 'support', name: { zh: '配套', en: 'Support' }, role: 'support' },
];
const segments = [
  { id: 'ore', stage: 'up', name: { zh: '矿产', en: 'Minerals' } },
  { id: 'metal', stage: 'down', name: { zh: '金属', en: 'Metals' } },
  { id: 'test', stage: 'support', name: { zh: '检验检测', en: 'Testing' } },
  { id: 'power', stage: 'support', name: { zh: '能源保障', en: 'Energy supply' } },
];

export default { title: 'Charts/Industrial chain' } satisfies Meta<Args>;

/** 45 links in 14 segments of three stages, with 72 flows. Invented. */
export const NewMaterials: Story = { name: 'New materials', args: { data: example, options: invented } };

/** A real chain by what public reports state of it: no judgement was published, so every link is not assessed. */
export const SuperhardMaterials: Story = { name: 'Superhard materials', args: { data: superhard } };

/** The page of one link: what comes in, who is there, who is wanted, what goes out. */
export const OneLink: Story = {
  name: 'One link',
  args: { data: example, options: { ...invented, areas, link: 'li-foil' } },
};

/** Names, numbers and actions alone. */
export const Brief: Story = { args: { data: example, options: { ...invented, density: 'brief' } } };

/** Segments as cards, as chains are told that are too large for cards of links. */
export const Overview: Story = { args: { data: example, options: { ...invented, density: 'overview' } } };

/** Some segments by their head alone; what is weak or missing stands out. */
export const CollapsedAndChosen: Story = {
  name: 'Collapsed and chosen',
  args: {
    data: example,
    options: { ...invented, collapsed: ['aux', 'cu'], statuses: ['weak', 'missing'], density: 'compact' },
  },
};

/** All six statuses, all actions and kinds of flow, a key link, a loop, a link of another chain, two segments of support. */
export const Everything: Story = {
  args: {
    data: {
      assessed,
      publishable: true,
      source,
      externalLinks: [{ id: 'far', chain: 'other', name: { zh: '远端环节', en: 'Far link' } }],
      chains: [
        {
          id: 'x',
          name: { zh: '示例链', en: 'Example chain' },
          stages,
          segments,
          links: [
            {
              id: 'a',
              segment: 'ore',
              name: { zh: '优势环节', en: 'Strong link' },
              status: 'strong',
              action: 'strengthen',
              key: true,
              products: [{ name: { zh: '甲产品', en: 'Product A' } }],
              counts: { local: 3, national: 1200, targets: 2, projects: 1 },
            },
            {
              id: 'b',
              segment: 'ore',
              name: { zh: '较强环节', en: 'Adequate link' },
              status: 'adequate',
              counts: { local: 7, national: null },
            },
            {
              id: 'c',
              segment: 'ore',
              name: { zh: '薄弱环节', en: 'Weak link' },
              status: 'weak',
              action: 'extend',
              counts: { local: 1 },
            },
            {
              id: 'd',
              segment: 'metal',
              name: { zh: '缺失环节', en: 'Missing link' },
              status: 'missing',
              action: 'supplement',
              counts: { local: 0, national: 31, targets: 3 },
            },
            {
              id: 'e',
              segment: 'metal',
              name: {
                zh: '名称很长因此需要换行的风险环节（含副产综合利用）',
                en: 'Link at risk whose name is long enough to need more than one line',
              },
              status: 'at-risk',
              counts: { local: 2 },
            },
            { id: 'f', segment: 'metal', name: { zh: '未评估环节', en: 'Link not assessed' } },
            {
              id: 'g',
              segment: 'test',
              name: { zh: '检测中心', en: 'Testing centre' },
              status: 'adequate',
              counts: { local: 1 },
            },
            {
              id: 'h',
              segment: 'power',
              name: { zh: '绿色电力', en: 'Green power' },
              status: 'strong',
              counts: { local: 4 },
            },
            {
              id: 'i',
              segment: 'power',
              name: { zh: '外链环节', en: 'Link of another chain' },
              status: 'strong',
              ref: { chain: 'other', link: 'far' },
            },
          ],
          flows: [
            { id: '1', source: 'a', target: 'd', weight: 4 },
            { id: '2', source: 'b', target: 'e', kind: 'byproduct' },
            { id: '3', source: 'c', target: 'f', kind: 'service' },
            { id: '4', source: 'f', target: 'a', kind: 'recycle' },
            { id: '5', source: 'e', target: 'e' },
            { id: '6', source: 'd', target: 'other/far', kind: 'cross-chain' },
            { id: '7', source: 'h', target: 'd', kind: 'service' },
          ],
        },
      ],
    },
    options: invented,
  },
};

/** One link and nothing that flows. */
export const SingleLink: Story = {
  name: 'Single link',
  args: {
    data: {
      id: 'one',
      name: { zh: '独链', en: 'Lone chain' },
      stages: [{ id: 's', name: { zh: '全程', en: 'All of it' } }],
      segments: [{ id: 'g', stage: 's', name: { zh: '唯一', en: 'Only' } }],
      links: [{ id: 'l', segment: 'g', name: { zh: '唯一环节', en: 'Only link' }, counts: { local: 5 } }],
    },
    options: { ...invented, source: { zh: '示例', en: 'example' } },
  },
};

/** Ends that are not there, a cycle, a double id, a status without assessor, enterprises where none should be: the rest is drawn. */
export const BadInput: Story = {
  name: 'Bad input',
  args: {
    data: {
      source,
      chains: [
        {
          id: 'bad',
          name: { zh: '问题链', en: 'Faulty chain' },
          stages,
          segments,
          links: [
            { id: 'a', segment: 'ore', name: { zh: '甲', en: 'A' }, status: 'strong', counts: { local: 2 } },
            { id: 'a', segment: 'ore', name: { zh: '重复', en: 'Twice' } },
            {
              id: 'b',
              segment: 'metal',
              name: { zh: '乙', en: 'B' },
              status: 'missing',
              assessed,
              counts: { local: 4 },
            },
            { id: 'c', segment: 'nowhere', name: { zh: '丙', en: 'C' }, counts: { local: -3 } },
          ],
          flows: [
            { id: '1', source: 'a', target: 'b' },
            { id: '2', source: 'b', target: 'a' },
            { id: '3', source: 'a', target: 'gone' },
          ],
        },
      ],
    },
    options: invented,
  },
};

/** Nothing to draw: a sentence says so. */
export const NoLinks: Story = {
  name: 'No links',
  args: { data: { id: 'empty', name: { zh: '空链', en: 'Empty chain' }, links: [] } },
};
