import { goThere, optionsOf } from './keyboard';
import { makeControls } from './navigation/controls';
import { steadily } from './navigation/elements';
import type { Guided } from './navigation/guided';
import { followMoreKeys } from './navigation/keys';
import { leastHidden } from './navigation/least-hidden';
import { makeLevels } from './navigation/levels';
import { lookAt } from './navigation/look';
import { makePointed } from './navigation/pointed';
import { makeZoom } from './navigation/zoom';
import type { Navigable, Navigation, NavigationPart } from './parts';
import { hideTooltip, placeBy } from './tooltip';

/** Zoom, filters, search, levels and more keys, for charts that have them: for `registerParts` or the option `parts`. */
export const navigation: NavigationPart = navigate;

export { type Parts, registerParts } from './parts';

function navigate(element: HTMLElement, navigable: Navigable): Navigation {
  const { explored } = navigable;
  placeBy(leastHidden);
  let isAttached = false;
  const guided: Guided = {
    ...navigable,
    element,
    change(changes) {
      explored.touch(explored.state().focused ?? [], changes);
      settle();
    },
    focus(key) {
      if (key === undefined) {
        const stop = optionsOf(element).find((one) => one.getAttribute('tabindex') === '0');
        stop?.focus({ preventScroll: true });
        return stop !== undefined;
      }
      explored.touch([key]);
      const option = optionsOf(element)[explored.targets().findIndex((target) => target.key === key)];
      goThere(option);
      return option !== undefined;
    },
    focusControls: () => element.querySelector<HTMLElement>('.stat-navigation > .stat-tool')?.focus(),
    say: (text) => controls.say(text),
  };
  const zoom = makeZoom(guided);
  const levels = makeLevels(guided);
  const pointed = makePointed(guided);
  const controls = makeControls(guided, { zoom, levels });
  const unfollow = followMoreKeys(guided, { zoom, levels, controls });
  const settle = () => {
    if (!isAttached) return;
    zoom.settle();
    controls.settle();
  };
  /** Id of what is drawn, where a page may bring another of its kind. */
  let about: string | undefined;
  /** What was chosen in another chain is of that; a filter that newer data of the same do not have would hide them all. */
  const forget = () => {
    const { about: now = about, filters: known = [] } = navigable.drawn().controls() ?? {};
    const { filters = [] } = explored.state();
    const kept = filters.filter((key) => known.some((group) => group.filters.some((one) => one.key === key)));
    if (now !== about) guided.change({ filters: [], opened: [], selected: undefined, zoom: undefined });
    else if (kept.length < filters.length) guided.change({ filters: kept });
  };
  /** What has focus is in sight. */
  const look = () => {
    const zoomed = zoom.scene();
    const [key] = explored.held();
    const target = zoomed && explored.targets().find((one) => one.key === key);
    const next = target && lookAt(zoomed, target);
    if (next) guided.change({ zoom: next });
  };
  // On the way down: the tooltip is placed after it.
  element.addEventListener('focusin', look, true);
  element.addEventListener('stat-select', settle);
  // One Escape is for the tooltip and for the choice that it tells of.
  element.addEventListener('stat-dismiss', levels.unpin);
  element.addEventListener('click', ({ target }) => {
    const clicked = target as Element;
    if (clicked.closest('.stat-svg') && !clicked.closest('[role="option"]')) levels.unpin();
  });
  return {
    pointed: pointed.at,
    away: pointed.stop,
    enter: levels.enter,
    attach(isNew) {
      // Who comes to a server's markup has it under the pointer, and controls take their room above.
      const isFirst = !isAttached;
      isAttached = true;
      if (isNew) {
        levels.forget();
        forget();
      }
      about = navigable.drawn().controls()?.about ?? about;
      if (navigable.isServers && isFirst) steadily(element, settle);
      else settle();
      levels.begin();
    },
    stop() {
      isAttached = false;
      hideTooltip(element);
      unfollow();
      pointed.stop();
      levels.stop();
      zoom.stop();
      controls.stop();
    },
  };
}
