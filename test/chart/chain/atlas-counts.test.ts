import { expect, it } from 'vitest';
import { draw } from '../../../src/chart/draw';
import type { ChainData } from '../../../src/data/chain/types';
import { chainAtlas } from '../../../src/index';

it('counts of chains stand in brackets after their names, which may end in a digit', () => {
  const chains = [5, 4, 0].map((missing, i) => ({
    id: `c${i}`,
    name: `工业${i + 3}.0`,
    assessed: { by: '示例', on: '2026-06-30' },
    stages: [{ id: 'up' }],
    summary: [{ stage: 'up', links: { missing, strong: 2 } }],
  }));
  const { sentences } = draw(chainAtlas(chains as unknown as ChainData), { locale: 'zh-CN' }).alternative();
  expect(sentences).toContain('缺失环节较多的产业链：工业3.0（5个）和工业4.0（4个）。');
});
