import { expect, it } from 'vitest';
import type { PanoramaModel } from '../../../src/chart/chain/model';
import { layoutPanorama } from '../../../src/chart/chain/panorama-layout';
import { en } from '../../../src/format/en';
import { zhCn } from '../../../src/format/zh-cn';
import { misread } from '../../layout/lanes/followed';
import { environment, panorama } from '../example-chain';

/** Pairs of links that a panorama of the example seems to join and no flow does. */
function falseJoins(model: PanoramaModel, locale: typeof en, width: number): string[] {
  const { pace, arrange } = layoutPanorama(model, { ...environment(locale), width })!;
  const graph = { stages: 0, segments: [], links: [], flows: model.flows };
  return misread(graph, { paths: arrange(new Set()).paths }, 2 * pace);
}

it.each([
  ['zh', zhCn],
  ['en', en],
] as const)(
  'leads along its lines from each card to those that its flows name and to no other: the example in %s',
  (_, locale) => {
    for (const width of [800, 1280, 1440, 1600])
      for (const options of [{}, { density: 'brief' }, { density: 'compact' }, { order: 'data' }] as const)
        expect([width, options, falseJoins(panorama(options, undefined, locale), locale, width)]).toEqual([
          width,
          options,
          [],
        ]);
    expect(falseJoins(panorama({ page: 'A4' }, undefined, locale), locale, 1280)).toEqual([]);
  },
);
