import { motion } from '../view/motion';
import { registerMissing } from '../view/parts';
import { plainTools } from '../view/plain-tools';
import { elementOf, type FigureMaker } from './element';
import type { ElementKind } from './kind';

/**
 * Defines `<stat-…>` for a chart, with options that hold where the page gives none; does nothing where the name is taken
 * or there are no elements. Both languages come with an element.
 */
export function defineChart(
  make: FigureMaker,
  kind: ElementKind,
  defaults: Readonly<Record<string, unknown>> = {},
): void {
  kind.register(make.chart.messages);
  registerMissing({ tools: plainTools, motion, ...kind.parts });
  if (typeof customElements === 'undefined') return;
  const name = `stat-${make.chart.name}`;
  if (!customElements.get(name)) customElements.define(name, elementOf(make, defaults, kind));
}
