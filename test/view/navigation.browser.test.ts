import { expect, it, vi } from 'vitest';
import { htmlString } from '../../src/render/html-string';
import { navigable } from '../../src/view/navigable';
import { navigation } from '../../src/view/navigation';
import { fake, settled, threeYears } from './fake-chart';
import { fakeMap, sixCards } from './fake-map';
import { mouse, pointer } from './gestures';
import {
  again,
  beginWithMap,
  box,
  focused,
  frames,
  one,
  option,
  press,
  said,
  texts,
  type,
  view,
  wait,
  wheel,
  world,
} from './map-page';
import '../../src/view/statorama.css';

beginWithMap();

it('zooms by Ctrl and the wheel, and leaves the wheel alone to the page', async () => {
  const before = world();
  expect(wheel({ deltaY: -100 }).defaultPrevented).toBe(false);
  expect(wheel({ deltaY: -100, ctrlKey: true }).defaultPrevented).toBe(true);
  await frames();
  expect(world()).not.toBe(before);
});

it('keeps Ctrl and the wheel from zooming the page where the drawing is as small as it gets', () => {
  expect(wheel({ deltaY: 100, ctrlKey: true }).defaultPrevented).toBe(true);
});

it('zooms by buttons and keys, and fits again', async () => {
  const before = world();
  one<HTMLButtonElement>('.stat-navigation .stat-tools button:nth-child(2)').click();
  await frames();
  const near = world();
  expect(near).not.toBe(before);
  option('copper').focus();
  press('+');
  await frames();
  expect(world()).not.toBe(near);
  press('0');
  expect(world()).toBe(before);
});

it('says once which keys there are, to who comes by them, and shows them when asked', () => {
  option('copper').focus();
  expect(said()).toContain('→ ← along flows');
  press('ArrowDown');
  press('x');
  option('copper').blur();
  type('zzz');
  const before = said();
  option('copper').focus();
  expect(said()).toBe(before);
  const told = one('.stat-keys');
  const button = one<HTMLButtonElement>('.stat-navigation .stat-tools button:nth-child(4)');
  expect([told.offsetHeight, button.textContent, button.getAttribute('aria-expanded')]).toEqual([0, 'Keys', 'false']);
  button.click();
  expect([
    told.offsetHeight > 0,
    told.textContent?.includes('→ ← along flows'),
    button.getAttribute('aria-expanded'),
  ]).toEqual([true, true, 'true']);
});

it('forgets a gesture that is not drawn yet when all of it is asked for', async () => {
  const before = world();
  const button = (n: number) => one<HTMLButtonElement>(`.stat-navigation .stat-tools button:nth-child(${n})`);
  button(2).click();
  button(3).click();
  await frames();
  expect(world()).toBe(before);
  wheel({ deltaY: -100, ctrlKey: true });
  await frames();
  const once = world();
  button(3).click();
  // That no gesture is left over can only be waited for.
  await wait(250);
  wheel({ deltaY: -100, ctrlKey: true });
  await frames();
  expect(world()).toBe(once);
});

it('forgets a gesture that is not drawn yet when another figure comes', async () => {
  const before = world();
  wheel({ deltaY: -100, ctrlKey: true });
  view.update(fakeMap([...sixCards]));
  await frames();
  expect(world()).toBe(before);
});

it('drags what is larger than its window and does not choose by that', async () => {
  option('copper').focus();
  press('+');
  await frames();
  const before = world();
  const chosen = vi.fn();
  view.element.addEventListener('stat-select', chosen);
  const svg = one('.stat-svg');
  mouse('mousedown', svg, { x: 300, y: 50, of: svg });
  mouse('mousemove', window, { x: 200, y: 50, of: svg });
  mouse('mouseup', window, { x: 200, y: 50, of: svg });
  mouse('click', svg, { x: 200, y: 50, of: svg });
  await frames();
  expect(world()).not.toBe(before);
  expect(chosen).not.toHaveBeenCalled();
});

it('comes closer to what has focus without losing sight of it', async () => {
  option('copper').focus();
  for (let turn = 0; turn < 4; turn++) press('+');
  await frames();
  const at = option('copper').getBoundingClientRect();
  const window = view.element.querySelector('.stat-svg')!.getBoundingClientRect();
  expect(at.left).toBeGreaterThanOrEqual(window.left);
  expect(at.right).toBeLessThanOrEqual(window.right);
});

it('moves the drawing so that what has focus is in sight', async () => {
  option('copper').focus();
  for (let turn = 0; turn < 4; turn++) press('+');
  await frames();
  press('ArrowRight');
  press('ArrowRight');
  const at = option('rod').getBoundingClientRect();
  const window = view.element.querySelector('.stat-svg')!.getBoundingClientRect();
  expect(at.left).toBeGreaterThanOrEqual(window.left);
  expect(at.left).toBeLessThan(window.right);
});

it('says along what a key led, and where one leads nowhere', () => {
  option('copper').focus();
  press('ArrowRight');
  expect([focused(), said()]).toEqual(['cork', 'after copper']);
  press('n');
  expect([focused(), said()]).toEqual(['tin', 'after copper\u00a0']);
  press('ArrowRight');
  expect([focused(), said()]).toEqual(['tin', 'Nothing follows.']);
  press('N', { shiftKey: true });
  expect(focused()).toBe('copper');
});

it('lets a chain stand out when the pointer rests, not when it passes', async () => {
  const svg = one('.stat-svg');
  const move = (x: number) => pointer('pointermove', svg, { x, y: 30, of: svg });
  const fill = (key: string) => option(key).querySelector('rect')?.getAttribute('fill');
  move(30);
  expect(fill('copper')).toContain('surface');
  move(150);
  await expect.poll(() => fill('cork')).toContain('accent');
  expect(fill('copper')).not.toContain('accent');
  move(710);
  await expect.poll(() => fill('cork')).toContain('surface');
});

