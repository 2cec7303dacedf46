/** Everything that prints a quantity, by one name; each idea has its own file. */
export { againstText, changeText, isMove } from './change';
export { derivedQuantity, derivedText } from './derived';
export {
  digitsAt,
  ends,
  missingText,
  quantityText,
  rateText,
  splitQuantity,
} from './quantity-text';
export { chooseStep } from './step';
