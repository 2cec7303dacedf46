import { word } from '../format/words';
import { tabText } from './csv';
import { copyText, download, fileName, mayBeBlocked } from './download';
import type { FigureTools, Toolable } from './parts';
import { makeToolbar, type Tool, type Toolbar } from './toolbar';

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
    if (details) {
      details.addEventListener('toggle', bar.refresh);
      unlisten = () => details.removeEventListener('toggle', bar.refresh);
    }
  };
  const stop = () => {
    toolbar?.stop();
    unlisten?.();
    toolbar = unlisten = undefined;
  };
  return { attach, stop };
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
