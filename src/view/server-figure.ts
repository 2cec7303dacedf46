import type { AnyFigure, Drawn } from '../chart/chart';
import { draw } from '../chart/draw';
import { isClaimed } from './claim';
import { measure } from './room';

/** Does the container hold a server's markup of this very figure, at the width it has here? */
export function canAdopt(
  container: Element,
  figure: AnyFigure,
  options: { readonly width?: number | undefined } = {},
): boolean {
  // Most hold none, and are not drawn for twice.
  if (!container.querySelector(':scope > figure')) return false;
  const drawn = draw(figure, measure(container, options));
  const server = serverFigure(container, drawn);
  const width = server?.querySelector('svg.stat-svg')?.getAttribute('width');
  return server?.id === drawn.id && (!drawn.scene || width === `${Math.ceil(drawn.scene.width)}`);
}

/** What a server wrote into a container for this figure, or for another of its chart, and no view has taken over. */
export function serverFigure(container: Element, { id, chart }: Drawn): HTMLElement | undefined {
  const figures = container.querySelectorAll<HTMLElement>(`:scope > figure[data-chart="${chart}"]`);
  const servers = Array.from(figures).filter((one) => !isClaimed(one));
  return servers.find((one) => one.id === id) ?? servers[0];
}
