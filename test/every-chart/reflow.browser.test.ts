import { afterEach, describe, expect, it } from 'vitest';
import { placed } from './page';
import { spaced, stickingOut } from './reflow';
import { figureOf, LOCALES, readStories } from './stories';

let clear: () => void = () => undefined;
afterEach(() => clear());

describe.each(readStories())('$chart: $name', (story) => {
  it.each(LOCALES)('fits 320 px without scrolling sideways, with spaced text too: %s', async (locale) => {
    const place = placed(320);
    clear = place.clear;
    await place.show(figureOf(story, locale));
    await place.unfold();
    expect(stickingOut(place.host)).toEqual([]);
    spaced(place.host);
    expect(stickingOut(place.host)).toEqual([]);
  });
});
