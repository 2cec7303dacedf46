import { afterEach, describe, expect, it } from 'vitest';
import { lightTheme } from '../../src/theme/tokens';
import { ask, colorOn, contrastOf, ownColors } from './colors';
import { placed } from './page';
import { figureOf, readStories } from './stories';

let clear: () => void = () => undefined;
afterEach(async () => {
  clear();
  await ask();
});

describe.each(readStories())('$chart: $name', (story) => {
  it('is drawn in the colours that a reader has chosen for everything', async () => {
    await ask({ 'forced-colors': 'active' });
    const place = placed(1280);
    clear = place.clear;
    await place.show(figureOf(story, 'en'));
    expect(ownColors(place.host)).toEqual([]);
  });
});

describe('who asks for more contrast', () => {
  it.each(['light', 'dark'] as const)(
    'tells marks from their ground at 3:1 and reads what is dimmed: %s',
    async (theme) => {
      await ask({ 'prefers-contrast': 'more', 'prefers-color-scheme': theme });
      const place = placed(640);
      clear = place.clear;
      await place.show(figureOf(readStories().find(({ name }) => name === 'CollapsedAndChosen')!, 'en'));
      const figure = place.host.querySelector('.stat-figure')!;
      const ground = getComputedStyle(figure).backgroundColor;
      for (const token of ['series-1', 'series-2', 'muted', 'muted-strong', 'accent', 'rule-strong'] as const) {
        const color = colorOn(figure, `var(--stat-${token}, ${lightTheme()[token]})`);
        expect(contrastOf(color, ground), token).toBeGreaterThan(3);
      }
      const dimmed = place.host.querySelector('svg [opacity="0.38"]')!;
      expect(getComputedStyle(dimmed).opacity).toBe('0.7');
    },
  );
});
