import type { Controls as Offered } from '../../chart/chart';
import { navigationWord } from '../../format/navigation-words';
import { made } from '../made';
import { makeStatus } from '../status';
import { toolButton } from '../toolbar';
import type { Guided } from './guided';

export interface FilterRow {
  /** Opens and closes the row. */
  readonly toggle: HTMLButtonElement;
  /** How many hold, in words. */
  readonly result: HTMLElement;
  readonly clear: HTMLButtonElement;
  readonly row: HTMLElement;
  /** Reads the state again. */
  readonly settle: () => void;
}

/** Filters as toggle buttons in their groups; those of a wide figure are open at once. */
export function makeFilters(
  { element, explored, drawn, change }: Guided,
  { filters, result: said }: Offered,
): FilterRow {
  const { locale } = drawn();
  const row = made('div', 'stat-filters');
  const toggle = toolButton('');
  const result = makeStatus('stat-result');
  const clear = toolButton(navigationWord(locale, 'clear'), navigationWord(locale, 'clearTitle'));
  const on = () => explored.state().filters ?? [];
  const buttons = new Map<string, HTMLButtonElement>();
  for (const { label, filters: some } of filters) {
    const group = made('div', 'stat-filter-group');
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', label);
    const name = made('span', 'stat-filter-name', label);
    // The group says it.
    name.setAttribute('aria-hidden', 'true');
    group.append(name);
    for (const { key, label: name, count } of some) {
      const one = toolButton(name);
      one.className += ' stat-filter';
      // The space is for ears: else they are one word.
      one.append(' ', made('span', 'stat-filter-count', locale.group(`${count}`)));
      one.addEventListener('click', () => {
        const now = on();
        change({ filters: now.includes(key) ? now.filter((other) => other !== key) : [...now, key] });
      });
      buttons.set(key, one);
      group.append(one);
    }
    row.append(group);
  }
  clear.addEventListener('click', () => {
    change({ filters: [] });
    toggle.focus();
  });
  const fold = (isFolded: boolean) => {
    row.hidden = isFolded;
    toggle.setAttribute('aria-expanded', `${!isFolded}`);
  };
  toggle.addEventListener('click', () => fold(!row.hidden));
  const em = Number.parseFloat(getComputedStyle(element).fontSize) || 16;
  fold(element.clientWidth < 45 * em);
  return {
    toggle,
    result,
    clear,
    row,
    settle() {
      const now = on();
      const n = now.length;
      toggle.textContent = n > 0 ? navigationWord(locale, 'filtered', { n: `${n}` }) : navigationWord(locale, 'filter');
      const text = n > 0 ? said(now) : '';
      if (result.textContent !== text) result.textContent = text;
      clear.hidden = n === 0;
      buttons.forEach((one, key) => {
        one.setAttribute('aria-pressed', `${now.includes(key)}`);
      });
    },
  };
}
