import { readChains } from '../../../src/data/chain';
import type { Chain, ChainCollection, Link } from '../../../src/data/chain/types';
import { assessed, chain as looseChain } from '../loose-chain';
import type { RuleRow } from './samples';

const link = (id: string, segment = 'ore', more: Partial<Link> = {}): Link => ({ id, segment, name: id, ...more });
const chain = (more: Partial<Chain> = {}) => looseChain({ name: '铜', ...more }) as unknown as Chain;
const file = (more: Partial<ChainCollection> = {}, one: Partial<Chain> = {}) =>
  readChains({ chains: [chain(one)], assessed, ...more }).issues;
const flows = (...pairs: string[]) =>
  file({}, { flows: pairs.map((pair, i) => ({ id: `f${i}`, source: pair[0]!, target: pair[1]! })) });
const missing = (more: Partial<Link>) =>
  file({}, { links: [link('a', 'ore', { name: { zh: '铜箔', en: 'Foil' }, status: 'missing', ...more })] });
const target = (publishable: boolean) => ({ id: 't1', name: '某公司', links: ['a'], publishable });

export const chainRows: readonly RuleRow[] = [
  {
    code: 'H01',
    fires: () => flows('ac', 'ax'),
    silent: () => flows('ac'),
    zh: '“a”→“x”：环节“x”不存在，该联系不画。',
    en: '“a” → “x”: there is no link “x”; the flow is left out.',
  },
  {
    code: 'H02',
    fires: () => flows('ac', 'ca'),
    silent: () => flows('ac', 'ab', 'bc'),
    zh: '“c”→“a”与上下游方向相反。',
    en: '“c” → “a” runs from downstream to upstream.',
  },
  {
    code: 'H02',
    fires: () => flows('ab', 'ba', 'ac'),
    silent: () =>
      file(
        {},
        {
          flows: [
            { id: 'f1', source: 'a', target: 'b' },
            { id: 'f2', source: 'b', target: 'a', kind: 'recycle' },
          ],
        },
      ),
    zh: '“b”→“a”使2个环节首尾相接，成为循环。',
    en: '“b” → “a” closes a circle of 2 links.',
  },
  {
    code: 'H03',
    fires: () => readChains(chain({ links: [link('a', 'ore', { status: 'weak' }), link('b')] })).issues,
    silent: () => file({}, { links: [link('a', 'ore', { status: 'weak' })] }),
    zh: '强弱、缺失为研判结论，须注明评估单位和日期；1个环节未注明，按未评估显示。',
    en: 'A status is a judgement: say who assessed it and when. 1 link is shown as unassessed.',
  },
  {
    code: 'H04',
    fires: () => missing({ counts: { local: 2 } }),
    silent: () => missing({ counts: { local: 0 } }),
    zh: '“铜箔”标为缺失，却有2家本地企业，按未评估显示。',
    en: '“Foil” is marked missing but has 2 local enterprises; it is shown as unassessed.',
  },
  {
    code: 'H05',
    fires: () => file({ targets: [target(false)] }),
    silent: () => file({ targets: [target(true)] }),
    zh: '1家目标企业未获准公开名称，仅计数。',
    en: 'Counted, but not cleared to be named in public: 1 of the targets.',
  },
  {
    code: 'H06',
    fires: () => file({}, { links: Array.from({ length: 151 }, (_, i) => link(`l${i}`)) }),
    silent: () => file({}, { links: Array.from({ length: 150 }, (_, i) => link(`l${i}`)) }),
    zh: '环节151个，建议分组。',
    en: '151 boxes are too many to read; group them.',
  },
  {
    code: 'H07',
    fires: () => flows('aa'),
    silent: () => flows('ab'),
    zh: '“a”流向自身，以↻表示。',
    en: '“a” flows to itself; it is marked ↻.',
  },
  {
    code: 'H08',
    fires: () =>
      file(
        {},
        {
          segments: [{ id: 'ore', stage: 'up', name: '矿产' }, { id: 'tin', name: '锡', parent: 'ore' } as never],
          links: [],
        },
      ),
    silent: () => file(),
    zh: '“锡”列在上级之下，图中只有一级，按其上级所在的位置显示。',
    en: '“锡” has a parent; the map has one level, so it stands where its parent does.',
  },
  {
    code: 'H09',
    fires: () => file({}, { links: [{ segment: 'ore' } as never] }),
    silent: () => file(),
    zh: '没有“id”。',
    en: 'There is no “id”.',
  },
  {
    code: 'S06',
    fires: () => file({ targets: [target(true)] }, { links: [link('a', 'ore', { counts: { targets: 0 } })] }),
    silent: () => file({ targets: [target(true)] }, { links: [link('a', 'ore', { counts: { targets: 1 } })] }),
    zh: '“a”计0个，列出1个。',
    en: '“a” counts 0 and lists 1.',
  },
];
