import { afterEach, expect, it } from 'vitest';
import { placed } from '../every-chart/page';
import { stumbles } from '../every-chart/spoken';
import { figureOf, readStories } from '../every-chart/stories';

let clear: () => void = () => undefined;
afterEach(() => clear());

/** A fault, and the words by which it is found. */
const FAULTS: readonly (readonly [string, (host: HTMLElement) => void, string])[] = [
  ['an unnamed figure', (host) => one(host, 'figure').removeAttribute('aria-labelledby'), 'figure is named'],
  [
    'a title said again',
    (host) => one(host, '.stat-svg').setAttribute('aria-labelledby', one(host, '.stat-title').id),
    'title of the figure again',
  ],
  ['a list of that title', (host) => entitled(host), 'list says the title'],
  [
    'an empty line of a role',
    (host) => one(host, '.stat-feedback').setAttribute('role', 'status'),
    'empty line is read',
  ],
  [
    'a name that is read again',
    (host) => one(host, '.stat-tools').append(part('Tools for this figure')),
    'is read twice',
  ],
  ['a name that is its description too', (host) => name(one(host, '.stat-tool')), 'twice'],
  ['words without a space', (host) => one(host, '.stat-tool').append(part('7')), 'read as one word'],
  ['a button without a word', (host) => one(host, '.stat-tool').replaceChildren(), 'no name'],
  ['two options of one name', (host) => alike(host), 'two options are'],
  [
    'a list that says nothing of itself',
    (host) => one(host, '.stat-notes').removeAttribute('role'),
    'no list to WebKit',
  ],
  ['a row without a head', (host) => one(host, 'tbody th').removeAttribute('scope'), 'row without a head'],
  ['an empty caption', (host) => one(host, 'caption').replaceChildren(), 'is empty'],
  ['a column without a scope', (host) => one(host, 'thead th').removeAttribute('scope'), 'lack a word'],
  ['a small button', (host) => one(host, '.stat-tool').style.setProperty('transform', 'scale(0.7)'), 'px:'],
  ['a Chinese note', (host) => one(host, '.stat-notes li').replaceChildren('据海关统计'), 'Chinese in "en"'],
];

it.each(FAULTS)('hears %s', async (_, plant, words) => {
  const place = placed(760);
  clear = place.clear;
  const story = readStories().find(({ name }) => name === 'HenanFirstHalves')!;
  await place.show(figureOf(story, 'en'));
  await place.unfold();
  expect(stumbles(place.host)).toEqual([]);
  plant(place.host);
  expect(stumbles(place.host).join('\n')).toContain(words);
});

function one(host: HTMLElement, selector: string): HTMLElement {
  return host.querySelector<HTMLElement>(selector)!;
}

function part(text: string): HTMLElement {
  const element = document.createElement('span');
  element.textContent = text;
  return element;
}

function name(element: HTMLElement): void {
  element.setAttribute('aria-label', 'Table');
  element.title = 'Table';
}

function entitled(host: HTMLElement): void {
  one(host, 'svg [role="listbox"]').setAttribute('aria-label', one(host, '.stat-title').textContent!);
}

function alike(host: HTMLElement): void {
  const [first, second] = host.querySelectorAll('svg [role="option"]');
  second!.setAttribute('aria-label', first!.getAttribute('aria-label')!);
}
