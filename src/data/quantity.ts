/** Texts of single cells, read into the typed model. */
export { parseChange } from './change-text';
export { parseQuantity } from './parse';
export type { QuantityDefaults } from './quantity-text';
export { isStatus, parseRank, parseStatus, saysMissing } from './rank-text';
