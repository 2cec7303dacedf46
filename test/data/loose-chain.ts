import { readChains } from '../../src/data/chain';
import type { ChainRead } from '../../src/data/chain/clean';
import type { ChainData } from '../../src/data/chain/types';

export type Loose = Record<string, unknown>;
export const link = (id: string, more: Loose = {}): Loose => ({ id, segment: 'ore', name: id, ...more });
export const chain = (more: Loose = {}): Loose => ({
  id: 'copper',
  name: '铜',
  stages: [
    { id: 'up', name: '上游' },
    { id: 'down', name: '下游' },
  ],
  segments: [
    { id: 'ore', stage: 'up', name: '矿产' },
    { id: 'rod', stage: 'down', name: '铜杆' },
  ],
  links: [link('a'), link('b'), link('c', { segment: 'rod' })],
  ...more,
});
export const assessed = { by: '市工信局', on: '2026-06-30' };
export const read = (data: unknown): ChainRead => readChains(data as ChainData);
export const file = (one: Loose, more: Loose = {}) =>
  read({ chains: [chain(one)], assessed, publishable: true, ...more });
export const told = ({ issues }: ChainRead) => issues.map(({ code, path }) => `${code} ${path.join('.')}`);
export const flow = (source: string, target: string, more: Loose = {}) => ({ source, target, ...more });
