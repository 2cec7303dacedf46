import { afterEach, beforeEach, expect, it } from 'vitest';
import { faultsAtFocus, listen } from '../every-chart/keys';
import { placed } from '../every-chart/page';
import { figureOf, readStories } from '../every-chart/stories';

const place = () => placed(640);
let here: ReturnType<typeof place>;
const option = () => here.host.querySelector<SVGElement>('svg [role="option"]')!;
const tip = () => here.host.querySelector<HTMLElement>('.stat-tooltip')!;

beforeEach(async () => {
  here = place();
  await here.show(figureOf(readStories().find(({ name }) => name === 'HenanFirstHalves')!, 'en'));
  option().focus();
  expect(faultsAtFocus(here.host)).toEqual([]);
});
afterEach(() => here.clear());

it.each<readonly [string, () => void, string]>([
  ['focus that leaves', () => option().blur(), 'focus left'],
  ['a target without a name', () => option().removeAttribute('aria-label'), 'no name'],
  ['a second Tab stop', () => option().nextElementSibling!.setAttribute('tabindex', '0'), '2 Tab stops'],
  ['a tooltip that is not shown', () => tip().setAttribute('hidden', ''), 'no tooltip'],
  ['a cover over what has focus', cover, 'nothing of it is in sight'],
])('finds %s', (_, plant, words) => {
  plant();
  expect(faultsAtFocus(here.host).join('\n')).toContain(words);
});

it('hears what live regions say, and that it is blank', () => {
  const ear = listen(here.host);
  const status = here.host.querySelector('[aria-live]')!;
  status.textContent = '\u00a0';
  expect(ear.heard()).toEqual(['\u00a0']);
  status.textContent = 'Saved';
  expect(ear.heard()).toEqual(['Saved']);
  expect(ear.heard()).toEqual([]);
  ear.stop();
});

function cover(): void {
  const lid = document.createElement('div');
  for (const [name, value] of Object.entries({ position: 'absolute', inset: '0', 'z-index': '99' }))
    lid.style.setProperty(name, value);
  here.host.querySelector('.stat-figure')!.append(lid);
}
