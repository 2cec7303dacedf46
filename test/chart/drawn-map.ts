import example from '../../examples/data/chain-example.json';
import type { Drawn } from '../../src/chart/chart';
import { draw } from '../../src/chart/draw';
import { type IndustrialChainOptions, industrialChain } from '../../src/index';
import type { Scene } from '../../src/scene/mark';
import { groupsIn, targetsIn } from './marks';

export const chain = example as never;

export function drawnMap(options: IndustrialChainOptions = {}, width = 1280, data: unknown = chain): Drawn {
  return draw(industrialChain(data as never, { locale: 'en', ...options }), { width });
}

export const targets = (scene: Scene | undefined) => targetsIn(scene!.marks);
export const named = (scene: Pick<Scene, 'marks'> | undefined, key: string) =>
  groupsIn(scene!.marks).find((mark) => mark.key === key);
