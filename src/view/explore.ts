import type { ChartState, Drawn } from '../chart/chart';
import { initialState } from '../chart/state';
import type { Scene } from '../scene/mark';
import { type Explored, followKeys, optionsOf, rove, step } from './keyboard';
import { followPointer } from './pointer';
import { nearest, type PlacedTarget, targetsOf } from './targets';
import { hideTooltip, showTooltip } from './tooltip';

export interface ExploredFigure {
  readonly drawn: () => Drawn;
  /** The scene that the figure shows or moves to, with every target. */
  readonly scene: () => Scene | undefined;
  readonly show: (scene: Scene | undefined) => void;
  /** The same at once, and nothing but the drawing: for what follows the pointer or a key. */
  readonly touch: (scene: Scene | undefined) => void;
  readonly guide: () => Guide | undefined;
}
/** What the part `navigation` does in place of this file. */
export interface Guide {
  /** Index of the target at a point of the drawing; −1 where there is none. */
  readonly pointed: (x: number, y: number) => number;
  /** The pointer left the drawing. */
  readonly away: () => void;
  /** Goes where an action leads. */
  readonly enter: (target: PlacedTarget) => void;
}
export interface Exploration {
  /**
   * After the figure was drawn anew: what was known of the old targets is wrong. What a reader chose stays chosen in
   * the same figure at another width; another figure may begin with a state. True where focus is on a target.
   */
  readonly forget: (isSameFigure: boolean, begins?: ChartState) => boolean;
  /** The scene to show, with what a reader chose. */
  readonly scene: (bare?: boolean) => Scene | undefined;
  /** After the drawing stands: one Tab stop, and focus where it was. */
  readonly settle: () => void;
  readonly state: () => ChartState;
  readonly targets: () => readonly PlacedTarget[];
  /** Draws with another state at once; without changes only where the keys in focus differ. */
  readonly touch: (keys: readonly string[], changes?: Partial<ChartState>) => void;
  /** Key of the target that has focus, in a list; the pointer does not take it away. */
  readonly held: () => readonly string[];
}

const keyOf = (option: Element | undefined) => option?.getAttribute('data-key') ?? undefined;

/** What `stat-select` tells. */
export interface SelectDetail {
  /** The id of the target's action, else of its fact, else its key. */
  readonly id: string;
  readonly label: string;
  /** False when the choice was taken back. */
  readonly selected: boolean;
}

