import { hasModifier, rove, step } from './keyboard';
import { made } from './made';
import { makeStatus } from './status';

export interface Tool {
  readonly label: string;
  /** The spoken name, where the label is an abbreviation. */
  readonly title?: string | undefined;
  /** Says what was done, in one short sentence; nothing to say for a toggle. */
  readonly run: () => string | undefined | Promise<string>;
  readonly expanded?: (() => boolean) | undefined;
}
export interface Toolbar {
  readonly element: HTMLElement;
  /** Reads the toggles again. */
  readonly refresh: () => void;
  readonly stop: () => void;
}

/** How long feedback stays. */
const FEEDBACK_MS = 6000;

/** The tools of a figure: small text buttons, one Tab stop, feedback in a polite live region. */
export function makeToolbar(name: string, tools: readonly Tool[], failed: string): Toolbar {
  const element = made('div', 'stat-toolbar');
  const bar = made('div', 'stat-tools');
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', name);
  const feedback = makeStatus('stat-feedback');
  const buttons = tools.map(({ label, title }) => toolButton(label, title));
  rove(buttons, 0);
  bar.append(...buttons);
  element.append(bar, feedback);

  let clearing: ReturnType<typeof setTimeout> | undefined;
  const say = (text: string | undefined) => {
    if (text === undefined) return;
    clearTimeout(clearing);
    feedback.textContent = text;
    clearing = setTimeout(() => {
      feedback.textContent = '';
    }, FEEDBACK_MS);
  };
  const refresh = () => {
    tools.forEach((tool, i) => {
      if (tool.expanded) buttons[i]?.setAttribute('aria-expanded', `${tool.expanded()}`);
    });
  };
  bar.addEventListener('click', (event) => {
    const index = buttons.findIndex((one) => one.contains(event.target as Node));
    const tool = tools[index];
    if (!tool) return;
    rove(buttons, index);
    // A rejected promise and a thrown error end alike: in a sentence, never in the console.
    new Promise<string | undefined>((resolve) => resolve(tool.run())).then(
      (text) => say(text),
      () => say(failed),
    );
    refresh();
  });
  bar.addEventListener('keydown', (event) => {
    const index = buttons.indexOf(event.target as HTMLButtonElement);
    const next = index < 0 || event.key.startsWith('Page') ? undefined : step(event.key, index, buttons.length);
    if (next === undefined || hasModifier(event)) return;
    rove(buttons, next);
    buttons[next]?.focus();
    event.preventDefault();
  });
  refresh();
  return {
    element,
    refresh,
    stop: () => {
      clearTimeout(clearing);
      element.remove();
    },
  };
}

/** A small text button. `name` is spoken in place of a sign or an abbreviation, and shown where the pointer rests on it. */
export function toolButton(label: string, name?: string): HTMLButtonElement {
  const element = made('button', 'stat-tool');
  element.type = 'button';
  if (name === undefined || name === label) element.textContent = label;
  else {
    element.setAttribute('aria-label', name);
    // On the button itself it would be a description, and spoken a second time.
    const text = made('span', '', label);
    text.title = name;
    element.append(text);
  }
  return element;
}
