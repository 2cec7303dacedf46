import type { Locale } from '../format/locale';
import { made } from '../view/made';

type Theme = 'light' | 'dark' | 'auto';

/** What an element's shadow root holds: the page's own content, a state or a drawing, and notes. */
export interface Stage {
  /** Where the live figure goes. */
  readonly target: () => HTMLElement;
  /** Shows or hides the page's own content, which is the fallback without script; `below` the drawing where both stay. */
  readonly slot: (isShown: boolean, below?: boolean) => void;
  readonly state: (
    name: 'loading' | 'empty' | 'error',
    sentence: string,
    retry: string | undefined,
    locale: Locale,
    theme: Theme,
  ) => void;
  readonly notes: (sentences: readonly string[], retry: string | undefined, theme: Theme) => void;
  /** Takes the state and the drawing away. */
  readonly clear: () => void;
}

export function makeStage(root: ShadowRoot, retried: () => void): Stage {
  const slot = document.createElement('slot');
  const host = document.createElement('div');
  const notes = document.createElement('div');
  let shown = '';
  let noted = '';
  root.append(slot, host, notes);
  const retryButton = (label: string): HTMLElement => {
    const button = made('button', 'stat-button', label);
    button.type = 'button';
    button.addEventListener('click', () => {
      // The button goes, and the focus must not go with it.
      host.tabIndex = -1;
      host.focus({ preventScroll: true });
      host.addEventListener('blur', () => host.removeAttribute('tabindex'), { once: true });
      retried();
    });
    return button;
  };
  return {
    target: () => host,
    slot(isShown, below = false) {
      const next = below ? null : host;
      if (!isShown) slot.remove();
      else if (!slot.parentNode || slot.nextSibling !== next) root.insertBefore(slot, next);
    },
    state(name, sentence, retry, locale, theme) {
      // Said once: a screen reader would read it at every attribute.
      const next = [name, sentence, retry, locale.tag, theme].join('\n');
      if (next === shown) return;
      shown = next;
      const figure = frame('figure', theme);
      figure.lang = locale.tag;
      const state = made('div', 'stat-state');
      state.setAttribute('data-state', name);
      state.setAttribute('role', name === 'error' ? 'alert' : 'status');
      state.append(made('p', '', sentence));
      if (retry !== undefined) state.append(retryButton(retry));
      figure.append(state);
      host.replaceChildren(figure);
    },
    notes(sentences, retry, theme) {
      const next = [...sentences, retry, theme].join('\n');
      if (next === noted) return;
      noted = next;
      if (sentences.length === 0) {
        notes.replaceChildren();
        return;
      }
      const list = made('ul', 'stat-issues');
      for (const sentence of sentences) list.append(made('li', '', sentence));
      const box = frame('div', theme);
      box.append(list);
      if (retry !== undefined) box.append(retryButton(retry));
      notes.replaceChildren(box);
    },
    clear() {
      shown = '';
      host.replaceChildren();
    },
  };
}

function frame(name: 'figure' | 'div', theme: Theme): HTMLElement {
  const box = made(name, 'stat-figure');
  if (theme !== 'auto') box.setAttribute('data-theme', theme);
  return box;
}
