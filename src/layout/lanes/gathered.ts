/** The positions of each value in a list of whole numbers below `count`, in their order. */
export function gathered(values: ArrayLike<number>, count: number): number[][] {
  const lists: number[][] = Array.from({ length: count }, () => []);
  for (let i = 0; i < values.length; i++) lists[values[i]!]!.push(i);
  return lists;
}
