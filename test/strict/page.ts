import { defineChart } from '../../src/element/define';
import { charts, mount } from '../../src/index';
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

// The element too, by its properties: a policy of trusted types lets no script write into a script.
for (const make of charts) defineChart(make);
const element = document.createElement(`stat-${story.chart}`);
Object.assign(element, { data: story.data, options: story.options });
document.body.append(element);
for (let turn = 0; turn < 20 && !element.shadowRoot?.querySelector('.stat-figure'); turn++) await settled();
const figures = document.querySelectorAll('.stat-figure').length;
const inElement = element.shadowRoot?.querySelectorAll('.stat-figure').length ?? 0;
document.documentElement.dataset['done'] = `${figures} mounted, ${inElement} by its element`;

/** Two frames and what waits for an idle moment. */
async function settled(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise((done) => requestAnimationFrame(done));
  await new Promise((done) => requestIdleCallback(done, { timeout: 300 }));
}
