import type { AnyFigure, ChartState, ChartStep } from '../chart/chart';
import { draw } from '../chart/draw';
import { type Issue, StatoramaError } from '../data/issue';
import { checkOptions } from '../data/known-options';
import { adopt, create, type Live, update } from '../render/dom';
import { figureSvg, figureTables, figureTree } from '../render/figure-tree';
import type { TreeNode } from '../render/item';
import type { Scene } from '../scene/mark';
import { claim, freeId } from './claim';
import { explore } from './explore';
import { whenIdle } from './idle';
import { KINDS, type MountOptions } from './mount-options';
import { type Files, filesOf, type Motion, partsWith } from './parts';
import { steadyWidth, watchSize } from './resize';
import { measure } from './room';
import { serverFigure } from './server-figure';
import { removeTooltip } from './tooltip';
import { withTargets } from './with-targets';

export type { MountOptions } from './mount-options';
export { type Parts, registerParts } from './parts';

/** Cells of tables that are made while nobody looks; more wait until they are opened. */
const MOST_CELLS = 2000;
/** Ms until a pointer over a server's drawing is a reader's. */
const REST = 100;
const OPENED = 'details.stat-data[open]';

/** A figure in a page. After `destroy` nothing of it is left there, and `update` does nothing; files are still given. */
export interface View extends Files {
  /**
   * Shows another figure in this one's place; marks of one key move there. Spoken texts and a closed table follow
   * when updates pause; at once where a reader is at them.
   */
  readonly update: (figure: AnyFigure) => void;
  /** Takes the figure out of the page with all that listens for it. A second call does nothing. */
  readonly destroy: () => void;
  /** Opens or closes the table; opens it with `true`, closes it with `false`. */
  readonly toggle: (part: 'table', isOpen?: boolean) => void;
  /** What is shown now. */
  readonly figure: AnyFigure;
  /** Everything that was wrong or worth saying in its data; `issueText` says it. */
  readonly issues: readonly Issue[];
  /** True where the data do not allow a drawing. */
  readonly refused: boolean;
  /** The `figure` element: its `data-theme` may be set (`light`, `dark`), and it tells `stat-select`. */
  readonly element: HTMLElement;
}

/**
 * Draws a figure into a container and keeps it alive: width, pointer, keys, table. Markup of
 * `htmlString` with the same data, options and width is taken over without a change. What a reader
 * chooses is told by the bubbling event `stat-select`. Downloads and motion are parts of their own.
 * Needs a page: for files and servers, and where nobody points at a picture, there are `svgString` and `htmlString`.
 *
 * @param target an element, or a selector of the page: its first match
 * @param figure what a chart gives: `tradeGrowth(data, options)`. Bad data never throw, see `issues` and `refused`
 * @throws StatoramaError `TARGET` where there is no such element, `figure` where a chart was not called, `option` for
 * options of `mount` that it does not know; the files of the view fail with `PARTS` without the part `tools`.
 */
