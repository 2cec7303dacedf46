/** What stands above what. */
export interface Order {
  /** Items of each column. */
  readonly columns: number[][];
  /** Nodes of each item. */
  readonly nodes: number[][];
  /** Place of each node in its column. */
  readonly places: Int32Array;
}

/** Numbers the nodes of one column, or of all, from top to bottom. */
export function place({ columns, nodes, places }: Order, column?: number): void {
  for (const items of column === undefined ? columns : [columns[column]!]) {
    let at = 0;
    for (const item of items) for (const node of nodes[item]!) places[node] = at++;
  }
}

export function copyOrder({ columns, nodes, places }: Order): Order {
  return { columns: columns.map((list) => [...list]), nodes: nodes.map((list) => [...list]), places: places.slice() };
}
