import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { htmlString } from '../../src/render/html-string';
import { changesIn, placed } from '../every-chart/page';
import { figureOf, readStories } from '../every-chart/stories';

let clear: () => void = () => undefined;
afterEach(() => clear());

describe('the checks of live figures, on planted faults', () => {
  it('sees changes where the markup of the server is of another figure', async () => {
    const [first, second] = readStories().map((story) => figureOf(story, 'en'));
    const place = placed(640);
    clear = place.clear;
    place.host.innerHTML = htmlString(first!, { width: 640 });
    const changes = changesIn(place.host);
    await place.show(second!);
    expect(changes().length).toBeGreaterThan(0);
  });

  it('hears axe complain of a nameless option, a button without a word and pale text', async () => {
    const place = placed(640);
    clear = place.clear;
    place.host.innerHTML = '<div role="listbox"><svg><g role="option" tabindex="0"></g></svg></div><button></button>';
    const pale = document.createElement('p');
    pale.textContent = 'pale';
    pale.style.setProperty('color', '#cccccc');
    place.host.append(pale);
    const { violations } = await axe.run(place.host, { resultTypes: ['violations'] });
    const found = violations.map(({ id }) => id);
    expect(found).toEqual(expect.arrayContaining(['button-name', 'color-contrast', 'aria-input-field-name']));
  });
});
