import { expect, it } from 'vitest';
import { navigation } from '../../src/view/navigation';
import { fake, settled, threeYears } from './fake-chart';
import { fakeMap, sixCards } from './fake-map';
import {
  again,
  all,
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
} from './map-page';
import '../../src/view/statorama.css';

beginWithMap();

it('puts search, filters and zoom above the drawing, in that order, and nothing on charts without them', async () => {
  const row = one('.stat-navigation');
  expect(row.nextElementSibling?.className).toBe('stat-filters');
  expect(row.nextElementSibling?.nextElementSibling?.className).toBe('stat-drawing');
  expect(texts('.stat-navigation .stat-tools button')).toEqual(['−', '+', 'Fit', 'Keys']);
  view.update(fake(threeYears));
  expect(one('.stat-navigation')).toBeNull();
});

it.each([
  [1000, false],
  [400, true],
])('asks a figure that was hidden for its room when it is shown: %s px', async (width, isFolded) => {
  view.destroy();
  box.style.width = `${width}px`;
  box.style.display = 'none';
  again(fakeMap(sixCards), { motion: false, parts: { navigation } });
  await settled();
  expect(one('.stat-filters').hidden).toBe(true);
  box.style.display = '';
  await expect.poll(() => one('.stat-svg').getAttribute('width')).toBe(`${width}`);
  expect(one('.stat-filters').hidden).toBe(isFolded);
});

it('finds a name by its letters, in any language, unless they lead elsewhere', () => {
  option('tin').focus();
  press('c');
  expect(focused()).toBe('copper');
  press('o');
  expect(focused()).toBe('copper');
  press('r');
  expect(focused()).toBe('cork');
});

it('searches, shows what was found, and goes there', () => {
  option('tin').focus();
  press('/');
  const input = one<HTMLInputElement>('.stat-search-box');
  expect(document.activeElement).toBe(input);
  type('卡ni');
  expect(texts('.stat-found-name')).toEqual(['nickel']);
  expect(input.getAttribute('aria-activedescendant')).toBe(one('.stat-found-item').id);
  type('co');
  press('ArrowDown');
  press('Enter');
  expect(focused()).toBe('cork');
  expect(one('.stat-found').hidden).toBe(true);
});

it('finds a name by some of its words, whatever their order', () => {
  view.update(fakeMap(['copper foil', 'foil of copper', 'tin foil']));
  type('foil  COPPER');
  expect(texts('.stat-found-name')).toEqual(['foil of copper', 'copper foil']);
});

it('says to the eye too that nothing was found, and that leads nowhere', () => {
  type('zzzz');
  expect([texts('.stat-found-item'), said()]).toEqual([['No results'], 'No results']);
  expect(one('.stat-search-box').hasAttribute('aria-activedescendant')).toBe(false);
  press('ArrowDown');
  press('Enter');
  one('.stat-found-item').click();
  expect(document.activeElement).toBe(one('.stat-search-box'));
  press('Escape');
  expect(one('.stat-found').hidden).toBe(true);
});

it('keeps results out of what arrows walk', () => {
  type('co');
  expect(all('svg [tabindex="0"]').length).toBe(1);
});

it('groups the digits of how many a filter leaves', () => {
  expect(texts('.stat-filter')[0]).toBe('copper 1,651');
});

it('filters by toggle buttons, says what is left, and clears', () => {
  const [first] = all<HTMLButtonElement>('.stat-filter');
  first!.click();
  expect(first!.getAttribute('aria-pressed')).toBe('true');
  expect(one('.stat-result').textContent).toBe('1 / 6 cards');
  expect(option('copper').querySelector('rect')?.getAttribute('fill')).toContain('series-2');
  all<HTMLButtonElement>('.stat-navigation > .stat-tool:not([hidden])')[1]!.click();
  expect(first!.getAttribute('aria-pressed')).toBe('false');
});

it('takes away the filters that hide a result, and says so', () => {
  const [first] = all<HTMLButtonElement>('.stat-filter');
  first!.click();
  expect(all('svg [role="option"]')).toHaveLength(1);
  type('tin');
  press('Enter');
  expect([focused(), first!.getAttribute('aria-pressed'), said()]).toEqual(['tin', 'false', 'Filters cleared']);
});

it('leaves the filters that a result fulfils', () => {
  const [first] = all<HTMLButtonElement>('.stat-filter');
  first!.click();
  type('cop');
  press('Enter');
  expect([focused(), first!.getAttribute('aria-pressed')]).toEqual(['copper', 'true']);
});

it('finds by letters what filters leave, before it takes them away', () => {
  const [, cork] = all<HTMLButtonElement>('.stat-filter');
  cork!.click();
  option('cork').focus();
  press('c');
  expect([focused(), cork!.getAttribute('aria-pressed')]).toEqual(['cork', 'true']);
  press('o');
  expect([focused(), cork!.getAttribute('aria-pressed')]).toEqual(['cork', 'true']);
  press('p');
  expect([focused(), cork!.getAttribute('aria-pressed')]).toEqual(['copper', 'false']);
});

it('opens the fold that hides a result, also under filters, and leaves it open', () => {
  view.update(fakeMap([...sixCards, 'zinc', 'lead']));
  expect(option('zinc')).toBeNull();
  type('zinc');
  press('Enter');
  expect(focused()).toBe('zinc');
  option('rest').focus();
  expect(option('zinc')).not.toBeNull();
  press(' ');
  expect(option('zinc')).toBeNull();
  all<HTMLButtonElement>('.stat-filter')[0]!.click();
  type('lead');
  press('Enter');
  expect([focused(), said()]).toEqual(['lead', 'Filters cleared']);
});

it('keeps its controls, with focus and what was typed, at another width', async () => {
  type('co');
  box.style.width = '700px';
  await settled();
  expect(one('.stat-svg').getAttribute('width')).toBe('700');
  expect([document.activeElement, one<HTMLInputElement>('.stat-search-box').value]).toEqual([
    one('.stat-search-box'),
    'co',
  ]);
});

it('keeps what a reader chose in newer data of the same chain, and shows another as it is', async () => {
  const chosen = () => [all('.stat-filter[aria-pressed="true"]').length, all('svg [aria-selected="true"]').length];
  all<HTMLButtonElement>('.stat-filter')[2]!.click();
  option('rod').focus();
  press(' ');
  press('+');
  await frames();
  const near = option('rod').getBoundingClientRect().width;
  view.update(fakeMap([...sixCards, 'zinc']));
  expect([...chosen(), option('rod').getBoundingClientRect().width]).toEqual([1, 1, near]);
  view.update(fakeMap(['rod', 'copper', 'cork']));
  expect(chosen()).toEqual([0, 0]);
  expect(option('rod').getBoundingClientRect().width).toBeLessThan(near);
});
