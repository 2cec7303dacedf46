import { toolWord } from '../format/tool-words';
import { word } from '../format/words';
import { tableHtml, tabText } from './csv';
import { copyTable, download, fileName, isBlocked } from './download';
import type { FigureTools, Toolable } from './parts';
import { printTable } from './print-table';
import { tableTools } from './table-tools';
import { makeToolbar, type Tool, type Toolbar } from './toolbar';

/** Table, CSV, SVG, PNG, copy: on the line where the table's own toggle is without script, so that nothing moves. */
export function figureTools(figure: HTMLElement, toolable: Toolable): FigureTools {
  let toolbar: Toolbar | undefined;
  /** Language and labels of the toolbar that stands there. */
  let madeFor = '';
  const steps = toolable.steps?.(figure, toolable);
  const tables = tableTools(figure, toolable);
  const unprint = printTable(figure, toolable);
  // Folds say so without bubbling.
  figure.addEventListener('toggle', () => toolbar?.refresh(), true);
  const attach = () => {
    steps?.attach();
    tables.attach();
    const drawn = toolable.drawn();
    const tools = toolsOf(figure, toolable);
    const now = `${drawn.locale.tag} ${tools.map(({ label }) => label).join(' ')}`;
    if (toolbar && now === madeFor) {
      toolbar.refresh();
      return;
    }
    const held = toolbar?.element.querySelector(':focus')?.textContent;
    remove();
    madeFor = now;
    if (tools.length === 0) return;
    const bar = makeToolbar(toolWord(drawn.locale, 'tools'), tools, toolWord(drawn.locale, 'saveFailed'));
    const details = figure.querySelector(':scope > .stat-data');
    figure.insertBefore(bar.element, details ?? figure.querySelector(':scope > .stat-text')?.nextSibling ?? null);
    toolbar = bar;
    const buttons = Array.from(bar.element.querySelectorAll('button'));
    if (held) (buttons.find(({ textContent }) => textContent === held) ?? buttons[0])?.focus();
  };
  const remove = () => {
    toolbar?.stop();
    toolbar = undefined;
  };
  const stop = () => {
    steps?.stop();
    tables.stop();
    unprint();
    remove();
  };
  return { attach, stop };
}

function toolsOf(figure: HTMLElement, toolable: Toolable): Tool[] {
  const drawn = toolable.drawn();
  const { locale } = drawn;
  const save = (extension: string, content: Blob): string => {
    const file = fileName(toolable.drawn().alternative().title, extension);
    const blocked = isBlocked('allow-downloads');
    // What is known to be blocked is not tried: that would be an error in the console.
    if (!blocked) download(file, content);
    return toolWord(locale, blocked === false ? 'saved' : 'saveBlocked', { file });
  };
  const table: Tool = {
    label: word(locale, 'table'),
    run: () => {
      toolable.toggle('table');
      return undefined;
    },
    expanded: () => figure.querySelector<HTMLDetailsElement>(':scope > .stat-data')?.open === true,
  };
  const fold = figure.querySelector<HTMLDetailsElement>(':scope > .stat-outline');
  const outline: Tool[] = fold
    ? [
        {
          label: fold.querySelector('summary')?.textContent ?? '',
          run: () => {
            fold.open = !fold.open;
            return undefined;
          },
          expanded: () => fold.open,
        },
      ]
    : [];
  const csv: Tool = {
    label: 'CSV',
    title: toolWord(locale, 'downloadCsv'),
    run: () => save('csv', new Blob([toolable.csv()], { type: 'text/csv;charset=utf-8' })),
  };
  const copy: Tool = {
    label: toolWord(locale, 'copyTable'),
    run: () => {
      const { tables } = toolable.drawn().alternative();
      return copyTable(tabText(tables), tableHtml(tables)).then(
        () => toolWord(locale, 'copied'),
        () => toolWord(locale, 'copyFailed'),
      );
    },
  };
  const svg: Tool = {
    label: 'SVG',
    title: toolWord(locale, 'downloadSvg'),
    run: () => save('svg', new Blob([toolable.svg()], { type: 'image/svg+xml;charset=utf-8' })),
  };
  const png: Tool = {
    label: 'PNG',
    title: toolWord(locale, 'downloadPng'),
    run: () => toolable.png().then((content) => save('png', content)),
  };
  // What is refused has neither table nor drawing; asking for them would make them with every update.
  return drawn.refusal ? [] : [table, ...outline, csv, svg, png, copy];
}
