import file from '../../../examples/data/chain-example.json';
import type { ChainCollection, Stage } from '../../../src/data/chain/types';
import type { LaneGraph, LaneSizes } from '../../../src/layout/lanes';
import { wrapText } from '../../../src/layout/text';

type Locale = 'zh' | 'en';

/** The example chain with cards as high as their text: name of up to three lines, and in full four rows below. */
export function example(
  locale: Locale,
  density: 'full' | 'brief',
): { graph: LaneGraph; sizes: (width: number) => LaneSizes } {
  const chain = (file as unknown as ChainCollection).chains.find(({ links }) => links)!;
  const stages = chain.stages!.map((stage) => (stage as Stage).id);
  const segments = chain.segments!.map(({ id }) => id);
  const links = chain.links!.map(({ id }) => id);
  const nameOf = (name: unknown) => (name as Record<Locale, string>)[locale];
  return {
    graph: {
      stages: stages.length,
      segments: chain.segments!.map(({ stage }) => stages.indexOf(stage)),
      links: chain.links!.map(({ segment }) => segments.indexOf(segment)),
      flows: chain.flows!.map(({ source, target, kind }) => ({
        source: links.indexOf(source),
        target: links.indexOf(target),
        isRecycling: kind === 'recycle',
      })),
    },
    sizes: (width) => ({
      cards: chain.links!.map(({ name }) => {
        const lines = wrapText(nameOf(name), width - 57, 13, 600, 3).length;
        return density === 'full' ? 73 + 17 * lines : 14 + 17 * lines;
      }),
      heads: chain.segments!.map(({ name }) => 22 + 16 * wrapText(nameOf(name), width - 50, 12.5, 700, 2).length),
    }),
  };
}
