import { afterEach, expect, it } from 'vitest';
import { placed } from '../every-chart/page';
import { stickingOut } from '../every-chart/reflow';
import { figureOf, readStories } from '../every-chart/stories';

let clear: () => void = () => undefined;
afterEach(() => clear());

it.each([
  ['a word that does not break', '.stat-title', 'white-space', 'nowrap', 'stat-title'],
  ['a drawing that is too wide', '.stat-svg', 'width', '400px', 'stat-drawing'],
] as const)('finds %s', async (_, selector, name, value, words) => {
  const place = placed(320);
  clear = place.clear;
  await place.show(figureOf(readStories().find((story) => story.name === 'HenanFirstHalves')!, 'en'));
  expect(stickingOut(place.host)).toEqual([]);
  place.host.querySelector<HTMLElement>(selector)!.style.setProperty(name, value);
  expect(stickingOut(place.host).join('\n')).toContain(words);
});
