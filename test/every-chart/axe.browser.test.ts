import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { mount } from '../../src/index';
import { placed, settled } from './page';
import { figureOf, LOCALES, readStories } from './stories';

let clear: () => void = () => undefined;
afterEach(() => clear());

describe.each(readStories())('$chart: $name', (story) => {
  for (const theme of ['light', 'dark'] as const)
    for (const locale of LOCALES)
      it(`has nothing that axe objects to: ${theme}, ${locale}`, async () => {
        const place = placed(640, theme);
        clear = place.clear;
        const view = mount(place.host, figureOf(story, locale), { theme, motion: false });
        await settled();
        place.host.querySelector('details')?.setAttribute('open', '');
        const { violations } = await axe.run(place.host, { resultTypes: ['violations'] });
        expect(violations.map(({ id, help, nodes }) => `${id}: ${help} ${nodes[0]?.html}`)).toEqual([]);
        view.destroy();
      });
});
