/** At most two letters apart in whatever order: `frist`, `perod`, `unitstep`. Names of pages and frameworks are farther. */
export function isNear(one: string, other: string): boolean {
  const left = [...one].reduce((rest, letter) => rest.replace(letter, ''), other).length;
  return one[0] === other[0] && other.length > 2 && one.length - other.length + 2 * left < 3;
}
