import { afterEach, expect, it } from 'vitest';
import { ask, contrastOf, ownColors } from '../every-chart/colors';
import { placed } from '../every-chart/page';
import { figureOf, readStories } from '../every-chart/stories';

let clear: () => void = () => undefined;
afterEach(async () => {
  clear();
  await ask();
});

it('finds a mark that keeps its own colour among forced ones', async () => {
  await ask({ 'forced-colors': 'active' });
  const place = placed(640);
  clear = place.clear;
  await place.show(figureOf(readStories().find(({ name }) => name === 'HenanFirstHalves')!, 'en'));
  expect(ownColors(place.host)).toEqual([]);
  place.host.querySelector('.stat-drawing path')!.setAttribute('stroke', '#123456');
  expect(ownColors(place.host)).toEqual(['stroke rgb(18, 52, 86): #123456']);
});

it('knows black on white from grey on white', () => {
  expect(contrastOf('rgb(0, 0, 0)', 'rgb(255, 255, 255)')).toBeCloseTo(21);
  expect(contrastOf('rgb(119, 119, 119)', 'rgb(255, 255, 255)')).toBeCloseTo(4.48, 2);
});
