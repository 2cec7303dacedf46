import { navigationWord } from '../../format/navigation-words';
import { hasModifier, optionAt } from '../keyboard';
import type { Controls } from './controls';
import { goTo } from './go-to';
import type { Guided } from './guided';
import type { Levels } from './levels';
import type { Zoom } from './zoom';

/** Ms after which a name that is typed begins anew. */
const TYPE_MS = 700;

const ZOOM_KEYS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, _: -1, '0': 0 };

/**
 * Keys that only a map has: Enter enters where Space chooses, Escape goes up, + − 0 zoom, / searches, letters find a
 * name. They come before the keys that every drawing has, and act inside the drawing only (WCAG 2.1.4).
 */
export function followMoreKeys(
  guided: Guided,
  { zoom, levels, controls }: { readonly zoom: Zoom; readonly levels: Levels; readonly controls: Controls },
): () => void {
  const { element, explored, say, drawn } = guided;
  let typed = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLed = false;
  let isTold = false;

  const type = (key: string): boolean => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      typed = '';
    }, TYPE_MS);
    typed += key.toLowerCase();
    const found = named(guided, typed);
    return found.length > 0 && goTo(guided, found);
  };
  const answers = (key: string, index: number): boolean => {
    const placed = explored.targets()[index];
    if (!placed) return false;
    const { moves, says } = placed.target;
    const isMove = moves !== undefined && (key in moves || key.toLowerCase() in moves);
    const sentence = says?.[key];
    isLed = isMove;
    if (!isMove && sentence !== undefined) say(sentence);
    else if (key === 'Enter') return levels.enter(placed);
    else if (key === 'Escape') return levels.unpin() || levels.up();
    else if (zoom.scene() && key in ZOOM_KEYS) zoom.by(ZOOM_KEYS[key]!);
    else if (key === '/') return controls.search();
    else return key.length === 1 && key !== ' ' && !isMove && type(key);
    return true;
  };
  const at = (event: Event) => optionAt(element, event)[1];
  const onKey = (event: KeyboardEvent) => {
    const index = at(event);
    isLed = false;
    if (index < 0 || hasModifier(event) || !answers(event.key, index)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  /** A key led here: what it led along is said after the option's own words. */
  const onFocus = (event: Event) => {
    const placed = explored.targets()[at(event)];
    if (placed && isLed) say(placed.target.heard ?? '');
    // A list alone does not tell that its arrows follow flows.
    else if (placed && !isTold && zoom.scene()) {
      isTold = true;
      say(navigationWord(drawn().locale, 'keysTold'));
    }
    isLed = false;
  };
  const onDouble = (event: Event) => {
    const placed = explored.targets()[at(event)];
    if (placed && levels.enter(placed)) event.preventDefault();
  };
  // On the way down: before `followKeys`, which listens on the way up.
  element.addEventListener('keydown', onKey, true);
  element.addEventListener('focusin', onFocus);
  element.addEventListener('dblclick', onDouble);
  return () => clearTimeout(timer);
}

/** Keys of the targets whose names begin with what was typed, in any language, the next one first; one letter again goes on. */
function named({ drawn, explored }: Guided, typed: string): readonly string[] {
  const targets = explored.targets();
  const [held] = explored.held();
  const isAgain = typed.length > 1 && typed.split('').every((letter) => letter === typed[0]);
  const start = isAgain ? typed[0]! : typed;
  const begins = (text: string) => text.toLowerCase().startsWith(start);
  const items = drawn().controls()?.search ?? [];
  const found = items.length
    ? items.filter(({ names }) => names.some(begins)).map(({ target }) => target)
    : targets.filter(({ target }) => begins(target.label)).map(({ key }) => key);
  const from = found.indexOf(held ?? '');
  // While a name grows, the one that fits already stays.
  const next = from >= 0 && typed.length > 1 && !isAgain ? from : from + 1;
  return found.slice(next).concat(found.slice(0, next));
}
