import type { AnyFigure } from '../chart/chart';
import { type Issue, StatoramaError } from '../data/issue';
import type { FigureData } from '../data/types';
import { issueText } from '../format/issue-text';
import type { Locale } from '../format/locale';
import { localeOf } from '../format/registry';
import { word } from '../format/words';
import { canAdopt, type MountOptions, mount, type View } from '../view/mount';
import { optionsFrom } from './attributes';
import type { FigureMaker } from './element';
import { load } from './load';
import { networkText } from './network';
import { readText } from './read';
import { adoptSheet } from './sheet';
import { makeStage } from './stage';
import { makeTwin } from './twin';

export interface Control {
  readonly data: () => FigureData | undefined;
  readonly setData: (data: FigureData | undefined) => void;
  readonly options: () => Readonly<Record<string, unknown>>;
  readonly setOptions: (options: Readonly<Record<string, unknown>>) => void;
  readonly view: () => View | undefined;
  readonly reload: () => void;
  readonly connect: () => void;
  readonly disconnect: () => void;
  readonly changed: (attribute: string) => void;
}

/** Everything an element does; the class only forwards. */
export function control(host: HTMLElement, make: FigureMaker, defaults: Readonly<Record<string, unknown>>): Control {
  let given: FigureData | undefined;
  let givenOptions: Readonly<Record<string, unknown>> = {};
  let read: FigureData | undefined;
  let inline: string | undefined;
  let problem: Issue | undefined;
  let loading: AbortController | undefined;
  let generation = 0;
  let view: View | undefined;
  let isLive = false;
  let isScheduled = false;
  let told = '';

  const root = host.attachShadow({ mode: 'open' });
  adoptSheet(root);
  const stage = makeStage(root, () => reload());
  const children = new MutationObserver(() => readChild());
  const twin = makeTwin(host, () => {
    readTwin();
    schedule();
  });

  const schedule = () => {
    if (isScheduled) return;
    isScheduled = true;
    // Several attributes in a row are one drawing.
    Promise.resolve().then(() => {
      isScheduled = false;
      if (isLive) refresh();
    });
  };

  const reload = () => {
    loading?.abort();
    loading = undefined;
    problem = undefined;
    const mine = ++generation;
    const src = host.getAttribute('src');
    if (src === null || given !== undefined) {
      if (given === undefined) readChild();
      schedule();
      return;
    }
    const controller = new AbortController();
    loading = controller;
    schedule();
    load(src, controller.signal).then((loaded) => {
      // A late answer of an earlier address is nobody's.
      if (mine !== generation || !isLive) return;
      loading = undefined;
      if (loaded.ok) read = readText(loaded.text, formatOf(host));
      else problem = loaded.issue;
      refresh();
    });
  };

  /** A table of the page, which stays where it is: the drawing's accessible twin. */
  const readTwin = () => {
    read = undefined;
    problem = undefined;
    const found = twin.find();
    if (found === undefined) return;
    if ('issue' in found) problem = found.issue;
    else read = found.data;
  };
  const readChild = () => {
    if (host.hasAttribute('src')) return;
    const script = host.hasAttribute('for') ? undefined : childScript(host);
    if (!script) {
      if (inline === undefined) {
        readTwin();
        schedule();
      }
      return;
    }
    if (document.readyState === 'loading' && !script.nextSibling && !host.nextSibling) {
      // The parser may still be in the middle of the script.
      document.addEventListener('DOMContentLoaded', readChild, { once: true });
      return;
    }
    const text = script.textContent ?? '';
    if (text === inline) return;
    inline = text;
    read = readText(text, script.type === 'text/csv' ? 'csv' : 'json');
    schedule();
  };

  const refresh = () => {
    const locale = localeFor(host, givenOptions['locale']);
    const { options, issues } = optionsFrom(host, make.chart.options);
    const data = given ?? read;
    const notes = issues.map((issue) => issueText(issue, locale));
    if (problem) notes.push(sentence(problem, locale));
    let figure: AnyFigure | undefined;
    try {
      if (data !== undefined) figure = make(data, { ...defaults, ...givenOptions, ...options, locale });
      if (figure) draw(figure);
    } catch (error) {
      if (!(error instanceof StatoramaError)) throw error;
      clear();
      figure = undefined;
      stage.state('error', error.message, undefined, locale, theme());
      told = '';
      tell('stat-issue', { issues: [], sentences: [error.message] });
      return;
    }
    const isOwn = view !== undefined && view.element.getRootNode() === root;
    stage.slot(!isOwn || view!.refused || twin.isInside(), isOwn && twin.isInside());
    if (view) {
      // An old drawing stays when its refresh fails; the sentence says so.
      stage.notes(notes, problem ? word(locale, 'retry') : undefined, theme());
      const all = [...view.issues, ...issues, ...(problem ? [problem] : [])];
      report(all, locale);
      tell('stat-ready', { view, issues: all });
      return;
    }
    // A wrong address stays wrong.
    const retry = problem?.params['reason'] === 'address' ? undefined : word(locale, 'retry');
    if (problem) stage.state('error', sentence(problem, locale), retry, locale, theme());
    else if (loading) stage.state('loading', word(locale, 'loading'), undefined, locale, theme());
    else stage.state('empty', word(locale, 'empty'), undefined, locale, theme());
    stage.notes(problem ? notes.slice(0, -1) : notes, undefined, theme());
    report([...issues, ...(problem ? [problem] : [])], locale);
  };

  const draw = (figure: AnyFigure) => {
    if (view) {
      view.update(figure);
      return;
    }
    const options: MountOptions = { theme: theme(), headingLevel: headingLevel(host) };
    stage.clear();
    // Markup from the server is taken over where it stands if it is this very drawing.
    view = mount(canAdopt(host, figure, options) ? host : stage.target(), figure, options);
  };

  const theme = () => {
    const value = host.getAttribute('theme');
    return value === 'light' || value === 'dark' ? value : 'auto';
  };
  const clear = () => {
    view?.destroy();
    view = undefined;
  };
  const tell = (type: string, detail: unknown) => {
    host.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  };
  const report = (issues: readonly Issue[], locale: Locale) => {
    const sentences = issues.map((issue) => sentence(issue, locale));
    const now = sentences.join('\n');
    if (now !== '' && now !== told) tell('stat-issue', { issues, sentences });
    told = now;
  };

  return {
    data: () => given ?? read,
    setData(data) {
      given = data ?? undefined;
      if (isLive) reload();
    },
    options: () => givenOptions,
    setOptions(options) {
      givenOptions = typeof options === 'object' && options !== null ? { ...options } : {};
      schedule();
    },
    view: () => view,
    reload,
    connect() {
      if (isLive) return;
      isLive = true;
      children.observe(host, { childList: true });
      reload();
    },
    disconnect() {
      // A move within the page is a disconnect and a connect: only what stays away is taken down.
      Promise.resolve().then(() => {
        if (host.isConnected || !isLive) return;
        isLive = false;
        generation++;
        loading?.abort();
        loading = undefined;
        children.disconnect();
        twin.stop();
        document.removeEventListener('DOMContentLoaded', readChild);
        clear();
        stage.clear();
      });
    },
    changed(attribute) {
      if (!isLive) return;
      if (attribute === 'theme' || attribute === 'heading-level') clear();
      if (attribute === 'src' || attribute === 'for') {
        read = inline = undefined;
        reload();
      } else schedule();
    },
  };
}

