import type { Observation } from '../input';
import { centre } from '../interval';
import { type Issue, issueOf } from '../issue';
import { periodKey } from '../period';
import { V05 } from '../rules';

/** How many figures on each side a figure is compared with. */
const REACH = 2;

/**
 * V05: a figure about 10⁴ or 10⁸ times its neighbours: 万 and 亿 were probably confused. Give it one
 * line in order of time; figures beside gaps and zeros are compared with what is there.
 */
export function checkNeighbours(line: readonly Observation[]): Issue[] {
  const sizes = line.map(({ value }) => Math.abs((value && centre(value)) || 0));
  const some = sizes.filter((size) => size > 0);
  // The rule of most lines: nothing is far from anything.
  if (Math.max(...some) < Math.min(...some) * 1000) return [];
  return line.flatMap(({ value, path, period }, index) => {
    const around = [...sizes.slice(Math.max(0, index - REACH), index), ...sizes.slice(index + 1, index + 1 + REACH)];
    const near = around.filter((size) => size > 0);
    near.sort((a, b) => a - b);
    // Both middle ones: one stray neighbour, large or small, must not accuse the figure that is right.
    const powers = [(near.length - 1) >> 1, near.length >> 1].map((at) => Math.log10(sizes[index]! / near[at]!));
    const power = powers[0]!;
    const step = [4, 8].find((each) => powers.every((one) => Math.abs(Math.abs(one) - each) < 0.5));
    // Of two figures alone either may be wrong: only the larger is named.
    if (step === undefined || (power < 0 && near.length === 1)) return [];
    const read = value?.digits ?? '';
    const params = { value: read, period: periodKey(period), times: 10 ** step, ...(power < 0 && { less: 1 }) };
    return issueOf(V05, { path: [...path, 'value'], read, params });
  });
}
