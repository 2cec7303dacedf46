import { chainWord } from '../../format/chain-words';
import { line, text } from '../../scene/make';
import type { Mark } from '../../scene/mark';
import type { PlacedStrip } from './panorama-head';
import { placeLegend } from './panorama-legend';
import type { StackLayout } from './stack-layout';

/** What the signs of cards and the lines of the rail mean; statuses have their words above, and pills their own. */
export function placeStackLegend({ model, width, em, text: measure, locale, style }: StackLayout): PlacedStrip {
  const actions = Object.keys(style.words).length > 0 ? [] : model.legend.actions;
  const legend = { statuses: [], actions, kinds: [] };
  const environment = { width, fontSize: 16 * em, locale, text: measure };
  const signs = placeLegend({ ...model, legend }, width, environment);
  if (model.flows.length === 0) return signs;
  let x = 0;
  const y = signs.height + 13 * em;
  const rail = (['inputs', 'outputs'] as const).flatMap((key): Mark[] => {
    const isUp = key === 'inputs';
    const words = chainWord(locale, key);
    const wide = measure(words, 12 * em);
    const left = x;
    x += wide + 48 * em;
    return [
      line(`${key}-line`, `M${left},${y}h${26 * em}`, isUp ? 'chain-up' : 'chain-down', 2.4 * em, {
        ...(isUp && { dash: [5 * em, 3 * em] }),
      }),
      text(`${key}-name`, words, left + 32 * em, y + 4.3 * em, 12 * em, wide),
    ];
  });
  return { marks: [...signs.marks, ...rail], height: y + 13 * em };
}
