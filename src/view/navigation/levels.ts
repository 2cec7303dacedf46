import type { AnyFigure, ChartState } from '../../chart/chart';
import type { Action } from '../../scene/mark';
import { optionsOf } from '../keyboard';
import type { AnyFigureFunction, FigureWithParts } from '../parts';
import type { PlacedTarget } from '../targets';
import { hideTooltip } from '../tooltip';
import { fragmentOf, readFragment } from './fragment';
import type { Guided } from './guided';

/** What `stat-enter` tells before a figure is entered; `preventDefault` keeps it out. */
export interface EnterDetail {
  readonly id: string;
  readonly chart: string;
  readonly options: Readonly<Record<string, unknown>>;
}
/** Marks an entry of the history that a figure made. */
const PUSHED = 'statorama';
type Enter = Extract<Action, { readonly type: 'enter' }>;
/** A figure that was left for one below it. */
interface Level {
  readonly figure: AnyFigure;
  readonly state: ChartState;
  /** Key of the target that had focus. */
  readonly key: string | undefined;
  readonly fragment: string;
  /** Has it a level above by itself? Then what is below it is not named by that. */
  readonly isLow: boolean;
}
export interface Levels {
  readonly enter: (target: PlacedTarget) => boolean;
  /** Takes back the choice; false where nothing is chosen. */
  readonly unpin: () => boolean;
  readonly up: () => boolean;
  /** What is above, as its button says it; empty where it has no name. */
  readonly above: () => string | undefined;
  /** The page shows another figure: nothing is above it. */
  readonly forget: () => void;
  /** Goes where the address of the page says, once. */
  readonly begin: () => void;
  readonly stop: () => void;
}

/** Goes into what a target stands for and back, with choice, place and focus as they were. */
export function makeLevels(guided: Guided): Levels {
  const { element, figure, explored, swap, focus, change } = guided;
  const charts = () => guided.parts().charts ?? [];
  const hasAddress = guided.options.fragment === true;
  let stack: Level[] = [];
  let fragment = '';
  let hasBegun = false;

  const show = (next: AnyFigure, state: ChartState, key: string | undefined) => {
    // Before it leaves the drawing: leaving would tell of it while the other is drawn.
    optionsOf(element).forEach((option) => {
      option.blur();
    });
    swap(next, state);
    if (element.getBoundingClientRect().top < 0) element.scrollIntoView({ block: 'start' });
    // What is gone leaves focus to the first.
    if ((key === undefined || !focus(key)) && !focus()) guided.focusControls();
    // Focus alone says nothing yet: the first Escape goes up.
    hideTooltip(element);
    guided.say(guided.drawn().alternative().title);
  };
  const into = ({ chart, options }: Pick<Enter, 'chart' | 'options'>, key: string | undefined): boolean => {
    const next = entered(figure(), charts(), chart, options);
    if (!next) return false;
    stack.push({ figure: figure(), state: explored.state(), key, fragment, isLow: guided.drawn().up() !== undefined });
    fragment = fragmentOf(next.chart.name, options);
    show(next, {}, undefined);
    return true;
  };
  const up = (): boolean => {
    const level = stack.pop();
    const step = guided.drawn().up();
    const { options } = figure();
    // Came by an address: an option that goes, `link` with the value `cathode`, tells the target `link:cathode`.
    const left = Object.keys(step?.options ?? {}).find(
      (name) => typeof options[name as keyof typeof options] === 'string',
    );
    const key = left && `${left}:${options[left as keyof typeof options]}`;
    if (level) {
      fragment = level.fragment;
      show(level.figure, level.state, level.key ?? key);
    } else if (step) show({ ...figure(), options: { ...options, ...step.options } }, {}, key);
    return (level ?? step) !== undefined;
  };
  /** The browser went back or forth. */
  const follow = () => {
    const now = decodeHash();
    if (now === fragment) return;
    const at = stack.findIndex((level) => level.fragment === now);
    if (at >= 0 || now === '') {
      stack = stack.slice(0, Math.max(0, at) + 1);
      up();
      return;
    }
    const enter = readFragment(now, figure(), charts());
    if (!enter || !into(enter, undefined)) return;
    // Anybody can write an address; what cannot be drawn takes nobody's figure away.
    if (guided.drawn().refusal) up();
  };
  const pass = passTo(new WeakRef(follow));
  if (hasAddress) addEventListener('popstate', pass);
  const leaveUp = () => {
    const left = fragment;
    const isPushed = stack.length > 0 && history.state === PUSHED;
    const isUp = up();
    if (!isUp || !hasAddress || left === '' || decodeHash() !== left) return isUp;
    // As if the reader had pressed Back; but who came here by an address must not leave the page.
    if (isPushed) history.back();
    else history.replaceState(null, '', fragment ? `#${fragment}` : location.pathname + location.search);
    return true;
  };

  return {
    enter({ key, target }) {
      const action = target.enter ?? target.action;
      if (action?.type !== 'enter') return false;
      const { id, chart = figure().chart.name, options } = action;
      const detail: EnterDetail = { id, chart, options };
      const event = new CustomEvent('stat-enter', { detail, bubbles: true, composed: true, cancelable: true });
      // A page may take the figure away when it is told.
      if (!element.dispatchEvent(event) || !element.isConnected) return true;
      if (into(action, key) && hasAddress && fragment) history.pushState(PUSHED, '', `#${fragment}`);
      return true;
    },
    unpin() {
      const { selected: id } = explored.state();
      if (id === undefined) return false;
      const target = explored.targets().find((one) => one.target.action?.id === id)?.target;
      change({ selected: undefined });
      const detail = { id, label: target?.label ?? '', selected: false, ...target?.detail };
      element.dispatchEvent(new CustomEvent('stat-select', { detail, bubbles: true, composed: true }));
      return true;
    },
    up: leaveUp,
    above() {
      const label = guided.drawn().up()?.label;
      const level = stack[stack.length - 1];
      return level ? (!level.isLow && label) || '' : label;
    },
    forget() {
      stack = [];
      fragment = '';
    },
    begin() {
      if (hasBegun) return;
      hasBegun = true;
      if (hasAddress && decodeHash() !== '') follow();
    },
    stop: () => removeEventListener('popstate', pass),
  };
}

/** The window must not hold a map that a page drops without `destroy`. Out here: a closure holds all that is around it. */
function passTo(held: WeakRef<() => void>): () => void {
  return () => held.deref()?.();
}

/** The figure that an action leads to: what the other chart knows of the options, without words about this figure. */
function entered(
  from: FigureWithParts,
  charts: readonly AnyFigureFunction[],
  name: string | undefined,
  options: Readonly<Record<string, unknown>>,
): AnyFigure | undefined {
  const isSame = name === undefined || name === from.chart.name;
  const make = charts.find(({ chart }) => chart.name === name);
  const chart = isSame ? from.chart : make?.chart;
  if (!chart) return undefined;
  const kept = Object.entries(from.options).filter(
    ([key]) => key !== 'title' && key !== 'subtitle' && Object.prototype.hasOwnProperty.call(chart.options, key),
  );
  return { ...from, chart, options: { ...Object.fromEntries(kept), ...options } };
}

function decodeHash(): string {
  return location.hash.slice(1);
}
