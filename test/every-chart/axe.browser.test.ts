import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { placed } from './page';
import { figureOf, LOCALES, readStories } from './stories';

let clear: () => void = () => undefined;
afterEach(() => clear());

describe.each(readStories())('$chart: $name', (story) => {
  for (const theme of ['light', 'dark'] as const)
    for (const locale of LOCALES)
      it(`has nothing that axe objects to: ${theme}, ${locale}`, async () => {
        const place = placed(640, theme);
        clear = place.clear;
        await place.show(figureOf(story, locale));
        await place.unfold();
        const { violations } = await axe.run(place.host, { resultTypes: ['violations'] });
        expect(violations.map(({ id, help, nodes }) => `${id}: ${help} ${nodes[0]?.html}`)).toEqual([]);
      });
});
