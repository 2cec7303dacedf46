import { describe, expect, it } from 'vitest';
import { chartNames } from '../../.ci/entries.mjs';
import type { Drawn } from '../../src/chart/chart';
import { draw } from '../../src/chart/draw';
import { composed, svgString } from '../../src/render/svg-string';
import { keyFaults, numberFaults, smallTexts, textFaults } from './geometry';
import { numbersDrawn, numbersInTables } from './numbers';
import { outlineOf } from './outline';
import { figureOf, LOCALES, readStories, WIDTHS } from './stories';

const stories = readStories();
/** Decision: nothing under 11 px at a page text of 16. */
const SMALLEST_TEXT = 11;

it('has stories for each chart of the list', () => {
  expect([...new Set(stories.map((story) => story.chart))].sort()).toEqual([...chartNames()].sort());
});

describe.each(stories)('$chart: $name', (story) => {
  it('has arguments that survive JSON', () => {
    const args = { data: story.data, options: story.options };
    expect(JSON.parse(JSON.stringify(args))).toEqual(args);
  });

  for (const locale of LOCALES)
    for (const width of WIDTHS)
      it(`places every text inside and over no other: ${locale}, ${width} px`, () => {
        const drawn = draw(figureOf(story, locale), { width });
        for (const scene of [...scenesOf(drawn), composed(drawn)]) {
          expect(textFaults(scene)).toEqual([]);
          expect(keyFaults(scene)).toEqual([]);
          expect(numberFaults(scene)).toEqual([]);
          expect(smallTexts(scene, SMALLEST_TEXT)).toEqual([]);
        }
      });

  it.each(LOCALES)('draws no number that its tables lack: %s', (locale) => {
    const drawn = draw(figureOf(story, locale));
    expect(numbersDrawn(drawn).filter((number) => !numbersInTables(drawn).has(number))).toEqual([]);
  });

  it('gives the same bytes twice', () => {
    expect(svgString(figureOf(story))).toBe(svgString(figureOf(story)));
  });

  it('looks as it did', async () => {
    await expect(outlineOf(story)).toMatchFileSnapshot(`snapshots/${story.chart}/${story.name}.txt`);
  });
});

/** The drawing, and drawings in table cells. */
function scenesOf(drawn: Drawn) {
  const cells = drawn.alternative().tables.flatMap((table) => table.rows.flatMap((row) => row.cells));
  return [drawn.scene, ...cells.map((cell) => cell.scene)].filter((scene) => scene !== undefined);
}
