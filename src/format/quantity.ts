/** Everything that prints a quantity, by one name; each idea has its own file. */
export { changeText } from './change';
export { derivedQuantity, derivedText } from './derived';
export {
  digitsAt,
  missingText,
  type QuantityTextOptions,
  quantityText,
  rateText,
  splitQuantity,
} from './quantity-text';
export { chooseStep, stepOf } from './step';
