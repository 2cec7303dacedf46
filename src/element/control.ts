import type { AnyFigure } from '../chart/chart';
import { aboutArea } from '../data/about-area';
import type { FigureData } from '../data/input';
import { type Issue, StatoramaError } from '../data/issue';
import { issueText } from '../format/issue-text';
import type { Locale } from '../format/locale';
import { localeIssues } from '../format/registry';
import { word } from '../format/words';
import { type MountOptions, mount, type View } from '../view/mount';
import { canAdopt } from '../view/server-figure';
import { attributeIssues, optionsFrom, writtenData } from './attributes';
import type { FigureMaker } from './element';
import type { ElementKind } from './kind';
import { localeFor } from './language';
import { doubtful, networkText } from './network';
import { adoptSheets } from './sheet';
import { holdsPage, makeSource } from './source';
import { makeStage } from './stage';

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
export function control(
  host: HTMLElement,
  make: FigureMaker,
  defaults: Readonly<Record<string, unknown>>,
  kind: ElementKind,
): Control {
  let givenOptions: Readonly<Record<string, unknown>> = {};
  let view: View | undefined;
  let isLive = false;
  let isScheduled = false;
  let told = '';

  const root = host.attachShadow({ mode: 'open' });
  const stage = makeStage(root, () => source.again(true));

  const schedule = () => {
    if (isScheduled) return;
    isScheduled = true;
    // Several attributes in a row are one drawing.
    Promise.resolve().then(() => {
      isScheduled = false;
      if (isLive) refresh();
    });
  };
  const source = makeSource(host, kind, schedule);

  const refresh = () => {
    source.begin();
    const locale = localeFor(host, givenOptions['locale']);
    const { options, issues } = optionsFrom(host, make.chart.options);
    issues.push(...attributeIssues(host, make.chart.options));
    issues.push(...localeIssues(host.getAttribute('locale') ?? (givenOptions['locale'] as string | undefined), true));
    const data = source.data();
    if (data === undefined) issues.push(...writtenData(host));
    const problem = source.problem();
    const doubt = source.doubt();
    if (doubt) issues.push(doubt);
    const isPage = holdsPage(host);
    if (isPage) issues.push(doubtful('open', `</${host.localName}>`));
    const said = () => issues.map((issue) => sentence(issue, locale));
    // A drawing stays while its data are asked for again, not when they turn out to be another address's.
    if (data === undefined && !source.isLoading()) clear();
    try {
      if (data !== undefined) {
        const all: Readonly<Record<string, unknown>> = { ...defaults, ...givenOptions, ...options, locale };
        draw(make(aboutArea(data, all['area']), all));
      }
    } catch (error) {
      if (!(error instanceof StatoramaError)) throw error;
      clear();
      stage.state('error', error.message, undefined, locale, theme());
      told = '';
      tell('stat-issue', { issues: [], sentences: [error.message] });
      return;
    }
    const isOwn = view !== undefined && view.element.getRootNode() === root;
    const isBelow = isPage || source.isInside();
    stage.slot(!isOwn || view!.refused || isBelow, isOwn && isBelow);
    // A wrong address stays wrong.
    const retry =
      problem && !/^(?:address|disk)$/.test(`${problem.params['reason']}`) ? word(locale, 'retry') : undefined;
    if (!view) {
      const name = source.isLoading() ? 'loading' : 'empty';
      const state = problem ? sentence(problem, locale) : word(locale, name);
      stage.state(problem ? 'error' : name, state, retry, locale, theme());
      stage.notes(said(), undefined, theme());
    }
    if (problem) issues.push(problem);
    if (view) {
      // An old drawing stays when its refresh fails; the sentence says so.
      stage.notes(said(), retry, theme());
      issues.unshift(...view.issues);
    }
    const sentences = said();
    const all = sentences.join('\n');
    if (all !== '' && all !== told) tell('stat-issue', { issues, sentences });
    told = all;
    if (view) tell('stat-ready', { view, issues });
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

  return {
    data: source.data,
    setData(data) {
      source.give(data ?? undefined);
      if (isLive) source.again();
    },
    options: () => givenOptions,
    setOptions(options) {
      givenOptions = { ...(typeof options === 'object' && options) };
      schedule();
    },
    view: () => view,
    reload: () => source.again(true),
    connect() {
      // In another document everything is drawn anew: what watches its size belongs to the one before.
      if (adoptSheets(root, kind.sheets)) clear();
      // Moved within the page: perhaps into another language.
      if (isLive) schedule();
      else {
        isLive = true;
        source.start();
      }
    },
    disconnect() {
      // A move within the page is a disconnect and a connect: only what stays away is taken down.
      Promise.resolve().then(() => {
        // Where tests run in a document of their own, it may be gone by now.
        if (host.isConnected || !isLive || typeof document === 'undefined') return;
        isLive = false;
        source.stop();
        clear();
        stage.clear();
      });
    },
    changed(attribute) {
      if (!isLive) return;
      if (attribute === 'theme' || attribute === 'heading-level') clear();
      if (attribute === 'src' || attribute === 'for') source.renew();
      else schedule();
    },
  };
}

function sentence(issue: Issue, locale: Locale): string {
  return issue.code[0] === 'N' ? networkText(issue, locale) : issueText(issue, locale);
}

function headingLevel(host: Element): number | undefined {
  const level = Number(host.getAttribute('heading-level'));
  return level >= 1 && level <= 6 ? Math.floor(level) : undefined;
}
