import { expect, it } from 'vitest';
import { sixCards } from './fake-map';
import { beginWithMap, frames, one, option, view } from './map-page';
import '../../src/view/statorama.css';

const middle = (key: string) => {
  const { left, top, width, height } = option(key).querySelector('.stat-hit')!.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};
const tool = (name: string) => one(`button[aria-label="${name}"]`);

beginWithMap();

/** WCAG 2.5.7: what dragging reaches, clicks reach too. */
it.each([sixCards[0]!, sixCards[5]!])(
  'zooms towards the card that was clicked, so that nobody has to drag: %s',
  async (key) => {
    const [x, y] = middle(key);
    const init = { bubbles: true, clientX: x!, clientY: y! };
    option(key).dispatchEvent(new MouseEvent('click', init));
    for (let i = 0; i < 3; i++) {
      tool('Zoom in').click();
      await frames();
    }
    const window = view.element.querySelector('.stat-svg svg, .stat-svg')!.getBoundingClientRect();
    const [nowX, nowY] = middle(key);
    expect(nowX).toBeGreaterThan(window.left);
    expect(nowX).toBeLessThan(window.right);
    expect(nowY).toBeGreaterThan(window.top);
    expect(nowY).toBeLessThan(window.bottom);
  },
);

it('takes one finger where some of the screen is left to scroll by, and gives it back', async () => {
  const svg = () => view.element.querySelector<SVGElement>('.stat-svg')!.style.touchAction;
  const near = async () => {
    const [x, y] = middle('copper');
    option('copper').dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: x!, clientY: y! }));
    tool('Zoom in').click();
    await frames();
  };
  expect(svg()).toBe('pan-x pan-y');
  await near();
  expect(svg()).toBe('none');
  document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
  expect(svg()).toBe('pan-x pan-y');
  await near();
  tool('Fit the whole map').click();
  await frames();
  expect(svg()).toBe('pan-x pan-y');
  const height = window.innerHeight;
  try {
    Object.defineProperty(window, 'innerHeight', { value: 200, configurable: true, writable: true });
    await near();
    expect(svg()).toBe('pan-x pan-y');
  } finally {
    Object.defineProperty(window, 'innerHeight', { value: height, configurable: true, writable: true });
  }
});
