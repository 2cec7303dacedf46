import { afterEach, describe, expect, it } from 'vitest';
import { mount } from '../../src/index';
import { htmlString } from '../../src/render/html-string';
import { lines, placed, settled } from './page';
import { figureOf, LOCALES, readStories } from './stories';

const WIDTH = 640;
/** What only a live figure has. */
const LIVE = '.stat-toolbar, .stat-tools, .stat-tooltip';
let clear: () => void = () => undefined;
afterEach(() => clear());

describe.each(readStories())('$chart: $name', (story) => {
  it.each(LOCALES)('has one markup as a text and as a mounted figure: %s', async (locale) => {
    const figure = figureOf(story, locale);
    const place = placed(WIDTH);
    clear = place.clear;
    const view = mount(place.host, figure, { motion: false });
    await settled();
    for (const element of place.host.querySelectorAll(LIVE)) element.remove();
    const live = lines(place.host.firstElementChild as Element);
    view.destroy();
    place.host.innerHTML = htmlString(figure, { width: WIDTH });
    expect(live).toEqual(lines(place.host.firstElementChild as Element));
  });

  it('takes over the markup of a server and changes nothing', async () => {
    const figure = figureOf(story, 'zh-CN');
    const place = placed(WIDTH);
    clear = place.clear;
    place.host.innerHTML = htmlString(figure, { width: WIDTH });
    const before = place.host.firstElementChild;
    const observer = new MutationObserver(() => undefined);
    observer.observe(place.host, { subtree: true, childList: true, attributes: true, characterData: true });
    const view = mount(place.host, figure, { motion: false });
    await settled();
    const changes = observer.takeRecords().map(described);
    expect(place.host.firstElementChild).toBe(before);
    expect(changes).toEqual([]);
    view.destroy();
  });
});

function described(record: MutationRecord): string {
  const added = [...record.addedNodes].map((node) => `+${node.nodeName}`);
  const removed = [...record.removedNodes].map((node) => `-${node.nodeName}`);
  const where = (record.target as Element).className?.toString() || record.target.nodeName;
  return [record.type, where, record.attributeName ?? '', ...added, ...removed].join(' ');
}