function sentence(issue: Issue, locale: Locale): string {
  return issue.code === 'N01' ? networkText(issue, locale) : issueText(issue, locale);
}

function childScript(host: Element): HTMLScriptElement | undefined {
  for (const child of Array.from(host.children)) {
    if (child instanceof HTMLScriptElement && /^(?:application\/json|text\/csv)$/.test(child.type)) return child;
  }
  return undefined;
}

/** Said by the page where neither the ending nor the text tell: a CSV that begins with a bracket. */
function formatOf(host: Element): 'json' | 'csv' | undefined {
  const format = host.getAttribute('format')?.trim().toLowerCase();
  return format === 'json' || format === 'csv' ? format : undefined;
}

/** The element's own attribute, else the option, else the nearest language of the page, else English. */
function localeFor(host: Element, option: unknown): Locale {
  const own = host.getAttribute('locale');
  if (own !== null) return localeOf(own);
  if (typeof option === 'string' || (typeof option === 'object' && option !== null)) return localeOf(option as Locale);
  for (let element: Element | null = host; element; ) {
    const lang = element.getAttribute('lang');
    if (lang !== null && lang !== '') return localeOf(lang);
    const parent: Node | null = element.parentElement ?? element.getRootNode();
    element = parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
  }
  return localeOf('en');
}

function headingLevel(host: Element): number | undefined {
  const level = Number(host.getAttribute('heading-level'));
  return level >= 1 && level <= 6 ? Math.floor(level) : undefined;
}
