import type { TokenName } from '../../scene/mark';
import type { RankLayout } from './layout';

/** Highlighted lines in the order asked for; further ones look like the first. */
const PAINTS = ['series-1', 'accent', 'text-muted'] as const;

export function paintOf({ model: { highlighted } }: Pick<RankLayout, 'model'>, row: number): TokenName | undefined {
  const order = highlighted.indexOf(row);
  return order < 0 ? undefined : highlighted.length > PAINTS.length ? PAINTS[0] : PAINTS[order];
}