/** Pointer, touch and keys over one figure, all by delegation from the figure itself. */
export function explore(figure: HTMLElement, explored: ExploredFigure): Exploration {
  let targets: readonly PlacedTarget[] | undefined;
  let state: ChartState = initialState;
  /** Where focus was when its element went away: index and key. */
  let focused = -1;
  let focusedKey: string | undefined;
  let isTouching = false;

  const all = () => {
    const scene = explored.scene();
    targets ??= scene ? targetsOf(scene) : [];
    return targets;
  };
  const focusedIndex = () => {
    const { activeElement } = figure.getRootNode() as Document | ShadowRoot;
    return figure.contains(activeElement) ? optionsOf(figure).indexOf(activeElement as SVGElement) : -1;
  };
  /** One Tab stop: what has focus; the first where there is none, or more than one. */
  const roveAnew = () => {
    const now = focusedIndex();
    const stops = figure.querySelectorAll('svg [role="option"][tabindex="0"]');
    if (stops.length !== 1 || now >= 0) rove(optionsOf(figure), Math.max(0, now));
    return now;
  };
  /** What moves among others in the document loses focus, and gets it back; with one Tab stop. */
  const keep = (was: string | undefined) => {
    if (roveAnew() < 0 && was !== undefined)
      optionsOf(figure)[all().findIndex(({ key }) => key === was)]?.focus({ preventScroll: true });
  };
  /**
   * Redraws with targets in focus, which may bring them into the scene. What has focus stays until another has it: a
   * screen reader that loses its place begins to read the page.
   */
  const touch = (keys: readonly string[], changes?: Partial<ChartState>) => {
    const { focused: old = [] } = state;
    const now = held();
    const focused = [...new Set(keys.concat(now))];
    // An option that leaves the drawing takes focus along, and the browser says so at once.
    if (isTouching || (!changes && `${focused}` === `${old}`)) return;
    isTouching = true;
    state = { ...state, focused, ...changes };
    targets = undefined;
    explored.touch(explored.drawn().redraw(state));
    keep(now[0]);
    isTouching = false;
  };
  /** What has focus, which the pointer does not take away. */
  const held = () => {
    const index = focusedIndex();
    const targets = all().slice(index, index + 1);
    return targets.map(({ key }) => key);
  };
  const reach = (keys: readonly string[], changes?: Partial<ChartState>): number => {
    touch(keys, changes);
    return all().findIndex(({ key }) => key === keys[0]);
  };
  const answers: Explored = {
    lead(index, key) {
      const placed = all()[index];
      const moves = placed?.target.moves;
      if (!moves) return undefined;
      const to = moves[key] ?? moves[key.toLowerCase()];
      // A letter chooses among what the key before it led to.
      if (typeof to === 'string')
        return reach(
          // Where an option leaves the list, Orca 43 takes it for the one in focus, and reads the whole list.
          [to].concat(state.focused ?? []),
          key.length > 1 ? { followed: { from: placed.key, key } } : undefined,
        );
      return step(key, index, 1) === undefined ? undefined : index;
    },
    show(index, at) {
      const placed = all()[index];
      // What leads elsewhere stands out with all of that.
      if (at === undefined && placed?.target.moves && state.focused?.[0] !== placed.key) index = reach([placed.key]);
      const target = all()[index]?.target;
      const option = optionsOf(figure)[index];
      if (target && option) showTooltip(figure, option, target, at);
    },
    act(index) {
      const placed = all()[index];
      if (!placed) return;
      const { action, fact, label } = placed.target;
      const id = action?.id ?? fact ?? placed.key;
      let selected = true;
      if (action?.type === 'enter') {
        explored.guide()?.enter(placed);
        return;
      }
      if (action) {
        const { opened = [] } = state;
        if (action.type === 'select') {
          selected = state.selected !== id;
          state = { ...state, selected: selected ? id : undefined };
        } else {
          selected = !opened.includes(id);
          // What it said is no longer so.
          hideTooltip(figure);
          state = { ...state, opened: selected ? [...opened, id] : opened.filter((one) => one !== id) };
        }
        isTouching = true;
        const [was] = held();
        // Also where Tab led to it: it stays in the drawing.
        if (was !== undefined && !state.focused?.includes(was))
          state = { ...state, focused: (state.focused ?? []).concat(was) };
        targets = undefined;
        explored.show(explored.drawn().redraw(state));
        keep(was);
        // A row that opens may be gone: what it told stands in its place.
        if (was !== undefined && focusedIndex() < 0) optionsOf(figure)[index]?.focus({ preventScroll: true });
        isTouching = false;
      }
      const detail: SelectDetail = { id, label, selected, ...placed.target.detail };
      figure.dispatchEvent(new CustomEvent('stat-select', { detail, bubbles: true, composed: true }));
    },
    hide(isElsewhere) {
      hideTooltip(figure);
      if (isElsewhere) focused = -1;
      // What is drawn anew gets focus back.
      if (focused < 0) touch([]);
    },
  };
  followKeys(figure, answers);
  followPointer(
    figure,
    answers,
    (x, y) => {
      const guide = explored.guide();
      if (guide) return guide.pointed(x, y);
      const key = explored.drawn().at?.(x, y, state);
      return key === undefined ? nearest(all(), x, y) : reach([key]);
    },
    () => {
      explored.guide()?.away();
      if (state.focused) touch([]);
    },
  );
  return {
    forget(isSameFigure, begins) {
      focused = begins ? -1 : focusedIndex();
      focusedKey = focused < 0 ? undefined : keyOf(optionsOf(figure)[focused]);
      targets = undefined;
      const kept = focusedKey !== undefined && state.focused?.includes(focusedKey) ? [focusedKey] : undefined;
      if (!isSameFigure) state = begins ?? (kept ? { focused: kept } : initialState);
      hideTooltip(figure);
      return focused >= 0;
    },
    scene(bare) {
      const drawn = explored.drawn();
      return state === initialState && !bare ? drawn.scene : drawn.redraw({ ...state, bare });
    },
    settle() {
      if (roveAnew() < 0 && focused >= 0) {
        const options = optionsOf(figure);
        const option =
          options.find((one) => keyOf(one) === focusedKey) ?? options[Math.min(focused, options.length - 1)];
        option?.focus({ preventScroll: true });
      }
      focused = -1;
    },
    state: () => state,
    targets: all,
    touch,
    held,
  };
}
