import { afterEach, describe, expect, it } from 'vitest';
import { placed } from './page';
import { stumbles } from './spoken';
import { figureOf, LOCALES, readStories } from './stories';

let clear: () => void = () => undefined;
afterEach(() => clear());

describe.each(readStories())('$chart: $name', (story) => {
  it.each(LOCALES)('is heard without stumbling, with its controls and its table: %s', async (locale) => {
    const place = placed(760);
    clear = place.clear;
    await place.show(figureOf(story, locale));
    await place.unfold();
    expect(stumbles(place.host)).toEqual([]);
  });
});
