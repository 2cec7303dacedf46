import type { Outline, OutlineItem } from '../alternative';
import type { ChainContext } from './context';
import type { PanoramaModel } from './model';

/** The map as a nested list: stages, their segments, their links with all that is said of each. */
export function outlineOf(
  { say }: ChainContext,
  { stages, segments, links }: Pick<PanoramaModel, 'stages' | 'segments' | 'links'>,
): Outline {
  const item = (key: string, text: string, items: readonly OutlineItem[]): OutlineItem =>
    items.length > 0 ? { key, text, items } : { key, text };
  return {
    label: say('outline'),
    // Thousands of sentences wait until somebody opens them.
    get items() {
      return stages.map((stage) =>
        item(
          `stage:${stage.id}`,
          [stage.name, stage.caption, stage.said].filter(Boolean).join(' · '),
          stage.segments.map((i) => {
            const segment = segments[i]!;
            const under = segment.links.map((link) => ({ key: `link:${links[link]!.id}`, text: links[link]!.label }));
            return item(`segment:${segment.id}`, segment.name, under);
          }),
        ),
      );
    },
  };
}
