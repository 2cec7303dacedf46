import json from '../../examples/data/chain-example.json';
import { chainModel } from '../../src/chart/chain/chain-model';
import type { LinkModel, PanoramaModel } from '../../src/chart/chain/model';
import type { IndustrialChainOptions } from '../../src/chart/chain/options';
import { areasCn } from '../../src/data/areas-cn';
import type { ChainData } from '../../src/data/chain/types';
import { en } from '../../src/format/en';
import { measureText } from '../../src/layout/text';

export const example = json as unknown as ChainData;
export const environment = (locale = en) => ({ width: 640, fontSize: 16, locale, text: measureText });

export function panorama(options: IndustrialChainOptions = {}, data = example, locale = en): PanoramaModel {
  const model = chainModel(data, options, environment(locale));
  if ('refused' in model || model.level !== 'panorama') throw new Error('no panorama');
  return model;
}
export function linkPage(link: string, options: IndustrialChainOptions = {}, data = example, locale = en): LinkModel {
  const model = chainModel(data, { link, areas: areasCn, ...options }, environment(locale));
  if ('refused' in model || model.level !== 'link') throw new Error('no link');
  return model;
}

/** Two links of one segment; what a test is about is added. */
export function small(links: readonly object[], rest: object = {}): ChainData {
  return {
    chains: [
      {
        id: 'c',
        name: 'Chain',
        stages: [{ id: 's', name: 'Stage' }],
        segments: [{ id: 'g', stage: 's', name: 'Segment' }],
        links: links.map((link, i) => ({ id: `l${i}`, segment: 'g', name: `Link ${i}`, ...link })),
        ...rest,
      },
    ],
  } as unknown as ChainData;
}
