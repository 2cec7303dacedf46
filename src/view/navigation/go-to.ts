import type { ChartState } from '../../chart/chart';
import { navigationWord } from '../../format/navigation-words';
import { targetsOf } from '../targets';
import type { Guided } from './guided';

/** Gives focus to the first of these targets that can be reached; what hides all of them goes: their fold, filters. */
export function goTo({ element, drawn, explored, change, focus, say }: Guided, keys: readonly string[]): boolean {
  const state = explored.state();
  const found = (some: readonly string[], changes?: Partial<ChartState>) => {
    const scene = drawn().redraw({ ...state, ...changes, focused: some });
    const there = new Map((scene ? targetsOf(scene) : []).map((placed) => [placed.key, placed.target]));
    const key = some.find((one) => there.has(one));
    return key === undefined ? undefined : { key, target: there.get(key)! };
  };
  const arrive = (changes?: Partial<ChartState>): boolean => {
    const there = found(keys, changes);
    if (!there) return false;
    if (changes) change(changes);
    focus(there.key);
    if (changes?.filters) say(navigationWord(drawn().locale, 'cleared'));
    return true;
  };
  if (arrive()) return true;
  const filters: readonly string[] = [];
  const { fold } = drawn()
    .controls()!
    .search.find(({ target }) => target === keys[0]) ?? { fold: undefined };
  const { action, label } = (fold === undefined ? undefined : found([fold]))?.target ?? {};
  if (action?.type !== 'open') return arrive({ filters });
  const { id } = action;
  const { opened: old = [] } = state;
  const selected = !old.includes(id);
  const opened = selected ? [...old, id] : old.filter((one) => one !== id);
  if (!arrive({ opened }) && !arrive({ filters }) && !arrive({ opened, filters })) return false;
  const detail = { id, label, selected };
  if (explored.state().opened === opened)
    element.dispatchEvent(new CustomEvent('stat-select', { detail, bubbles: true, composed: true }));
  return true;
}
