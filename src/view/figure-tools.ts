import type { Drawn } from '../chart/chart';
import { word } from '../format/words';
import { pngBlob } from '../render/canvas';
import type { ThemeName } from '../theme/tokens';
import { tabText } from './csv';
import { copyText, download, fileName, mayBeBlocked } from './download';
import { listen } from './listen';
import { makeToolbar, type Tool, type Toolbar } from './toolbar';

export interface Toolable {
  readonly drawn: () => Drawn;
  readonly svg: () => string;
  readonly png: () => Promise<Blob>;
  readonly csv: () => string;
  readonly toggle: (part: 'table') => void;
}
export interface FigureTools {
  /** Puts the toolbar in; after the first frame. */
  readonly attach: () => void;
  /** After another figure took the place: other words, other tools. */
  readonly refresh: () => void;
  readonly stop: () => void;
}

/** Table, CSV, SVG, PNG, copy: on the line where the table's own toggle is without script, so that nothing moves. */
export function figureTools(figure: HTMLElement, toolable: Toolable): FigureTools {
  let toolbar: Toolbar | undefined;
  let made = '';
  let unlisten: (() => void) | undefined;
  const attach = () => {
    const drawn = toolable.drawn();
    const tools = toolsOf(figure, toolable);
    const now = `${drawn.locale.tag} ${tools.map((tool) => tool.key).join(' ')}`;
    if (toolbar && now === made) {
      toolbar.refresh();
      return;
    }
    stop();
    made = now;
    if (tools.length === 0) return;
    const bar = makeToolbar(word(drawn.locale, 'tools'), tools, word(drawn.locale, 'saveFailed'));
    const details = figure.querySelector(':scope > .stat-data');
    figure.insertBefore(bar.element, details ?? figure.querySelector(':scope > .stat-text')?.nextSibling ?? null);
    toolbar = bar;
    if (details) unlisten = listen(details, 'toggle', bar.refresh);
  };
  const stop = () => {
    toolbar?.stop();
    unlisten?.();
    toolbar = unlisten = undefined;
  };
  return {
    attach,
    refresh() {
      if (toolbar) attach();
    },
    stop,
  };
}

/** The picture of a figure, drawn from its scene: no image is loaded, so strict pages allow it. */
export async function picture(drawn: Drawn, theme: ThemeName): Promise<Blob> {
  await document.fonts?.ready;
  return pngBlob(drawn, { scale: 2, theme });
}

function toolsOf(figure: HTMLElement, toolable: Toolable): Tool[] {
  const drawn = toolable.drawn();
  const { locale } = drawn;
  const save = (extension: string, content: Blob): string => {
    const file = fileName(toolable.drawn().alternative().title, extension);
    download(file, content);
    return word(locale, mayBeBlocked() ? 'saveBlocked' : 'saved', { file });
  };
  const table: Tool = {
    key: 'table',
    label: word(locale, 'table'),
    run: () => {
      toolable.toggle('table');
      return undefined;
    },
    expanded: () => figure.querySelector<HTMLDetailsElement>(':scope > .stat-data')?.open === true,
  };
  const csv: Tool = {
    key: 'csv',
    label: 'CSV',
    title: word(locale, 'downloadCsv'),
    run: () => save('csv', new Blob([toolable.csv()], { type: 'text/csv;charset=utf-8' })),
  };
  const copy: Tool = {
    key: 'copy',
    label: word(locale, 'copyTable'),
    run: () =>
      copyText(tabText(toolable.drawn().alternative().tables)).then(
        () => word(locale, 'copied'),
        () => word(locale, 'copyFailed'),
      ),
  };
  const svg: Tool = {
    key: 'svg',
    label: 'SVG',
    title: word(locale, 'downloadSvg'),
    run: () => save('svg', new Blob([toolable.svg()], { type: 'image/svg+xml;charset=utf-8' })),
  };
  const png: Tool = {
    key: 'png',
    label: 'PNG',
    title: word(locale, 'downloadPng'),
    run: () => toolable.png().then((content) => save('png', content)),
  };
  const hasTable = drawn.alternative().tables.length > 0;
  return [...(hasTable ? [table, csv] : []), ...(drawn.scene ? [svg, png] : []), ...(hasTable ? [copy] : [])];
}
