import { registerPacks } from '../../src/format/register-packs';
import { mount } from '../../src/view/mount';
import { navigation } from '../../src/view/navigation';
import { registerParts } from '../../src/view/parts';
import { tools } from '../../src/view/tools';
import { figureOf, readStories } from '../every-chart/stories';

// The page of the tests of files: the story that the address names, on a site that meddles with links and copying.
registerPacks();
registerParts({ tools, navigation });
const asked = new URLSearchParams(location.search);
const [chart, name] = (asked.get('story') ?? '').split('/');
const story = readStories().find((one) => one.chart === chart && one.name === name);
if (!story) throw new Error('no such story');

const faults: string[] = [];
Object.assign(globalThis, { faults });
document.addEventListener('securitypolicyviolation', (event) => faults.push(event.effectiveDirective));
document.addEventListener(
  'click',
  (event) => {
    if (!(event.target instanceof HTMLAnchorElement)) return;
    faults.push('the page saw a link');
    event.preventDefault();
  },
  true,
);
document.addEventListener('copy', (event) => event.preventDefault(), true);

const figure = figureOf(story, 'en');
const show = (place: Element) =>
  Object.assign(globalThis, { view: mount(place, figure, asked.has('print') ? { print: 'table' } : {}) });
// Over a server's markup when the test says so.
if (document.querySelector('#server')) Object.assign(globalThis, { show });
else {
  const place = document.createElement('div');
  document.body.append(place);
  show(place);
}
