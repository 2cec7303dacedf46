import type { AnyFigure } from '../chart/chart';
import { draw } from '../chart/draw';
import { alive } from './claim';
import { measure } from './room';

/** Does the container hold a server's markup of this very figure, at the width it has here? */
export function canAdopt(
  container: Element,
  figure: AnyFigure,
  options: { readonly width?: number | undefined } = {},
): boolean {
  const server = serverFigure(container);
  if (!server) return false;
  const drawn = draw(figure, measure(container, options));
  const width = server.querySelector('svg.stat-svg')?.getAttribute('width');
  return server.id === drawn.id && (!drawn.scene || width === `${Math.ceil(drawn.scene.width)}`);
}

/** The figure that a server wrote into a container and no view has taken over. */
export function serverFigure(container: Element): HTMLElement | undefined {
  const child = container.querySelector<HTMLElement>(':scope > figure.stat-figure');
  return child && !alive.has(child) ? child : undefined;
}
