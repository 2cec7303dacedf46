import { afterEach, describe, expect, it } from 'vitest';
import { draw } from '../../src/chart/draw';
import { targetsOf } from '../../src/view/targets';
import { faultsAtFocus, listen, press } from './keys';
import { placed } from './page';
import { figureOf, readStories } from './stories';

const WIDTH = 640;
/** Most targets that are walked one by one; longer lists are walked by tens. */
const MOST = 40;
const KEYS = ['End', 'Home', 'PageDown', 'PageUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'Home'];
let clear: () => void = () => undefined;
afterEach(() => clear());

describe.each(readStories())('$chart: $name', (story) => {
  it('is walked by keys with focus in sight, one Tab stop, and no word too many', async () => {
    const place = placed(WIDTH);
    const figure = figureOf(story, 'en');
    await place.show(figure);
    const first = place.host.querySelector<SVGElement>('svg [role="option"]');
    const ear = listen(place.host);
    clear = () => {
      ear.stop();
      place.clear();
    };
    const options = place.host.querySelectorAll('svg [role="option"]').length;
    const { scene } = draw(figure, { width: WIDTH });
    expect(options).toBe(scene ? targetsOf(scene).length : 0);
    first?.focus();
    const step = options > MOST ? 'PageDown' : 'ArrowDown';
    const walk = first ? [...KEYS, ...new Array<string>(Math.min(options, MOST)).fill(step)] : [];
    for (const key of walk) {
      press(key);
      expect(faultsAtFocus(place.host)).toEqual([]);
      const said = ear.heard();
      expect(said.filter((text) => text.trim() === '')).toEqual([]);
      expect(said.length).toBeLessThan(2);
    }
  });
});
