import type { AnyFigure } from '../chart/chart';
import { draw } from '../chart/draw';
import { type Issue, StatoramaError } from '../data/issue';
import { adopt, create, find, type Live, update } from '../render/dom';
import { figureTree } from '../render/figure-tree';
import { isMark, type TreeNode } from '../render/item';
import { drawnSvg } from '../render/svg-string';
import type { Scene } from '../scene/mark';
import { claimElement, claimId, isClaimed, releaseId } from './claim';
import { csvText } from './csv';
import { explore } from './explore';
import { figureTools, picture } from './figure-tools';
import { whenIdle } from './idle';
import { type Motion, mayMove, play } from './motion';
import { steadyWidth, watchSize } from './resize';
import { removeTooltip } from './tooltip';

export interface MountOptions {
  /** Fixed width of the drawing in CSS px. @defaultValue the container's, followed as it changes */
  readonly width?: number | undefined;
  /** `auto` follows the reader's system. @defaultValue `'auto'` */
  readonly theme?: 'light' | 'dark' | 'auto' | undefined;
  /** Level of the title's heading, 1 to 6. @defaultValue 3 */
  readonly headingLevel?: number | undefined;
  /** `false`: updates never move. @defaultValue true, except for readers who asked for less motion */
  readonly motion?: boolean | undefined;
}

/** A figure in a page. After `destroy` nothing of it is left, and its methods do nothing. */
export interface View {
  /** Shows another figure in this one's place; marks of one key move there. */
  readonly update: (figure: AnyFigure) => void;
  readonly destroy: () => void;
  /** The figure as an SVG file, with title and source inside. */
  readonly svg: () => string;
  /** The same as PNG, at twice the size. Rejects where the browser draws no canvas. */
  readonly png: () => Promise<Blob>;
  /** The tables as CSV, with a UTF-8 mark. */
  readonly csv: () => string;
  /** Opens or closes the table; opens it with `true`, closes it with `false`. */
  readonly toggle: (part: 'table', isOpen?: boolean) => void;
  readonly figure: AnyFigure;
  readonly issues: readonly Issue[];
  /** True where the data do not allow a drawing. */
  readonly refused: boolean;
  readonly element: HTMLElement;
}

/**
 * Draws a figure into a container and keeps it alive: width, pointer, keys, tools. Markup of
 * `htmlString` with the same data, options and width is taken over without a change. What a reader
 * chooses is told by the bubbling event `stat-select`.
 *
 * @throws StatoramaError `TARGET` where the container is missing.
 */
