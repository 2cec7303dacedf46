import { navigationWord } from '../../format/navigation-words';
import { made } from '../made';
import { makeStatus } from '../status';
import type { PlacedTarget } from '../targets';
import { makeToolbar, type Tool, type Toolbar, toolButton } from '../toolbar';
import { steadily } from './elements';
import { type FilterRow, makeFilters } from './filter-row';
import type { Guided } from './guided';
import type { Levels } from './levels';
import { makePrint } from './print';
import { makeSearch, type SearchBox } from './search-box';
import type { Zoom } from './zoom';

export interface Controls {
  /** Makes the controls fit what is drawn now; those of another figure are made anew. */
  readonly settle: () => void;
  readonly say: (text: string) => void;
  /** Gives focus to the search box; false where there is none. */
  readonly search: () => boolean;
  readonly stop: () => void;
}

/** The line of controls above a map: back, search, filters with their result, zoom. */
export function makeControls(
  guided: Guided,
  { zoom, levels }: { readonly zoom: Zoom; readonly levels: Levels },
): Controls {
  const { element, drawn, figure } = guided;
  const said = makeStatus('stat-said');
  const help = made('p', 'stat-keys');
  let row: HTMLElement | undefined;
  let bar: Toolbar | undefined;
  let search: SearchBox | undefined;
  let filters: FilterRow | undefined;
  let open: HTMLButtonElement | undefined;
  let last: PlacedTarget | undefined;
  let madeFor: unknown;
  let hasZoom = false;
  let wasAbove: string | undefined;
  let filtered: unknown;

  const remove = () => {
    bar?.stop();
    row?.remove();
    filters?.row.remove();
    said.remove();
    row = bar = search = filters = open = last = undefined;
  };
  const build = () => {
    const { locale } = drawn();
    const word = (key: Parameters<typeof navigationWord>[1], values?: Readonly<Record<string, string>>) =>
      navigationWord(locale, key, values);
    const controls = drawn().controls();
    const above = levels.above();
    const print = makePrint(guided);
    // What is refused has no drawing, and a way back all the same.
    const drawing = element.querySelector(':scope > .stat-drawing, :scope > .stat-text');
    if (!drawing || !(controls || above !== undefined || zoom.scene())) return;
    row = made('div', 'stat-toolbar stat-navigation');
    if (above !== undefined) {
      const back = toolButton(`‹ ${above || word('back')}`, above ? word('backTo', { name: above }) : undefined);
      back.addEventListener('click', () => levels.up());
      row.append(back);
    }
    if (controls?.search.length) {
      search = makeSearch(guided, controls.search);
      row.append(search.element);
    }
    if (controls?.filters.length) {
      filters = makeFilters(guided, controls);
      row.append(filters.toggle, filters.result, filters.clear);
    }
    open = toolButton('');
    open.addEventListener('click', () => {
      const target = chosen();
      if (target) levels.enter(target);
    });
    row.append(open);
    help.textContent = word('keysTold');
    help.hidden = true;
    if (zoom.scene()) {
      const tools: Tool[] = [...zoomTools(word, zoom), keysTool(word('keys'))];
      for (const page of print ? (['A3', 'A4'] as const) : [])
        tools.push({ label: word('print', { page }), run: () => print!(page) });
      bar = makeToolbar(word('controls'), tools, word('failed'));
      row.append(bar.element);
    }
    row.append(said, help);
    element.insertBefore(row, drawing);
    if (filters) element.insertBefore(filters.row, drawing);
  };
  const keysTool = (label: string): Tool => ({
    label,
    expanded: () => !help.hidden,
    run() {
      help.hidden = !help.hidden;
      return undefined;
    },
  });
  /** What is chosen and can be entered, also where it was moved out of sight. */
  const chosen = () => {
    const { selected } = guided.explored.state();
    // Before the targets, which a first frame has not made yet.
    last =
      selected === undefined
        ? undefined
        : guided.explored
            .targets()
            .concat(last ?? [])
            .find(({ target: { action, enter } }) => action?.id === selected && enter?.type === 'enter');
    return last;
  };
  return {
    settle() {
      // At another width they stay, with focus and what was typed.
      const zooms = zoom.scene() !== undefined;
      let isNew = false;
      if (figure() !== madeFor || zooms !== hasZoom || levels.above() !== wasAbove) {
        const held = element.querySelector('.stat-navigation :focus, .stat-filters :focus');
        const before = search?.input;
        remove();
        build();
        if (before && search) search.input.value = before.value;
        if (held && held === before && search) search.input.focus();
        else if (held && !guided.focus()) guided.focusControls();
        // Hidden, as behind a tab, it has no room that tells whether filters are open: made anew when it is shown.
        madeFor = element.clientWidth > 0 && figure();
        hasZoom = zooms;
        wasAbove = levels.above();
        isNew = true;
      }
      if (!open) return;
      const key = last?.key;
      const target = chosen()?.target;
      // A button that goes takes focus along.
      const isLeft = !target && open === element.querySelector('.stat-navigation :focus');
      if (isLeft && !(key !== undefined && guided.focus(key))) guided.focus();
      const name = target?.lines[0]?.name ?? target?.label ?? '';
      const text = target ? navigationWord(drawn().locale, 'open', { name }) : '';
      const write = () => {
        filters?.settle();
        open!.hidden = !target;
        open!.textContent = text;
      };
      const { filters: on } = guided.explored.state();
      // Who clicks twice clicks at one card.
      if (isNew) write();
      else if (on !== filtered || text !== open.textContent) steadily(element, write);
      filtered = on;
    },
    say(text) {
      // The same sentence twice is two sentences.
      said.textContent = text && said.textContent === text ? `${text}\u00a0` : text;
    },
    search() {
      search?.input.focus();
      return search !== undefined;
    },
    stop: remove,
  };
}

function zoomTools(word: (key: 'zoomIn' | 'zoomOut' | 'fit' | 'fitTitle') => string, zoom: Zoom): Tool[] {
  const tool = (step: number, label: string, title: string): Tool => ({
    label,
    title,
    run() {
      zoom.by(step);
      return undefined;
    },
  });
  return [tool(-1, '−', word('zoomOut')), tool(1, '+', word('zoomIn')), tool(0, word('fit'), word('fitTitle'))];
}
