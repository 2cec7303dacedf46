import type { SearchItem } from '../../chart/chart';
import { navigationWord } from '../../format/navigation-words';
import { made } from '../made';
import { goTo } from './go-to';
import type { Guided } from './guided';

export interface SearchBox {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
}

/** Most that a list shows: who sees more types on. */
const MOST = 50;

/** A box with a list under it as in ARIA's combobox: arrows choose, Enter goes there, Escape closes. */
export function makeSearch(guided: Guided, items: readonly SearchItem[]): SearchBox {
  const { element: figure, drawn, focus, say } = guided;
  const { locale } = drawn();
  const element = made('div', 'stat-search');
  const input = made('input', 'stat-search-box');
  const list = made('ul', 'stat-found');
  const id = `${figure.id}-found`;
  input.type = 'search';
  input.placeholder = navigationWord(locale, 'search');
  input.autocomplete = 'off';
  input.spellcheck = false;
  const attributes = {
    role: 'combobox',
    'aria-label': navigationWord(locale, 'search'),
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': id,
  };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  list.id = id;
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', navigationWord(locale, 'search'));
  element.append(input, list);
  let found: readonly SearchItem[] = [];
  let at = -1;

  const mark = (index: number) => {
    list.children[at]?.setAttribute('aria-selected', 'false');
    at = index;
    const option = list.children[at];
    if (option) {
      option.setAttribute('aria-selected', 'true');
      option.scrollIntoView({ block: 'nearest' });
      input.setAttribute('aria-activedescendant', option.id);
    } else input.removeAttribute('aria-activedescendant');
  };
  const close = () => {
    mark(-1);
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
  };
  const open = () => {
    found = find(items, input.value);
    list.textContent = '';
    at = -1;
    found.forEach(({ names, said }, i) => {
      const option = made('li', 'stat-found-item');
      option.id = `${id}-${i}`;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      option.append(made('span', 'stat-found-name', names[0]), made('span', 'stat-found-said', said));
      list.append(option);
    });
    const n = found.length;
    const said = input.value.trim() && navigationWord(locale, n > 0 ? 'results' : 'noResults', { n: `${n}` });
    if (said && n === 0) {
      const none = made('li', 'stat-found-item stat-found-said', said);
      none.setAttribute('role', 'option');
      none.setAttribute('aria-disabled', 'true');
      list.append(none);
    }
    list.hidden = !said;
    input.setAttribute('aria-expanded', `${said !== ''}`);
    mark(n > 0 ? 0 : -1);
    say(said);
  };
  const go = (index: number) => {
    const item = found[index];
    if (!item) return;
    close();
    goTo(guided, [item.target]);
  };
  input.addEventListener('input', open);
  input.addEventListener('focus', () => {
    if (input.value !== '') open();
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    const { key } = event;
    const by = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    if (event.isComposing) return;
    if (by !== 0 && found.length > 0) {
      if (list.hidden) open();
      else mark((at + by + found.length) % found.length);
    } else if (key === 'Enter') go(Math.max(0, at));
    else if (key === 'Escape' && (input.value !== '' || !list.hidden)) {
      input.value = '';
      open();
    } else if (key === 'Escape') focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  // The box keeps focus while a result is pressed.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    go(Array.from(list.children).indexOf((target as Element).closest('li') as HTMLLIElement));
  });
  return { element, input };
}

/** Those whose name has all words, in any order: where it begins with the first, then where one of its words does. */
export function find(items: readonly SearchItem[], text: string): SearchItem[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const classes: SearchItem[][] = [[], [], []];
  for (const item of items) {
    let best = 3;
    for (const name of item.names) {
      const told = plain(name);
      const at = words.every((word) => told.includes(word)) ? told.indexOf(words[0]!) : -1;
      if (at >= 0) best = Math.min(best, at === 0 ? 0 : /[\s(（·/-]/.test(name[at - 1] ?? '') ? 1 : 2);
    }
    classes[best]?.push(item);
  }
  return classes.reduce((all, some) => all.concat(some), []).slice(0, MOST);
}

/** Wide letters and capitals as their like. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
