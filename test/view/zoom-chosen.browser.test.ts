import { afterEach, beforeEach, expect, it } from 'vitest';
import { mount, type View } from '../../src/view/mount';
import { navigation } from '../../src/view/navigation';
import { settled } from './fake-chart';
import { fakeMap, sixCards } from './fake-map';
import '../../src/view/statorama.css';

let box: HTMLElement;
let view: View;
const option = (key: string) => view.element.querySelector<SVGElement>(`svg [data-key="${key}"]`)!;
const middle = (key: string) => {
  const { left, top, width, height } = option(key).querySelector('.stat-hit')!.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};
const tool = (name: string) =>
  [...view.element.querySelectorAll('button')].find((one) => one.getAttribute('aria-label') === name)!;
const frames = async () => {
  for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done));
};

beforeEach(async () => {
  box = document.createElement('div');
  box.style.cssText = 'width:720px;margin:60px';
  document.body.append(box);
  view = mount(box, fakeMap(sixCards), { motion: false, parts: { navigation } });
  await settled();
});
afterEach(() => {
  view.destroy();
  box.remove();
});

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
