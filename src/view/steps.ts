import type { Drawn } from '../chart/chart';
import { stepWord } from '../format/step-words';
import { made } from './made';
import type { FigureTools, Toolable } from './parts';
import { makeStatus } from './status';
import { toolButton } from './toolbar';

/** Between two steps while playing: time to read who moved. */
const PLAY_MS = 1400;

/**
 * The steps of a figure as a slider with previous, next and play, right under the drawing. Its arrows are those of the
 * slider: with the play button two Tab stops. No play for readers who asked for less motion.
 */
export function stepControl(figure: HTMLElement, { drawn, step }: Pick<Toolable, 'drawn' | 'step'>): FigureTools {
  let control: Control | undefined;
  let made = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const steps = () => drawn().steps();
  const current = () =>
    Math.max(
      0,
      steps().findIndex(({ isCurrent }) => isCurrent),
    );
  const go = (index: number) => {
    const all = steps();
    const to = all[Math.max(0, Math.min(index, all.length - 1))];
    if (to && !to.isCurrent) step(to.options);
    refresh();
  };
  const pause = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  /** The finding; while it plays the period alone, which is as much as can be heard in between. The slider speaks itself. */
  const say = (isSlid = false) => {
    if (!control) return;
    const text = timer === undefined ? drawn().alternative().title : steps()[current()]?.label;
    control.said.textContent = isSlid ? '' : (text ?? '');
  };
  const tick = () => {
    // What nobody sees waits: a hidden tab would come back at the end.
    if (!document.hidden) go(current() + 1);
    timer = current() < steps().length - 1 ? setTimeout(tick, PLAY_MS) : undefined;
    refresh();
    say();
  };
  const play = () => {
    if (timer !== undefined) {
      pause();
      refresh();
      say();
      return;
    }
    // At the end it begins again.
    const isLast = current() === steps().length - 1;
    timer = setTimeout(tick, isLast ? PLAY_MS : 0);
    if (isLast) go(0);
    refresh();
  };
  const refresh = () => {
    if (!control) return;
    const index = current();
    const all = steps();
    const label = all[index]?.label ?? '';
    const { range, previous, next, player, output } = control;
    if (range.value !== `${index}`) range.value = `${index}`;
    range.setAttribute('aria-valuetext', label);
    output.textContent = label;
    previous.disabled = index === 0;
    next.disabled = index >= all.length - 1;
    if (player) player.textContent = stepWord(drawn().locale, timer === undefined ? 'play' : 'pause');
  };
  const stop = () => {
    pause();
    control?.element.remove();
    control = undefined;
    made = '';
  };
  return {
    attach() {
      const now = `${drawn().locale.tag} ${steps()
        .map(({ key }) => key)
        .join(' ')}`;
      const drawing = figure.querySelector(':scope > .stat-drawing');
      const isSame = control !== undefined && now === made;
      if (!isSame) {
        stop();
        if (steps().length < 2 || !drawing) return;
        made = now;
        control = makeControl(drawn());
        const { range, previous, next, player, element } = control;
        const by = (count: number) => () => {
          pause();
          go(current() + count);
          say();
        };
        previous.addEventListener('click', by(-1));
        next.addEventListener('click', by(1));
        player?.addEventListener('click', play);
        range.addEventListener('input', () => {
          pause();
          go(Number(range.value));
          say(true);
        });
        figure.insertBefore(element, drawing.nextSibling);
      }
      refresh();
    },
    stop,
  };
}

interface Control {
  readonly element: HTMLElement;
  readonly range: HTMLInputElement;
  readonly previous: HTMLButtonElement;
  readonly next: HTMLButtonElement;
  readonly player: HTMLButtonElement | undefined;
  readonly output: HTMLElement;
  /** Says aloud what was stepped to. */
  readonly said: HTMLElement;
}

function makeControl({ locale, steps }: Drawn): Control {
  const element = made('div', 'stat-toolbar stat-steps');
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', stepWord(locale, 'steps'));
  const range = made('input', 'stat-step-range');
  range.type = 'range';
  range.min = '0';
  range.max = `${steps().length - 1}`;
  range.step = '1';
  range.setAttribute('aria-label', stepWord(locale, 'steps'));
  const previous = button('‹', stepWord(locale, 'previous'));
  const next = button('›', stepWord(locale, 'next'));
  // The slider's own arrows do the same: no Tab stops of their own.
  previous.tabIndex = next.tabIndex = -1;
  const isCalm = typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
  const player = isCalm ? undefined : button(stepWord(locale, 'play'));
  const output = made('span', 'stat-step-label');
  // The slider says it.
  output.setAttribute('aria-hidden', 'true');
  const said = makeStatus('stat-spoken');
  element.append(...(player ? [player] : []), previous, range, next, output, said);
  return { element, range, previous, next, player, output, said };
}

function button(text: string, name?: string): HTMLButtonElement {
  const element = toolButton(text, name);
  element.className += ' stat-step';
  return element;
}
