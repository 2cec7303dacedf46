import type { Locale } from '../format/locale';
import { toolWord } from '../format/tool-words';
import { made } from './made';
import { makeStatus } from './status';
import { toolButton } from './toolbar';

export interface Pager {
  readonly element: HTMLElement;
  /** What is looked for. */
  readonly query: () => string;
  /** Writes words and numbers: rows shown, from and to, of how many. */
  readonly say: (locale: Locale, from: number, to: number, n: number) => void;
}

/** A search box, two buttons, and a line that says which rows are shown. `turn` goes so many pages on, by −∞ to the first. */
export function makePager(turn: (by: number) => void): Pager {
  const search = made('input', 'stat-search-box');
  search.type = 'search';
  search.addEventListener('input', () => turn(Number.NEGATIVE_INFINITY));
  const previous = pageButton('\u2039', () => turn(-1));
  const next = pageButton('\u203a', () => turn(1));
  const status = makeStatus('stat-feedback');
  const box = made('div', 'stat-search');
  box.append(search);
  const element = made('div', 'stat-pager');
  element.append(box, previous, status, next);
  return {
    element,
    query: () => search.value,
    say(locale, from, to, n) {
      search.placeholder = name(search, toolWord(locale, 'search'));
      name(previous, toolWord(locale, 'previousRows'));
      name(next, toolWord(locale, 'nextRows'));
      // Not disabled: a button that is loses focus under the finger.
      previous.setAttribute('aria-disabled', `${from === 0}`);
      next.setAttribute('aria-disabled', `${to >= n}`);
      const values = { from: `${from + 1}`, to: `${to}`, n: `${n}` };
      const said = n === 0 ? toolWord(locale, 'noRows') : toolWord(locale, 'rows', values);
      if (status.textContent !== said) status.textContent = said;
    },
  };
}

function pageButton(sign: string, run: () => void): HTMLButtonElement {
  const button = toolButton(sign);
  button.addEventListener('click', run);
  return button;
}

function name(element: Element, label: string): string {
  element.setAttribute('aria-label', label);
  return label;
}
