import { expect, it } from 'vitest';
import file from '../../examples/data/chain-example.json';
import { chainModel } from '../../src/chart/chain/chain-model';
import type { PanoramaModel } from '../../src/chart/chain/model';
import { layoutPanorama } from '../../src/chart/chain/panorama-layout';
import type { ChainData } from '../../src/data/chain/types';
import { en } from '../../src/format/en';
import { zhCn } from '../../src/format/zh-cn';
import { measureText } from '../../src/layout/text';

/** On a sheet of A3 at the width that the search finds, and at about the width that such a sheet has. */
it.each([
  ['zh', zhCn, 1860],
  ['en', en, 1940],
] as const)('crosses at most 80 forward flows of the example on A3 in %s', (_, locale, width) => {
  const environment = { width, fontSize: 16, locale, text: measureText };
  for (const options of [{ page: 'A3' }, { density: 'full' }] as const) {
    const model = chainModel(file as unknown as ChainData, options, environment) as PanoramaModel;
    expect(layoutPanorama(model, environment)!.arrange(new Set()).crossings).toBeLessThanOrEqual(80);
  }
});
