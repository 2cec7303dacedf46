import { elementOf, type FigureMaker } from './element';

/** Defines `<stat-…>` for a chart; does nothing where the name is taken or there are no elements. */
export function register(make: FigureMaker): void {
  if (typeof customElements === 'undefined') return;
  const name = `stat-${make.chart.name}`;
  if (!customElements.get(name)) customElements.define(name, elementOf(make));
}
