import '../src/view/statorama.css';
import { mount } from '../src/index';
import { type Both, sections } from './figures';
import type { Example } from './shown';

type View = ReturnType<typeof mount>;
type Locale = 'zh-CN' | 'en';
interface State {
  locale: Locale;
  theme: 'light' | 'dark';
  width: 'fluid' | '360' | '800';
}

const root = document.documentElement;
// The address tells the state, so that a link shows what its sender saw.
const asked = new URLSearchParams(location.search);
const state: State = {
  locale: asked.get('lang') === 'en' || (!asked.has('lang') && !navigator.language.startsWith('zh')) ? 'en' : 'zh-CN',
  theme:
    (asked.get('theme') ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : '')) === 'dark'
      ? 'dark'
      : 'light',
  width: asked.get('width') === '360' ? '360' : asked.get('width') === '800' ? '800' : 'fluid',
};
let views: View[] = [];

const words = {
  tagline: {
    zh: '官方统计制图：数字照公布原样陈述',
    en: 'official statistics, drawn as they were published',
  },
  code: { zh: '代码', en: 'Code' },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
  notCopied: { zh: '未能复制，请选中代码后复制', en: 'Not copied: select the code and copy it' },
  link: { zh: '本图链接', en: 'Link to this figure' },
  language: { zh: '语言', en: 'Language' },
  theme: { zh: '主题', en: 'Theme' },
  width: { zh: '宽度', en: 'Width' },
  light: { zh: '浅色', en: 'Light' },
  dark: { zh: '深色', en: 'Dark' },
  fluid: { zh: '自适应', en: 'Fluid' },
  footer: {
    zh: '数据及来源见 examples/data。每张图都可切换为表格，也可下载 CSV、SVG、PNG 文件。',
    en: 'Data with their sources are in examples/data. Every figure can be shown as a table and downloaded as CSV, SVG or PNG.',
  },
} satisfies Record<string, Both>;

function say(text: Both): string {
  return text[state.locale === 'en' ? 'en' : 'zh'];
}

function make<K extends keyof HTMLElementTagNameMap>(name: K, className = '', text = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
}

function show(): void {
  for (const view of views) view.destroy();
  views = [];
  root.lang = state.locale;
  root.dataset['theme'] = state.theme;
  root.dataset['width'] = state.width;
  document.getElementById('tagline')?.replaceChildren(say(words.tagline));
  document.getElementById('footer')?.replaceChildren(say(words.footer));
  document.getElementById('controls')?.replaceChildren(
    choice(words.language, 'locale', { 'zh-CN': { zh: '中文', en: '中文' }, en: { zh: 'English', en: 'English' } }),
    choice(words.theme, 'theme', { light: words.light, dark: words.dark }),
    choice(words.width, 'width', {
      fluid: words.fluid,
      '800': { zh: '800', en: '800' },
      '360': { zh: '360', en: '360' },
    }),
  );
  const main = document.getElementById('gallery');
  main?.replaceChildren();
  for (const { title, text, wide, examples } of sections) {
    const section = make('section');
    section.id = title.en.toLowerCase().replace(/\W+/g, '-');
    const figures = make('div', wide ? 'figures wide' : 'figures');
    section.append(
      make('h2', '', say(title)),
      make('p', '', say(text).replace(/(?<=\d)(?=[万亿])|(?<=\d[万亿])(?=元)/g, '\u2060')),
      figures,
    );
    main?.append(section);
    for (const [at, example] of examples.entries()) figures.append(card(example, `${section.id}-${at + 1}`));
  }
}

function card({ make: draw, code, room }: Example, id: string): HTMLElement {
  const place = make('div', room ? `card ${room}` : 'card');
  const figure = make('div');
  place.id = id;
  place.append(figure, codeBlock(code, id));
  // Sized only once it is in the page.
  requestAnimationFrame(() => {
    if (place.isConnected) views.push(mount(figure, draw(state.locale), { theme: state.theme }));
  });
  return place;
}

function codeBlock(code: string, id: string): HTMLElement {
  const details = make('details', 'code');
  const copy = make('button', 'copy', say(words.copy));
  copy.type = 'button';
  copy.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code);
      copy.textContent = say(words.copied);
    } catch {
      // Only pages of https and of the machine itself have a clipboard, and a reader may refuse it.
      copy.textContent = say(words.notCopied);
    }
  });
  copy.setAttribute('aria-live', 'polite');
  const link = make('a', 'link', say(words.link));
  link.href = `#${id}`;
  details.append(make('summary', '', say(words.code)), make('pre', '', code), copy, link);
  return details;
}

function choice<K extends keyof State>(label: Both, key: K, options: Readonly<Record<string, Both>>): HTMLElement {
  const group = make('div', 'choice');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', say(label));
  for (const [value, text] of Object.entries(options)) {
    const button = make('button', '', say(text));
    button.type = 'button';
    button.setAttribute('aria-pressed', String(state[key] === value));
    button.addEventListener('click', () => {
      state[key] = value as State[K];
      const address = new URLSearchParams({
        lang: state.locale === 'en' ? 'en' : 'zh',
        theme: state.theme,
        width: state.width,
      });
      history.replaceState(null, '', `?${address}${location.hash}`);
      show();
      // The buttons were made anew: who pressed one by key goes on from it.
      document.querySelector<HTMLElement>(`[data-sets="${key}-${value}"]`)?.focus();
    });
    button.dataset['sets'] = `${key}-${value}`;
    group.append(button);
  }
  return group;
}

show();
// Figures are mounted in the next frame; what an address names stands still in the one after.
requestAnimationFrame(() =>
  requestAnimationFrame(() => document.getElementById(location.hash.slice(1))?.scrollIntoView()),
);
