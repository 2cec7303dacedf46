import { registerPacks } from '../format/register-packs';
import { motion } from '../view/motion';
import { registerParts } from '../view/parts';
import { tools } from '../view/tools';
import { elementOf, type FigureMaker } from './element';

/**
 * Defines `<stat-…>` for a chart, with options that hold where the page gives none and style sheets besides that of all
 * figures; does nothing where the name is taken or there are no elements. A page cannot pass a locale pack through an
 * attribute, so both languages come with an element.
 */
export function defineChart(
  make: FigureMaker,
  defaults: Readonly<Record<string, unknown>> = {},
  sheets: readonly string[] = [],
): void {
  registerPacks(make.chart.messages);
  registerParts({ tools, motion });
  if (typeof customElements === 'undefined') return;
  const name = `stat-${make.chart.name}`;
  if (!customElements.get(name)) customElements.define(name, elementOf(make, defaults, sheets));
}
