/** At most two letters apart in whatever order: `frist`, `perod`, `unitstep`. Names of pages and frameworks are farther. */
export function isNear(one: string, other: string): boolean {
  const left = other.split('');
  let more = 0;
  for (const letter of one) {
    const at = left.indexOf(letter);
    if (at < 0) more++;
    else left.splice(at, 1);
  }
  return one[0] === other[0] && other.length > 2 && more + left.length < 3;
}
