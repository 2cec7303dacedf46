import type { Id, Indicator } from './types';

/** Which side of trade a figure is about. */
export type TradeFlow = 'total' | 'exports' | 'imports';

const trade = (flow: string, zh: string, en = flow): Indicator => ({
  id: `trade-${flow}`,
  name: { zh, en },
  kind: 'flow',
  collect: 'S',
  unit: 'CNY',
  // Customs values are at the prices of the day; other currencies are as welcome as CNY.
  prices: 'current',
  jointJanFeb: false,
  nonNegative: flow !== 'balance',
});

/** 进出口总额: goods trade by customs, exports and imports together. */
export const tradeTotal: Indicator = /* @__PURE__ */ trade('total', '进出口总额', 'imports and exports');
/** 出口额 */
export const tradeExports: Indicator = /* @__PURE__ */ trade('exports', '出口额');
/** 进口额 */
export const tradeImports: Indicator = /* @__PURE__ */ trade('imports', '进口额');
/** 进出口差额: exports less imports. Not a part of the total, so no chart stacks it. */
export const tradeBalance: Indicator = /* @__PURE__ */ trade('balance', '进出口差额', 'trade balance');

/** The indicators that ship: all others are the caller's. */
export function knownIndicator(id: Id): Indicator | undefined {
  return [tradeTotal, tradeExports, tradeImports, tradeBalance].find((indicator) => indicator.id === id);
}

/** `'trade-exports'` → `'exports'`; `undefined` for every other indicator, the balance too: it is no part of the total. */
export function flowOf(indicator: Id): TradeFlow | undefined {
  return /^trade-(total|exports|imports)$/.exec(indicator)?.[1] as TradeFlow | undefined;
}

/** What column `flow` names: `'exports'` → `'trade-exports'`, `'balance'` → `'trade-balance'`; `undefined` for other words. */
export function indicatorOfFlow(flow: string): Id | undefined {
  return knownIndicator(`trade-${flow}`)?.id;
}
