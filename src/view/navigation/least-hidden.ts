import { optionsOf } from '../keyboard';
import { boxOf, type Choice } from '../tooltip';

/** The place where a tooltip hides least of what stands out; the first of equals. */
export const leastHidden: Choice = (places, { width, height }, figure, lit = []) => {
  const boxes = optionsOf(figure)
    .filter((option) => lit.includes(option.getAttribute('data-key')!))
    .map(boxOf);
  const areas = places.map(([x, y]) =>
    boxes.reduce(
      (sum, { left, right, top, bottom }) =>
        sum +
        Math.max(0, Math.min(right, x + width) - Math.max(left, x)) *
          Math.max(0, Math.min(bottom, y + height) - Math.max(top, y)),
      0,
    ),
  );
  return places[areas.indexOf(Math.min(...areas))]!;
};
