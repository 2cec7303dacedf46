import { expect, it, vi } from 'vitest';
import { htmlString } from '../../src/render/html-string';
import { navigation } from '../../src/view/navigation';
import { settled } from './fake-chart';
import { fakeMap, sixCards } from './fake-map';
import { again, all, beginWithMap, box, focused, frames, one, option, press, texts, view } from './map-page';
import '../../src/view/statorama.css';

beginWithMap();

it('chooses by Space, enters by Enter, and comes back by Escape to where it was', () => {
  const chosen = vi.fn();
  view.element.addEventListener('stat-select', chosen);
  option('rod').focus();
  press(' ');
  expect(option('rod').getAttribute('aria-selected')).toBe('true');
  expect(chosen.mock.calls[0]![0].detail).toEqual({
    id: 'rod',
    label: 'rod, a card',
    selected: true,
    upstream: ['copper', 'cork'],
  });
  press('Enter');
  expect(one('.stat-title').textContent).toBe('rod');
  expect(focused()).toBe('rod');
  expect(texts('.stat-navigation > .stat-tool:not([hidden])')).toEqual(['‹ A map']);
  press('Escape');
  expect(one('.stat-title').textContent).toBe('A map');
  expect([focused(), option('rod').getAttribute('aria-selected')]).toEqual(['rod', 'true']);
  press('Escape');
  expect(option('rod').getAttribute('aria-selected')).not.toBe('true');
  press(' ');
  view.element.querySelector('.stat-svg')!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(option('rod').getAttribute('aria-selected')).not.toBe('true');
});

it('closes the tooltip and takes the choice back with one Escape, and goes up with the next', () => {
  option('rod').focus();
  press('Enter');
  option('rod').blur();
  option('rod').focus();
  press(' ');
  expect([one('.stat-tooltip').hidden, option('rod').getAttribute('aria-selected')]).toEqual([false, 'true']);
  press('Escape');
  expect([one('.stat-tooltip').hidden, option('rod').getAttribute('aria-selected')]).toEqual([true, 'false']);
  expect([one('.stat-title').textContent, focused()]).toEqual(['rod', 'rod']);
  press('Escape');
  expect(one('.stat-title').textContent).toBe('A map');
});

it('goes up from a level that the page opened itself', async () => {
  view.update(fakeMap(sixCards, { card: 'foil' }));
  one<HTMLButtonElement>('.stat-navigation > .stat-tool').click();
  expect(one('.stat-title').textContent).toBe('A map');
});

it('offers to open what is chosen, for those without keys, and enters by a double click', () => {
  option('foil').focus();
  press(' ');
  expect(texts('.stat-navigation > .stat-tool:not([hidden])')).toContain('Open: foil');
  option('tin').dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
  expect(one('.stat-title').textContent).toBe('tin');
});

it('gives focus to the drawing when Escape takes the button to open away that has it', () => {
  option('foil').focus();
  press(' ');
  const open = all<HTMLButtonElement>('.stat-navigation > .stat-tool').find((one) => one.textContent === 'Open: foil')!;
  open.focus();
  const { left, top } = option('copper').getBoundingClientRect();
  const init = { clientX: left + 30, clientY: top + 30, bubbles: true, pointerType: 'mouse' };
  one('.stat-drawing svg').dispatchEvent(new PointerEvent('pointermove', init));
  press('Escape');
  expect([open.hidden, focused()]).toEqual([true, 'foil']);
});

it.each([0, 40])(
  'keeps the drawing under the pointer where controls need another line: scrolled by %s',
  async (from) => {
    const tail = document.createElement('div');
    tail.style.height = '2000px';
    document.body.append(tail);
    box.style.width = '320px';
    await settled();
    scrollTo(0, from);
    await frames();
    option('nickel').focus();
    const tops: number[] = [];
    const look = async () => {
      tops.push(Math.round(one('.stat-drawing').getBoundingClientRect().top));
      await frames();
      tops.push(Math.round(one('.stat-drawing').getBoundingClientRect().top));
    };
    await look();
    press(' ');
    await look();
    one<HTMLButtonElement>('.stat-filter').click();
    await look();
    for (const top of tops) expect(Math.abs(top - tops[0]!)).toBeLessThan(2);
    tail.remove();
    scrollTo(0, 0);
  },
);

it('tells a page before it enters, which may keep it out', () => {
  const told = vi.fn((event: Event) => event.preventDefault());
  view.element.addEventListener('stat-enter', told);
  option('rod').focus();
  press('Enter');
  expect(one('.stat-title').textContent).toBe('A map');
  expect((told.mock.calls[0]![0] as CustomEvent).detail).toEqual({
    id: 'rod',
    chart: 'fake-map',
    options: { card: 'rod' },
  });
});

it('writes levels into the address if the page asks, and follows it', async () => {
  view.destroy();
  history.replaceState(null, '', '#fake-map?card=foil');
  const onPage = { motion: false, parts: { navigation }, fragment: true };
  again(fakeMap(sixCards), onPage);
  await settled();
  expect(one('.stat-title').textContent).toBe('foil');
  press('Escape');
  await expect.poll(() => location.hash).toBe('');
  expect(one('.stat-title').textContent).toBe('A map');
  option('rod').focus();
  press('Enter');
  expect(location.hash).toBe('#fake-map?card=rod');
  history.back();
  await expect.poll(() => [one('.stat-title').textContent, focused()]).toEqual(['A map', 'rod']);
});

it('draws another figure while what has focus leaves with the old one', () => {
  option('copper').focus();
  press('ArrowRight');
  expect(focused()).toBe('cork');
  // A page that draws when focus leaves, which is in the middle of drawing.
  view.element.addEventListener('focusout', () => view.update(fakeMap(['iron', 'lead', 'zinc'])), { once: true });
  expect(() => view.update(fakeMap(['rod', 'foil']))).not.toThrow();
  expect(all('svg [role="option"]').map((one) => one.getAttribute('data-key'))).toEqual(['iron', 'lead', 'zinc']);
  option('lead').focus();
  press('ArrowRight');
  expect(() => view.update(fakeMap(['tin']))).not.toThrow();
  expect([all('svg [tabindex="0"]').length, focused()]).toEqual([1, 'tin']);
});

it('draws nothing more while it leaves with focus', () => {
  option('copper').focus();
  press('ArrowRight');
  const card = option('cork').querySelector('rect')!;
  view.destroy();
  expect(card.getAttribute('fill')).toContain('accent');
});

it('follows the address into a server’s markup without waiting for a reader', async () => {
  view.destroy();
  history.replaceState(null, '', '#fake-map?card=foil');
  box.innerHTML = htmlString(fakeMap(sixCards), { width: 720 });
  again(fakeMap(sixCards), { motion: false, parts: { navigation }, fragment: true });
  await settled();
  expect(one('.stat-title').textContent).toBe('foil');
});

it('leaves nothing after destroy', () => {
  view.destroy();
  expect(box.childNodes.length).toBe(0);
});
