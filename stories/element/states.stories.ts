import type { Meta, StoryObj } from '@storybook/html-vite';
import { escaped, markupOf } from '../../.storybook/code';
import { ranking } from '../../src/chart/ranking';
import { defineChart } from '../../src/element/define';
import type { StatElement } from '../../src/element/element';
import { tables } from '../../src/element/tables';

interface Args {
  /** Attributes of `<stat-ranking>`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** A table inside of it: a caption, and rows of cells, the first of them heads. */
  readonly table?: { readonly caption: string; readonly rows: readonly (readonly string[])[] };
  readonly data?: unknown;
}
type Story = StoryObj<Args>;

defineChart(ranking, tables);

/** Addresses that no server answers in time, or at all; every other request goes to the network. */
const answers: Readonly<Record<string, () => Promise<Response>>> = {
  '/waiting.csv': () => new Promise(() => undefined),
  '/missing.csv': async () => new Response('', { status: 404 }),
};
const fetched = window.fetch.bind(window);
window.fetch = (asked, init) => {
  const { pathname } = new URL(asked instanceof Request ? asked.url : asked, document.baseURI);
  return answers[pathname]?.() ?? fetched(asked, init);
};

/** What `<stat-ranking>` shows of itself, beside and in place of a figure. */
export default {
  title: 'Elements/States',
  argTypes: {
    attributes: {
      description: 'What stands in the tag: `src`, `for`, and each scalar option in kebab-case.',
      control: 'object',
    },
    table: {
      description: 'A table of the page inside the element: its caption, and its rows, the first of heads.',
      control: 'object',
    },
    data: { description: 'The property `data`: rows, facts, a data set or a collection.', control: 'object' },
  },
  parameters: {
    docs: {
      source: {
        language: 'html',
        transform: (_: string, { args, globals }: { args: Args; globals: Readonly<Record<string, string>> }) =>
          markup(args, globals['locale']!),
      },
    },
  },
  render: ({ attributes = {}, table, data }, { globals }) => {
    document.documentElement.dataset['theme'] = globals['theme'];
    document.documentElement.lang = globals['locale'];
    const element = document.createElement('stat-ranking') as StatElement;
    const all = { locale: globals['locale'], theme: globals['theme'], ...attributes };
    for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
    if (table) element.append(tableOf(table));
    if (data !== undefined) element.data = data as NonNullable<StatElement['data']>;
    return element;
  },
} satisfies Meta<Args>;

/** A request is under way: a word says so, and the room stays quiet. */
export const Loading: Story = { args: { attributes: { src: '/waiting.csv' } } };

/** The server has no such file: the sentence names it, with a button that asks again. */
export const NotFound: Story = { name: 'Not found', args: { attributes: { src: '/missing.csv' } } };

/** Neither data nor an address. */
export const NoData: Story = { name: 'No data', args: {} };

/** Nothing can be drawn of rows without a unit: the sentence names the row and the column. */
export const Refused: Story = { args: { data: [{ area: 'A', period: '2024', value: '12.5' }] } };

const rows = [
  ['Area', 'Exports 2024, US$ bn'],
  ['Alpha', '12.5'],
  ['Beta', '11.0'],
  ['Gamma', '9.5'],
];

/** From a table of the page, which stays below the drawing. */
export const FromATable: Story = {
  name: 'From a table',
  args: { table: { caption: 'Source: example', rows } },
};

/** One cell is no figure: it is listed below, the rest is drawn. */
export const OneBadCell: Story = {
  name: 'One bad cell',
  args: { table: { caption: 'Source: example', rows: [...rows, ['Delta', 'many']] } },
};

/** An attribute that no chart knows is named below the figure, with the one that was meant. */
export const MisspeltAttribute: Story = {
  name: 'Misspelt attribute',
  args: { attributes: { higlight: 'Beta' }, table: { caption: 'Source: example', rows } },
};

/** What a page writes for a story; data stand in a script, as a property has no markup. */
function markup({ attributes = {}, table, data }: Args, locale: string): string {
  const script = data === undefined ? '' : `  <script type="application/json">${JSON.stringify(data)}</script>`;
  return markupOf('stat-ranking', { ...attributes, locale }, table ? tableMarkup(table) : script);
}

function tableMarkup({ caption, rows: lines }: NonNullable<Args['table']>): string {
  const row = (cells: readonly string[], at: number) =>
    `    <tr>${cells.map((cell) => `<${at ? 'td' : 'th'}>${escaped(cell)}</${at ? 'td' : 'th'}>`).join('')}</tr>`;
  return ['  <table>', `    <caption>${escaped(caption)}</caption>`, ...lines.map(row), '  </table>'].join('\n');
}

function tableOf({ caption, rows: lines }: NonNullable<Args['table']>): HTMLTableElement {
  const table = document.createElement('table');
  table.createCaption().textContent = caption;
  for (const [at, cells] of lines.entries()) {
    const row = table.insertRow();
    for (const text of cells)
      row.append(Object.assign(document.createElement(at === 0 ? 'th' : 'td'), { textContent: text }));
  }
  return table;
}