it('lets the chain go when the pointer goes to a control, and waits for nothing then', async () => {
  const svg = one('.stat-svg');
  const move = (target: Element, x = 0) => pointer('pointermove', target, { x, y: 30, of: svg });
  const fill = (key: string) => option(key).querySelector('rect')?.getAttribute('fill');
  move(svg, 150);
  await expect.poll(() => fill('cork')).toContain('accent');
  move(one('.stat-navigation .stat-tools'));
  await expect.poll(() => fill('cork')).toContain('surface');
  move(svg, 150);
  move(one('.stat-navigation .stat-tools'));
  // That nothing comes can only be waited for.
  await wait(200);
  expect(fill('cork')).toContain('surface');
});

it('lets a chain stand out where Tab comes to it', () => {
  const fill = (key: string) => option(key).querySelector('rect')?.getAttribute('fill');
  expect(fill('copper')).toContain('surface');
  option('copper').focus();
  expect(fill('copper')).toContain('accent');
  one('.stat-search-box').focus();
  expect(fill('copper')).toContain('surface');
});

it('says nothing where there is nothing to say, twice too', () => {
  type('');
  expect(said()).toBe('');
  type('');
  expect(said()).toBe('');
});

it('comes with an update to a figure that has it', async () => {
  view.destroy();
  again(fake(threeYears), { motion: false });
  await settled();
  expect(one('.stat-navigation')).toBeNull();
  view.update(navigable(fakeMap)(sixCards));
  expect(texts('.stat-navigation .stat-tools button')).toEqual(['−', '+', 'Fit', 'Keys']);
  option('rod').focus();
  press('Enter');
  expect(one('.stat-title').textContent).toBe('rod');
});

it('leaves a server’s markup alone until a reader comes, and keeps the drawing where it is then', async () => {
  view.destroy();
  box.innerHTML = htmlString(fakeMap(sixCards), { width: 720 });
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((found) => records.push(...found));
  observer.observe(box, { subtree: true, childList: true, attributes: true, characterData: true });
  again(fakeMap(sixCards), { motion: false, parts: { navigation } });
  await settled();
  expect(records).toEqual([]);
  observer.disconnect();
  const tail = document.createElement('div');
  tail.style.height = '2000px';
  document.body.append(tail);
  for (const [from, sign] of [
    [0, 'pointerenter'],
    [40, 'focusin'],
  ] as const) {
    view.destroy();
    box.innerHTML = htmlString(fakeMap(sixCards), { width: 720 });
    again(fakeMap(sixCards), { motion: false, parts: { navigation } });
    await settled();
    scrollTo(0, from);
    await frames();
    const top = () => Math.round(one('.stat-drawing').getBoundingClientRect().top);
    const before = top();
    if (sign === 'focusin') option('copper').focus({ preventScroll: true });
    else view.element.dispatchEvent(new PointerEvent(sign));
    await expect.poll(() => texts('.stat-navigation .stat-tools button')).toEqual(['−', '+', 'Fit', 'Keys']);
    expect([sign, top()]).toEqual([sign, before]);
    await frames();
    expect([sign, top()]).toEqual([sign, before]);
  }
  tail.remove();
  scrollTo(0, 0);
});

it('keeps the drawing of a server where it is in a part of the page that scrolls by itself', async () => {
  view.destroy();
  box.style.cssText = 'width:720px;height:200px;overflow:auto';
  box.innerHTML = htmlString(fakeMap(sixCards), { width: 720 });
  again(fakeMap(sixCards), { motion: false, parts: { navigation } });
  await settled();
  const top = () => Math.round(one('.stat-drawing').getBoundingClientRect().top);
  const before = top();
  view.element.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
  await expect.poll(() => one('.stat-navigation')).not.toBeNull();
  expect(top()).toBe(before);
});

it.each(['touch', 'mouse'])(
  'moves nothing under a press on a server’s drawing until it has clicked: %s',
  async (pointerType) => {
    view.destroy();
    box.innerHTML = htmlString(fakeMap(sixCards), { width: 720 });
    again(fakeMap(sixCards), { motion: false, parts: { navigation } });
    await settled();
    const heard: unknown[] = [];
    view.element.addEventListener('stat-select', ({ detail }: CustomEventInit) => heard.push(detail.label));
    const card = option('copper').getBoundingClientRect();
    const at = { clientX: card.left + 5, clientY: card.top + 5, bubbles: true, composed: true, pointerType };
    const hit = option('copper').querySelector('.stat-hit') ?? option('copper');
    view.element.dispatchEvent(new PointerEvent('pointerenter', at));
    hit.dispatchEvent(new PointerEvent('pointerdown', at));
    await settled();
    expect(one('.stat-navigation')).toBeNull();
    hit.dispatchEvent(new PointerEvent('click', at));
    expect(heard).toEqual(['copper, a card']);
    expect(one('.stat-navigation')).not.toBeNull();
  },
);

it('brings the controls to a finger that scrolls', async () => {
  view.destroy();
  box.innerHTML = htmlString(fakeMap(sixCards), { width: 720 });
  again(fakeMap(sixCards), { motion: false, parts: { navigation } });
  await settled();
  view.element.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'touch' }));
  view.element.dispatchEvent(new PointerEvent('pointercancel', { pointerType: 'touch', bubbles: true }));
  expect(one('.stat-navigation')).not.toBeNull();
});
