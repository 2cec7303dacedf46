import { chains } from '../../src/element/chains';
import { defineChart } from '../../src/element/define';
import { tables } from '../../src/element/tables';
import { chainAtlas, charts, industrialChain, mount } from '../../src/index';
import { figureOf, LOCALES, readStories } from '../every-chart/stories';
import { settled } from '../view/settled';
import { operate } from './operate';

// The page of the strict tests: a story in both languages, used as a person would use it. The address says which.
const asked = new URLSearchParams(location.search).get('story');
const story = readStories().find(({ chart, name }) => `${chart}/${name}` === asked);
if (!story) throw new Error('no such story');
const operated: string[] = [];

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
  // Only maps are operated. The keys above have opened and folded things there, and an update keeps that: a reader
  // begins with a figure of their own.
  if (!view.element.querySelector('.stat-navigation')) continue;
  view.destroy();
  const { element } = mount(place, figureOf(story, locale));
  await settled();
  operated.push(`${locale}: ${(await operate(element, settled)).join(' ')}`);
}

// The element too, by its properties: a policy of trusted types lets no script write into a script.
// The first of a name is the one, as in the script tag's bundle: those that bring their navigation.
for (const make of [chainAtlas, industrialChain]) defineChart(make, chains);
for (const make of charts) defineChart(make, tables);
const element = document.createElement(`stat-${story.chart}`);
Object.assign(element, { data: story.data, options: story.options });
document.body.append(element);
for (let turn = 0; turn < 20 && !element.shadowRoot?.querySelector('.stat-figure'); turn++) await settled();
const figures = document.querySelectorAll('.stat-figure').length;
const inElement = element.shadowRoot?.querySelectorAll('.stat-figure').length ?? 0;
document.documentElement.dataset['operated'] = operated.join(', ');
document.documentElement.dataset['done'] = `${figures} mounted, ${inElement} by its element`;