export function mount(target: Element | string, figure: AnyFigure, options: MountOptions = {}): View {
  const container = typeof target === 'string' ? document.querySelector(target) : target;
  if (!(container instanceof Element)) {
    throw new StatoramaError(
      'TARGET',
      'target',
      `no element for ${typeof target === 'string' ? target : typeof target}`,
    );
  }
  let size = measure(container, options);
  let drawn = draw(figure, size);
  // Kept as long as the view: names that change with the data would rewrite every reference to them.
  const id = claimId(container, drawn.id);
  const server = serverFigure(container);
  let scene = drawn.scene;
  let motion: Motion | undefined;
  // The table waits for an idle moment: nobody sees it in the first frame, and it may have a thousand cells.
  let hasTable = server !== undefined;
  let isGone = false;
  const isSteady = steadyWidth();
  const live: Live = server ? adopt(server, tree()) : create(tree(), document);
  const element = live.node as HTMLElement;
  claimElement(element);
  if (options.theme === 'light' || options.theme === 'dark') element.setAttribute('data-theme', options.theme);
  if (!server) container.appendChild(element);

  const explored = explore(element, { drawn: () => drawn, scene: () => scene, show });
  const tools = figureTools(element, { drawn: () => drawn, svg, png, csv, toggle });
  const unidle = whenIdle(() => {
    complete();
    tools.attach();
  });
  const unwatch = watchSize(container, resized);

  function tree(): TreeNode {
    return figureTree(drawn, { id, headingLevel: options.headingLevel, scene, table: hasTable });
  }
  function complete(): void {
    if (hasTable) return;
    hasTable = true;
    if (!motion) update(live, tree());
  }
  /** Shows a scene of the figure drawn now: by motion where that helps the eye, else at once. */
  function show(next: Scene | undefined, isMoving = true): void {
    const before = motion?.scene() ?? scene;
    motion?.stop();
    motion = undefined;
    scene = next;
    const whole = tree();
    if (!before || !next || !isMoving || options.motion === false || !mayMove(before, next)) {
      update(live, whole);
      explored.settle();
      return;
    }
    update(live, withMarks(whole, before));
    motion = play(before, next, paint, () => {
      motion = undefined;
      update(live, tree());
      explored.settle();
    });
  }
  /** One frame: the marks of the drawing that stands there, nothing around it. */
  function paint(frame: Scene): void {
    const drawing = find(live, 'drawing');
    const svg = drawing && find(drawing, 'svg');
    if (svg) update(svg, withMarks(svg.item as TreeNode, frame));
  }
  function redraw(next: AnyFigure, isUpdate: boolean): void {
    figure = next;
    drawn = draw(next, size);
    show(explored.forget(!isUpdate), isUpdate);
    tools.refresh();
  }
  function resized(): void {
    const next = measure(container as Element, options, size);
    if (next.width === size.width && next.fontSize === size.fontSize) return;
    if (next.width !== size.width && !isSteady(size.width ?? 0, next.width ?? 0)) return;
    size = next;
    redraw(figure, false);
  }
  function svg(): string {
    return drawnSvg(drawn, { theme: options.theme === 'dark' ? 'dark' : 'light', id });
  }
  function png(): Promise<Blob> {
    return picture(drawn, options.theme === 'dark' ? 'dark' : 'light');
  }
  function csv(): string {
    return csvText(drawn.alternative().tables);
  }
  function toggle(_part: 'table', isOpen?: boolean): void {
    complete();
    const details = element.querySelector<HTMLDetailsElement>('details.stat-data');
    if (details) details.open = isOpen ?? !details.open;
  }

  return {
    update(next) {
      if (!isGone) redraw(next, true);
    },
    destroy() {
      if (isGone) return;
      isGone = true;
      unidle();
      unwatch();
      motion?.stop();
      explored.stop();
      tools.stop();
      removeTooltip(element);
      releaseId(container, id);
      element.remove();
    },
    svg,
    png,
    csv,
    toggle,
    get figure() {
      return figure;
    },
    get issues() {
      return drawn.issues;
    },
    get refused() {
      return drawn.refusal !== undefined;
    },
    element,
  };
}

/** Does the container hold a server's markup of this very figure, at the width it has here? */
export function canAdopt(container: Element, figure: AnyFigure, options: MountOptions = {}): boolean {
  const server = serverFigure(container);
  if (!server) return false;
  const drawn = draw(figure, measure(container, options));
  const width = server.querySelector('svg.stat-svg')?.getAttribute('width');
  return server.id === drawn.id && (!drawn.scene || width === `${Math.ceil(drawn.scene.width)}`);
}

function serverFigure(container: Element): HTMLElement | undefined {
  const child = Array.from(container.children).find((one) => one.matches('figure.stat-figure'));
  return child instanceof HTMLElement && !isClaimed(child) ? child : undefined;
}

interface Size {
  readonly width: number | undefined;
  readonly fontSize: number | undefined;
}

/** The room and the text size; read once, before anything is written. A container without a box keeps the last. */
function measure(container: Element, options: MountOptions, last?: Size): Size {
  const style = getComputedStyle(container);
  const px = (value: string) => Number.parseFloat(value) || 0;
  const inner = container.clientWidth - px(style.paddingLeft) - px(style.paddingRight);
  const fontSize = Math.min(64, Math.max(8, Math.round(px(style.fontSize) * 100) / 100 || 16));
  return { width: options.width ?? (inner > 0 ? Math.floor(inner) : last?.width), fontSize };
}

/** The same elements with the marks of another scene. */
function withMarks(item: TreeNode, scene: Scene): TreeNode {
  if (item.name !== 'svg') {
    const children = item.children.map((child) =>
      typeof child === 'string' || isMark(child) || (child.key !== 'drawing' && child.name !== 'svg')
        ? child
        : withMarks(child, scene),
    );
    return { ...item, children };
  }
  const others = item.children.filter((child) => typeof child !== 'string' && !isMark(child));
  return { ...item, children: [...others, ...scene.marks] };
}
