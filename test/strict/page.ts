import { mount } from '../../src/index';
import { figureOf, LOCALES, readStories } from '../every-chart/stories';

// The page of the strict tests: a story in both languages, used as a person would use it. The address says which.
const story = readStories()[Number(new URLSearchParams(location.search).get('story'))];
if (!story) throw new Error('no such story');

for (const locale of LOCALES) {
  const place = document.createElement('div');
  document.body.append(place);
  const view = mount(place, figureOf(story, locale));
  await settled();
  for (const target of place.querySelectorAll<SVGElement>('[role=option]')) {
    target.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX: 200, clientY: 200 }));
    target.focus();
    for (const key of ['ArrowRight', 'End', 'Home', 'Enter', 'Escape'])
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  }
  view.toggle('table');
  view.svg();
  view.csv();
  await view.png();
  view.update(figureOf(story, locale));
  await settled();
}

const element = document.createElement(`stat-${story.chart}`);
const data = document.createElement('script');
data.type = 'application/json';
data.textContent = JSON.stringify(story.data);
element.append(data);
document.body.append(element);
await settled();
document.documentElement.dataset['done'] = `${document.querySelectorAll('.stat-figure').length}`;

/** Two frames and what waits for an idle moment. */
async function settled(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise((done) => requestAnimationFrame(done));
  await new Promise((done) => requestIdleCallback(done, { timeout: 300 }));
}
