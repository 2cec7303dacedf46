import { afterEach, describe, expect, it } from 'vitest';
import { draw } from '../../src/chart/draw';
import { htmlString } from '../../src/render/html-string';
import { changesIn, lines, placed, withoutLiveParts } from './page';
import { figureOf, LOCALES, readStories } from './stories';

const WIDTH = 640;
let clear: () => void = () => undefined;
afterEach(() => clear());

describe.each(readStories())('$chart: $name', (story) => {
  it.each(LOCALES)('has one markup as a text and as a mounted figure: %s', async (locale) => {
    const figure = figureOf(story, locale);
    const place = placed(WIDTH);
    clear = place.clear;
    await place.show(figure);
    place.complete();
    const live = lines(withoutLiveParts(place.host));
    place.clear();
    const still = document.createElement('div');
    still.innerHTML = htmlString(figure, { width: WIDTH });
    expect(live).toEqual(lines(still.firstElementChild as Element));
  });

  it('takes over the markup of a server and changes nothing', async () => {
    const figure = figureOf(story, 'zh-CN');
    const place = placed(WIDTH);
    clear = place.clear;
    place.host.innerHTML = htmlString(figure, { width: WIDTH });
    const before = place.host.firstElementChild;
    const changes = changesIn(place.host, draw(figure).steps().length > 0);
    await place.show(figure);
    expect(changes()).toEqual([]);
    expect(place.host.firstElementChild).toBe(before);
  });
});