export function mount(target: Element | string, figure: AnyFigure, options: MountOptions = {}): View {
  const container = typeof target === 'string' ? globalThis.document?.querySelector(target) : target;
  // By its type: that of another document, such as a frame's, is an instance of another `Element`.
  if (container?.nodeType !== 1)
    throw new StatoramaError('TARGET', 'target', `no element for ${target}; svgString and htmlString need none`);
  checkOptions('mount', options, KINDS);
  const { theme } = options;
  let size = measure(container, options);
  let drawn = draw(figure, size);
  let parts = partsWith(figure, options.parts);
  const server = serverFigure(container, drawn);
  // What the first frame does not show waits for an idle moment: spoken texts, and the table's perhaps thousand cells.
  let isWhole = server !== undefined;
  let scene = isWhole ? drawn.scene : drawn.redraw({ bare: true });
  // Kept as long as the view: names that change with the data would rewrite every reference to them.
  const id = freeId(container, drawn.id);
  /** Cells made without being asked for; `undefined` once a reader has opened the table. */
  let mostCells = isWhole ? undefined : MOST_CELLS;
  let tables = figureTables(drawn, id, isWhole ? mostCells : 0);
  /** Marks that are moving now. */
  let motion: Motion | undefined;
  /** Toolbar and navigation stand there: a server's markup is left as it is until a reader comes to it. */
  let hasTools = false;
  let isGone = false;
  let isWriting = false;
  /** Something was to be written in the middle of the writing. */
  let isWaiting = false;
  const isSteady = steadyWidth();
  const live = server ? adopt(server, tree()) : create(tree());
  const element = live.node as HTMLElement;
  // Written at each redraw: V8 keeps getters of a literal beyond their object, and with them the page's first figure.
  const view = Object.assign({ element }, shown());
  claim(element);
  if (theme && theme !== 'auto') element.setAttribute('data-theme', theme);
  if (options.print) element.setAttribute('data-print', options.print);
  if (!server) container.append(element);

  element.addEventListener('toggle', open, true);
  const explored = explore(element, { drawn: () => drawn, scene: whole, show, touch, guide: () => navigation });
  const files = filesOf(parts, { drawn: () => drawn, id, theme });
  const tools = parts.tools?.toolbar(element, { drawn: () => drawn, toggle, step, steps: parts.steps, ...files });
  const navigable = {
    drawn: () => drawn,
    figure: () => figure,
    scene: () => scene,
    explored,
    isServers: isWhole,
    swap: (next: AnyFigure, begins: ChartState) => redraw(next, true, begins),
    parts: () => parts,
    options,
  };
  let navigation = parts.navigation?.(element, navigable);
  /** Runs out when a pointer has rested over a server's drawing. */
  let resting: ReturnType<typeof setTimeout> | undefined;
  let cancelIdle = whenIdle(finish);
  let unwatch: (() => void) | undefined;
  // Above the drawing: what comes later would push it down.
  if (!server) navigation?.attach();

  function shown() {
    return { figure, issues: drawn.issues, refused: drawn.refusal !== undefined };
  }
  function tree(frame = scene): TreeNode {
    return figureTree(drawn, { id, headingLevel: options.headingLevel, scene: frame, tables });
  }
  /**
   * What loses focus because it leaves the page is told of in the middle of the writing, and who listens may want to
   * draw: that waits, and is drawn as it should be by then.
   */
  function write(to: Live, next: TreeNode): void {
    isWaiting = isWriting;
    if (isWriting) return;
    isWriting = true;
    try {
      update(to, next);
    } finally {
      // Where a page took our nodes away, the next update tries again.
      isWriting = isGone;
    }
    if (isWaiting && !isGone) arrive();
  }
  /** Draws what waited. */
  function complete(): void {
    if (isWhole) return;
    isWhole = true;
    // Focus may be on a target of the data before.
    explored.forget(true);
    scene = explored.scene();
    tables = figureTables(drawn, id, mostCells);
    if (!motion) arrive();
  }
  function finish(): void {
    complete();
    // Tells at once if the size has changed since the first frame.
    unwatch ??= watchSize(container as Element, resized);
    // A server's markup stays to the letter until somebody comes to it; steps take room, so they do not wait, nor does
    // what the address of the page asks for.
    const isAsked = options.fragment && location.hash;
    if (server && !hasTools && !isAsked && !drawn.steps()[0]) {
      for (const sign of ['pointerenter', 'pointerdown', 'focusin', 'click', 'pointercancel'])
        element.addEventListener(sign, come);
      // A mouse that was here first; one that presses waits for its click.
      if (element.matches(':hover:not(:active)')) come(new Event('pointerenter'));
    } else equip();
  }
  /** What comes above moves what a press is at: that waits for its click, or until a finger scrolls. */
  function come({ type, target }: Event): void {
    clearTimeout(resting);
    if (hasTools || type === 'pointerdown') return;
    // Who clicks at once has not rested here before.
    if (type === 'pointerenter') resting = setTimeout(equip, REST);
    else if (type !== 'focusin' || (target as Element).matches(':focus-visible')) equip();
  }
  function equip(): void {
    if (isGone) return;
    hasTools = true;
    tools?.attach();
    navigation?.attach();
  }
  /** For pointer and keys, which must not find the targets of a first frame. */
  function whole(): Scene | undefined {
    complete();
    return scene;
  }
  /** Shows a scene of the figure drawn now: by motion where that helps the eye, else at once. */
  function show(next: Scene | undefined, isMoving = true): void {
    const before = motion?.scene() ?? scene;
    motion?.stop();
    scene = next;
    const mover = isMoving && options.motion !== false && parts.motion;
    if (mover && before && next && mover.mayMove(before, next)) {
      write(live, tree(before));
      motion = mover.play(before, next, paint, arrive);
    } else arrive();
  }
  /** The marks and nothing around them. */
  function paint(frame: Scene): void {
    const drawing = live.children.find((child) => child.key === 'drawing')?.children[0];
    if (drawing) write(drawing, figureSvg(frame, id, drawn.locale));
  }
  function touch(next: Scene | undefined): void {
    const isMoving = motion !== undefined;
    motion?.stop();
    scene = next;
    if (isMoving) arrive();
    else if (next) paint(next);
  }
  function arrive(): void {
    motion = undefined;
    write(live, tree());
    if (!isWriting) explored.settle();
  }
  function redraw(next: AnyFigure, isUpdate: boolean, begins?: ChartState): void {
    if (isGone) return;
    const before = drawn;
    drawn = draw(next, size); // First: what is no figure is told of, and changes nothing.
    // What a reader chose or opened stays so, from period to period and where a page brings newer data.
    const isSame = next.chart === figure.chart && !before.up() === !drawn.up();
    figure = next;
    Object.assign(view, shown());
    parts = partsWith(next, options.parts);
    // Texts and table follow when updates pause, at once only where a reader is at them, or where a refusal comes or goes.
    const isAt = explored.forget(isSame, begins) || !!begins || !!element.querySelector(OPENED);
    isWhole = isAt || !tables || drawn.refusal !== undefined;
    if (isWhole) tables = figureTables(drawn, id, mostCells);
    else {
      cancelIdle();
      cancelIdle = whenIdle(finish);
    }
    const lean = isWhole ? undefined : withTargets(explored.scene(true), scene);
    show(lean ?? explored.scene(), isUpdate && !begins);
    if (hasTools) tools?.attach();
    // A figure may bring it along.
    navigation ??= parts.navigation?.(element, navigable);
    navigation?.attach(isUpdate && !begins);
  }
  function step(options: ChartStep['options']): void {
    redraw({ ...figure, options: { ...figure.options, ...options } }, true);
  }
  function resized(): void {
    const next = measure(container as Element, options, size);
    const { width = 0 } = size;
    if (next.width === width ? next.fontSize === size.fontSize : !isSteady(width, next.width ?? 0)) return;
    size = next;
    redraw(figure, false);
  }
  /** Makes the cells that waited to be looked at. */
  function open(): void {
    if (!mostCells || !element.querySelector(OPENED)) return;
    mostCells = undefined;
    isWhole = false;
    complete();
  }
  function toggle(_part: 'table', isOpen?: boolean): void {
    complete();
    // Marks that move do not bring the table along.
    if (motion) write(live, tree(motion.scene()));
    const details = element.querySelector<HTMLDetailsElement>('details.stat-data');
    if (details) details.open = isOpen ?? !details.open;
    open();
  }

  return Object.assign(view, {
    update(next: AnyFigure) {
      redraw(next, true);
    },
    destroy() {
      if (isGone) return;
      // What leaves with focus is not drawn any more.
      isGone = isWriting = true;
      cancelIdle();
      unwatch?.();
      motion?.stop();
      tools?.stop();
      navigation?.stop();
      removeTooltip(element);
      claim(element, false);
      element.remove();
    },
    ...files,
    toggle,
  });
}
