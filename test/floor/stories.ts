import { mount, type View } from '../../src/index';
import { figureOf, readStories } from '../every-chart/stories';
import { textFaults } from './boxes';

// The page of stories for browsers that are driven from outside: one story at a time, between two buttons.
declare global {
  interface Window {
    stories: typeof page;
  }
}

const stories = readStories();
const host = document.getElementById('host') as HTMLElement;
let view: View | undefined;

const page = {
  names: stories.map(({ chart, name }) => `${chart}/${name}`),

  /** Shows a story instead of the one before, waits until it is whole, and tells what is wrong with the drawing. */
  async show(index: number, locale: 'zh-CN' | 'en', width: number): Promise<string[]> {
    view?.destroy();
    host.style.setProperty('width', `${width}px`);
    document.documentElement.lang = locale;
    view = mount(host, figureOf(stories[index]!, locale), { motion: false });
    const { element, refused } = view;
    const hasTools = () => refused || element.querySelector('.stat-toolbar .stat-tool');
    for (let turn = 0; turn < 1200 && !hasTools(); turn++) await pause(25);
    if (!hasTools()) return ['no tools come'];
    await document.fonts.ready;
    await pause(0);
    const drawing = element.querySelector('.stat-drawing');
    if (refused) return element.querySelector('.stat-refusal') ? [] : ['refused without a word'];
    if (!drawing?.querySelector('svg text')) return ['nothing is drawn'];
    const isWide = drawing.scrollWidth > drawing.clientWidth + 1;
    return [...textFaults(element), ...(isWide ? ['the drawing is wider than its place'] : [])];
  },

  /** Gives focus to the button before the figure, for keys from outside; tells whether there is something to go to. */
  begin(): boolean {
    scrollTo(0, 0);
    document.getElementById('before')?.focus();
    return host.querySelector('svg [role="option"]') !== null;
  },

  /** What has focus: `option`, `after` for the button behind the figure, or something else. */
  at(): string {
    const focused = document.activeElement;
    return focused?.id || (focused?.closest('svg') ? (focused.getAttribute('role') ?? '') : '');
  },

  /** What is wrong at a target with focus, for somebody with nothing but keys. */
  atFocus(): string[] {
    const ring = document.activeElement?.querySelector(':scope > .stat-hit')?.getBoundingClientRect();
    const { clientHeight, clientWidth } = document.documentElement;
    const isInSight =
      ring && ring.bottom > 4 && ring.top < clientHeight - 4 && ring.right > 4 && ring.left < clientWidth - 4;
    const tip = host.querySelector<HTMLElement>('.stat-tooltip');
    return [
      ...(isInSight ? [] : ['what has focus is out of sight']),
      ...(host.querySelectorAll('svg [role="option"][tabindex="0"]').length === 1 ? [] : ['not one Tab stop']),
      ...(tip && !tip.hidden && tip.textContent ? [] : ['no tooltip']),
    ];
  },

  /** Is a tooltip there? */
  tells: (): boolean => host.querySelector<HTMLElement>('.stat-tooltip')?.hidden === false,
};

window.stories = page;
document.documentElement.dataset['ready'] = '';

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
