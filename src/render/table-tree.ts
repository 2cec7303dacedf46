import type { TableBlock, TableCell, TableColumn } from '../chart/alternative';
import { node, type TreeNode } from './item';
import { sceneNode } from './scene-node';

/** The tables of a figure, each in a region that scrolls by itself and by keyboard. */
export function tableNodes(tables: readonly TableBlock[], id: string): TreeNode[] {
  return tables.map((table) => {
    const caption = `${id}-${table.key}`;
    const region = { class: 'stat-table-scroll', tabindex: 0, role: 'region', 'aria-labelledby': caption };
    return node('div', region, [tableNode(table, caption)], table.key);
  });
}

function tableNode({ caption, columns, rows }: TableBlock, id: string): TreeNode {
  const heads = columns.map((column) =>
    node('th', { scope: 'col', class: endClass(column) }, [column.label], column.key),
  );
  return node('table', { class: 'stat-table' }, [
    node('caption', { id }, [caption]),
    node('thead', {}, [node('tr', {}, heads)]),
    node(
      'tbody',
      {},
      rows.map((row) =>
        node(
          'tr',
          {},
          row.cells.map((cell, i) => cellNode(cell, columns[i], `${id}-${row.key}-${i}`)),
          row.key,
        ),
      ),
    ),
  ]);
}

function cellNode(cell: TableCell, column: TableColumn | undefined, id: string): TreeNode {
  const content = cell.spoken
    ? [
        node('span', { 'aria-hidden': 'true' }, [cell.text]),
        node('span', { class: 'stat-spoken' }, [cell.spoken], 'spoken'),
      ]
    : [cell.text];
  const scene = cell.scene && sceneNode(cell.scene, { mode: 'inline', theme: 'light', id }, { 'aria-hidden': 'true' });
  const attributes = { scope: cell.header ? 'row' : undefined, class: endClass(column) };
  return node(cell.header ? 'th' : 'td', attributes, [...content, scene], column?.key ?? id);
}

function endClass(column: TableColumn | undefined): string | undefined {
  return column?.align === 'end' ? 'stat-end' : undefined;
}
