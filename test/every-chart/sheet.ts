import '@fontsource-variable/noto-sans';
import '@fontsource-variable/noto-sans-sc';
import { mount } from '../../src/index';
import { settled } from '../view/settled';
import { figureOf, readStories } from './stories';

// One contact sheet; the address says of which stories, how wide, in which language and theme.
const query = new URLSearchParams(location.search);
const width = Number(query.get('width') ?? 640);
const locale = query.get('locale') === 'en' ? 'en' : 'zh-CN';
const theme = query.get('theme') === 'dark' ? 'dark' : 'light';
const from = Number(query.get('from') ?? 0);
const most = Number(query.get('most') ?? 100);

document.documentElement.dataset['theme'] = theme;
document.documentElement.lang = locale;
const stories = readStories().filter((story) => story.chart === query.get('chart'));
for (const story of stories.slice(from, from + most)) {
  const place = document.createElement('div');
  const name = document.createElement('p');
  name.className = 'sheet-name';
  name.textContent = story.name;
  const host = document.createElement('div');
  host.style.setProperty('width', `${width}px`);
  place.append(name, host);
  document.body.append(place);
  mount(host, figureOf(story, locale), { theme, motion: false });
}
await settled();
// Each weight loads only the slices of the font that the text needs.
for (const weight of [400, 500, 600, 700])
  await document.fonts.load(`${weight} 14px "Noto Sans SC Variable"`, document.body.textContent ?? '');
await document.fonts.ready;
document.documentElement.dataset['left'] = `${Math.max(0, stories.length - from - most)}`;
