import { navigationWord } from '../../format/navigation-words';
import type { SceneZoom } from '../../scene/mark';
import { toolButton } from '../toolbar';
import type { Guided } from './guided';
import { isMovable } from './zoom-rules';

/** `touch-action` of a drawing that one finger moves. */
export const HELD = 'none';

/** Whose one finger is: the page's, and after a tap on the map the map's, until the page beside it is pressed. */
export interface Hold {
  /** Gives it to the map, or back to the page. */
  readonly give: (toMap: boolean) => void;
  /** Tells the browser, and where a finger moves the map its reader how to have the page back. */
  readonly settle: (svg: SVGSVGElement | undefined, now: SceneZoom | undefined) => void;
}

export function makeHold({ element, drawn }: Guided): Hold {
  let isGiven = false;
  let isFinger = false;
  /** The last press inside the figure. */
  let pressed: Event | undefined;
  const page = element.ownerDocument;
  const leave = toolButton('');
  leave.className += ' stat-hold';

  let svg: SVGSVGElement | undefined;
  let now: SceneZoom | undefined;
  const write = () => {
    const canMove = svg && isMovable(now!);
    // Not where it fills the screen: nothing would be left to scroll the page by.
    const isMaps = isGiven && canMove && svg!.getBoundingClientRect().height < innerHeight;
    if (svg) {
      svg.style.touchAction = isMaps ? HELD : 'pan-x pan-y';
      svg.style.cursor = canMove ? 'grab' : '';
    }
    if (!(isMaps && isFinger)) leave.remove();
    else if (!leave.isConnected) {
      leave.textContent = navigationWord(drawn().locale, 'hold');
      svg!.parentElement!.after(leave);
    }
  };
  // While the map has it, and no longer: the page must not hold a figure that it drops without `destroy`.
  const give = (toMap: boolean) => {
    isGiven = toMap;
    page[toMap ? 'addEventListener' : 'removeEventListener']('pointerdown', beside);
    write();
  };
  // By the event itself: a closed shadow root does not tell the page what was pressed in it.
  const beside = (event: Event) => {
    if (event !== pressed) give(false);
  };
  element.addEventListener('pointerdown', (event) => {
    pressed = event;
    // Of a click Safari did not always say what made it; what comes before says so.
    isFinger = event.pointerType === 'touch';
    write();
  });
  leave.addEventListener('click', () => give(false));
  return {
    give,
    settle(drawing, zoomed) {
      svg = drawing;
      now = zoomed;
      write();
    },
  };
}
