import { expect, it } from 'vitest';
import { mount } from '../../src/view/mount';
import { navigation } from '../../src/view/navigation';
import { fake, settled, threeYears } from './fake-chart';
import { fakeMap, sixCards } from './fake-map';
import { mouse, pointer } from './gestures';
import { again, beginWithMap, frames, one, option, view, wheel } from './map-page';
import '../../src/view/statorama.css';

beginWithMap();

const drawing = () => view.element.querySelector<SVGSVGElement>('.stat-drawing > svg')!;
const tap = (pointerType: string) => {
  pointer('pointerdown', drawing(), { x: 5, y: 5, of: drawing() }, pointerType);
  mouse('click', drawing(), { x: 5, y: 5, of: drawing() });
};
const near = async () => {
  wheel({ deltaY: -100, ctrlKey: true });
  await frames();
};

it('gives one finger to the map by a tap, and back to the page by a press beside it', async () => {
  await near();
  expect(drawing().style.touchAction).toBe('pan-x pan-y');
  tap('touch');
  expect([drawing().style.touchAction, one('.stat-hold')?.isConnected]).toEqual(['none', true]);
  pointer('pointerdown', drawing(), { x: 9, y: 9, of: drawing() }, 'touch');
  expect(drawing().style.touchAction).toBe('none');
  pointer('pointerdown', document.body, { x: 1, y: 1 }, 'touch');
  expect([drawing().style.touchAction, one('.stat-hold')]).toEqual(['pan-x pan-y', null]);
});

it('leaves one finger to the map in a closed shadow root, which tells the page of no press inside', async () => {
  const host = document.createElement('div');
  document.body.append(host);
  const place = document.createElement('div');
  place.style.cssText = 'width:720px';
  host.attachShadow({ mode: 'closed' }).append(place);
  const inside = mount(place, fakeMap(sixCards), { motion: false, parts: { navigation } });
  await settled();
  const svg = inside.element.querySelector<SVGSVGElement>('.stat-drawing > svg')!;
  const press = (type: string) =>
    svg.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, pointerType: 'touch' }));
  inside.element.querySelector<HTMLButtonElement>('.stat-tools button:nth-child(2)')!.click();
  await frames();
  press('click');
  press('pointerdown');
  const action = svg.style.touchAction;
  inside.destroy();
  host.remove();
  expect(action).toBe('none');
});

it('ends a drag in silence when the page shows what does not zoom, with no button left beside it', async () => {
  await near();
  tap('touch');
  const errors: string[] = [];
  const told = (event: ErrorEvent) => {
    errors.push(event.message);
    event.preventDefault();
  };
  addEventListener('error', told);
  mouse('mousedown', drawing(), { x: 100, y: 50, of: drawing() });
  view.update(fake(threeYears));
  mouse('mousemove', window, { x: 90, y: 50 });
  await frames();
  mouse('mouseup', window, { x: 90, y: 50 });
  removeEventListener('error', told);
  expect([errors, one('.stat-hold')]).toEqual([[], null]);
});

it('enters nothing where the page takes the figure away when it is told', async () => {
  const { length } = history;
  view.destroy();
  again(fakeMap(sixCards), { motion: false, fragment: true, parts: { navigation } });
  await settled();
  view.element.addEventListener('stat-enter', view.destroy);
  option('copper').dispatchEvent(new MouseEvent('dblclick', { bubbles: true, cancelable: true }));
  expect([history.length - length, location.hash, 'card' in view.figure.options]).toEqual([0, '', false]);
});

const collect = (globalThis as unknown as { gc: (how: object) => Promise<void> }).gc;

/** In a function of its own: what a test holds is not collected. */
async function dropped(fragment: boolean): Promise<WeakRef<Element>> {
  const place = document.createElement('div');
  // A pointer that another test left over the place would hold it.
  place.style.cssText = 'width:720px;pointer-events:none';
  document.body.append(place);
  const { element } = mount(place, fakeMap(sixCards), { motion: false, fragment, parts: { navigation } });
  await settled();
  place.remove();
  return new WeakRef(element);
}

it.each([
  ['lets a map go that a page drops without destroying it', false],
  ['lets a map go, too, that follows the address of its page', true],
])('%s', async (_, fragment) => {
  const held = [await dropped(fragment), await dropped(fragment), await dropped(fragment)];
  const left = () => held.filter((one) => one.deref()).length;
  for (let turn = 0; turn < 100 && left() > 0; turn++) {
    await new Promise((done) => requestAnimationFrame(done));
    await collect({ type: 'major', execution: 'async' });
  }
  expect(left()).toBe(0);
});

it('follows the address of its page as long as it stands there', async () => {
  view.destroy();
  again(fakeMap(sixCards), { motion: false, fragment: true, parts: { navigation } });
  await settled();
  await collect({ type: 'major', execution: 'async' });
  try {
    history.replaceState(null, '', '#fake-map?card=rod');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(one('.stat-title').textContent).toBe('rod');
  } finally {
    history.replaceState(null, '', location.pathname + location.search);
  }
});
