import { type AnyFigure, headline, mount, type View } from '../../../src/index';
import { settled } from '../fake-chart';
import { randomOf } from './chains';
import { lastKey, press, type Stage, type Step, stepsOf, take } from './steps';
import { brokenIn, differenceFromFresh, type Faults, faultsFromNow } from './watch';

export interface Subject {
  readonly name: string;
  /** How many of the seeds it gets. @defaultValue all */
  readonly seeds?: number;
  /** The first is mounted; updates choose among all. */
  readonly figures: readonly AnyFigure[];
  /** Of the container; the first is where it begins. */
  readonly widths: readonly number[];
}

/** What a figure keeps from update to update goes where another chart takes its place. */
const OTHER = headline([{ indicator: 'visits', period: '2024', value: '5万人' }], { locale: 'en', source: 'test' });

/** Does so many random things to a figure; tells what broke, and after which steps. */
export async function monkey({ figures, widths }: Subject, seed: number, count: number): Promise<string | undefined> {
  const host = document.createElement('div');
  host.style.width = `${widths[0]}px`;
  document.body.append(host);
  const around = document.body.childElementCount;
  const faults = faultsFromNow();
  let figure = figures[0]!;
  const view = mount(host, figure, { motion: false });
  const chosen = choicesOf(view.element);
  const done: string[] = [];
  const update = (next: AnyFigure) => {
    // Folds and choice stay in figures of one chart, not from level to level.
    if (next.chart !== figure.chart || !isAtTop(view.element)) chosen.clear();
    figure = next;
    view.update(next);
  };
  const stage: Stage = { host, view, figures, widths, update };
  const broken = async (): Promise<string | undefined> => {
    await settled();
    for (const step of stepsOf(randomOf(seed), count)) {
      done.push(step.name);
      const before = lookAt(view.element);
      await take(step, stage);
      const wrong = faults.all[0] ?? brokenIn(view.element) ?? brokenBy(step, view.element, before);
      if (wrong) return wrong;
    }
    done.push('rest');
    await bringToRest(view.element, chosen);
    // Escape takes nothing back where there is no navigation, and rows of a stack only open more.
    if (!('parts' in figure) || chosen.size > 0) {
      view.update(OTHER);
      view.update(figure);
    }
    await settled();
    const wrong = faults.all[0] ?? brokenIn(view.element) ?? (await differenceFromFresh(view, figure, host));
    return wrong ?? leftBehind(view, host, around, faults);
  };
  try {
    const wrong = await broken();
    return wrong && `seed ${seed}: ${wrong}\n  after ${done.join(', ')}`;
  } finally {
    faults.stop();
    view.destroy();
    host.remove();
  }
}

/** What is chosen or folded now, by what a figure tells of it. */
function choicesOf(figure: HTMLElement): Set<string> {
  const chosen = new Set<string>();
  const isFold = (id: string) => /^(segment|unfold|more|fold)/.test(id);
  figure.addEventListener('stat-select', ({ detail }: CustomEventInit<{ id: string; selected: boolean }>) => {
    const { id, selected } = detail!;
    // One is chosen at a time; folds are many.
    if (!isFold(id)) for (const other of chosen) if (!isFold(other)) chosen.delete(other);
    if (selected) chosen.add(id);
    else chosen.delete(id);
  });
  figure.addEventListener('stat-enter', () => {
    if (figure.getAttribute('data-chart') === 'chain-atlas') chosen.clear();
  });
  return chosen;
}

/** Where a reader is before a step. */
interface Before {
  readonly focus: Element | undefined;
  /** A link of a map has focus. */
  readonly isOnLink: boolean;
  /** Escape may give focus back to the page. */
  readonly mayLeave: boolean;
  readonly hasFound: boolean;
  readonly title: string | undefined;
}

const textOf = (figure: HTMLElement, selector: string) => figure.querySelector(selector)?.textContent?.trim() ?? '';

const isAtTop = (figure: HTMLElement) => !textOf(figure, '.stat-navigation > .stat-tool').startsWith('‹');

function lookAt(figure: HTMLElement): Before {
  const focus = document.activeElement ?? document.body;
  const isOption = focus.getAttribute('role') === 'option';
  const tip = figure.querySelector<HTMLElement>('.stat-tooltip');
  return {
    focus: figure.contains(focus) ? focus : undefined,
    isOnLink:
      isOption &&
      focus.getAttribute('data-key')!.startsWith('link:') &&
      figure.querySelector('.stat-navigation .stat-search') !== null,
    mayLeave: (!tip || tip.hidden) && isAtTop(figure) && !figure.querySelector('svg [aria-selected="true"]'),
    hasFound: figure.querySelector('.stat-found:not([hidden]) [aria-selected]') !== null,
    title: textOf(figure, '.stat-title'),
  };
}

/** What a step must not do: lose focus, or say nothing where the eye sees something. */
function brokenBy({ name }: Step, figure: HTMLElement, before: Before): string | undefined {
  const now = document.activeElement!;
  const said = textOf(figure, '.stat-said');
  if (before.focus && !figure.contains(now)) {
    // A press beside everything takes focus, and so does Escape where nothing is left to close.
    const mayLose = ['click', 'double', 'drag'].includes(name) || (name === 'escape' && before.mayLeave);
    const { focus } = before;
    const isEmpty = figure.querySelector('svg [role="option"]') === null;
    // In a table that the page closed.
    const isClosed = focus.isConnected && !focus.checkVisibility();
    const isGone = isClosed || (name === 'update' && (isEmpty || focus.getAttribute('role') !== 'option'));
    if (!mayLose && !isGone) return `focus lost from ${focus.getAttribute('data-key') ?? focus.className}`;
  }
  if (before.isOnLink && name === 'along' && lastKey().startsWith('Arrow') && said === '')
    return `nothing said after ${lastKey()} to ${now.getAttribute('data-key')}`;
  if (name === 'enter' && before.title !== textOf(figure, '.stat-title') && before.isOnLink && said === '')
    return 'nothing said of a level';
  if (name === 'type' && now.closest('.stat-navigation') && (now as HTMLInputElement).value.trim() && said === '')
    return 'nothing said of what was found';
  if (name === 'pickFound' && before.hasFound && now.getAttribute('role') !== 'option') return 'a result leads nowhere';
  return undefined;
}

/** Takes everything back, as a reader would: Escape, all of the map, no filters, folds as they were. */
async function bringToRest(figure: HTMLElement, chosen: ReadonlySet<string>): Promise<void> {
  const rest = () => {
    for (let time = 0; time < 6; time++) {
      figure.querySelector<SVGElement>('.stat-drawing svg [tabindex="0"]')?.focus();
      press('0');
      press('Escape');
    }
  };
  figure.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
  await settled();
  rest();
  figure.querySelector<HTMLElement>('.stat-result + .stat-tool:not([hidden])')?.click();
  for (const id of Array.from(chosen)) {
    const option = figure.querySelector<SVGElement>(`[role="option"][data-key="${id.replace(/^unfold:/, '')}"]`);
    option?.focus();
    if (option) press(' ');
  }
  rest();
  press('Escape');
  (document.activeElement as HTMLElement | null)?.blur();
}

async function leftBehind(view: View, host: HTMLElement, around: number, faults: Faults): Promise<string | undefined> {
  view.destroy();
  press('Escape');
  await settled();
  if (faults.all[0]) return faults.all[0];
  if (host.childNodes.length > 0) return `left behind: ${host.innerHTML.slice(0, 200)}`;
  const last = document.body.lastElementChild?.outerHTML;
  return document.body.childElementCount === around ? undefined : `left in the page: ${last?.slice(0, 200)}`;
}
