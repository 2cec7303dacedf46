import type { TableBlock, TableCell, TableColumn } from '../chart/alternative';
import { foreign } from '../format/foreign';
import { inlinePaint } from '../theme/paint';
import { node, type TreeNode } from './item';
import { sceneNode } from './scene-node';

/** The tables of a figure, each in a region that scrolls by itself and by keyboard. */
export function tableNodes(tables: readonly TableBlock[], figure: string, tag: string): TreeNode[] {
  return tables.map(({ key, caption, columns, rows }) => {
    const id = `${figure}-${key}`;
    const heads = columns.map((column) =>
      node('th', { scope: 'col', class: endClass(column) }, [column.label], column.key),
    );
    const lines = rows.map((row) => {
      const cells = row.cells.map((cell, i) => cellNode(cell, columns[i]!, `${id}-${row.key}-${i}`, tag));
      return node('tr', {}, cells, row.key);
    });
    const table = node('table', { class: 'stat-table' }, [
      node('caption', { id }, [caption]),
      node('thead', {}, [node('tr', {}, heads)]),
      node('tbody', {}, lines),
    ]);
    const region = { class: 'stat-table-scroll', tabindex: 0, role: 'region', 'aria-labelledby': id };
    return node('div', region, [table], key);
  });
}

function cellNode({ text, spoken, header, scene }: TableCell, column: TableColumn, id: string, tag: string): TreeNode {
  return node(
    header ? 'th' : 'td',
    { scope: header ? 'row' : undefined, class: endClass(column), lang: foreign(text, tag) },
    [
      spoken ? node('span', { 'aria-hidden': 'true' }, [text]) : text,
      spoken && node('span', { class: 'stat-spoken' }, [spoken], 'spoken'),
      scene && sceneNode(scene, inlinePaint(id), { 'aria-hidden': 'true' }),
    ],
    column.key,
  );
}

function endClass(column: TableColumn): string | undefined {
  return column.align === 'end' ? 'stat-end' : undefined;
}
