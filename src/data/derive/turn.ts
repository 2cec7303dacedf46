import type { Interval } from '../interval';
import type { Indicator, Turn } from '../types';

/**
 * The word in place of a rate on a negative base, in the terms of the indicator. Known only where the signs are, and
 * between two losses, where their order is; figures below zero that are printed alike are `flat`.
 */
export function turnOf(now: Interval, base: Interval, indicator: Partial<Indicator> = {}): Turn | undefined {
  const [, isLoss, isTrade] = kindOf(indicator) ?? [];
  const sides = isLoss ? ['loss', 'profit'] : isTrade ? ['deficit', 'surplus'] : ['negative', 'positive'];
  if (base.lo > 0 && now.hi < 0) return sides.reverse().join('-to-') as Turn;
  if (base.hi >= 0) return undefined;
  if (now.lo > 0) return sides.join('-to-') as Turn;
  if (now.hi >= 0) return undefined;
  if (now.lo === base.lo && now.hi === base.hi) return 'flat';
  if (!isLoss) return undefined;
  return now.hi < base.lo ? 'loss-widened' : now.lo > base.hi ? 'loss-narrowed' : undefined;
}

/**
 * Whether an indicator is a balance, by its id or names: a difference of two amounts, near zero in some years, of which a
 * statistics office prints no rate. Balances in the sense of amounts outstanding (余额) are none.
 */
export function isBalance(indicator: Partial<Indicator>): boolean {
  const kind = kindOf(indicator);
  return !!kind && !kind[1];
}

function kindOf({ id, name }: Partial<Indicator>): RegExpExecArray | null {
  return KINDS.exec(JSON.stringify([id, name]));
}

/** Profits; balances that are in deficit or in surplus, in Chinese too (逆差 and 顺差 are said of trade and payments only); others. */
const KINDS =
  /(利润|盈利|亏|profit|loss)|([顺逆]差|[贸口经].*差额|净[进出]口|(?:trade|account).(?:bal|sur|def)|balance.of.[tp]|\bnet.(?:ex|im)port)|差额|净[额流]|赤字|surplus|deficit|(?:fiscal|budget).balance|\bnet.(?:in|out)flow/i;
