import { afterEach, expect, it, vi } from 'vitest';
import { download } from '../../src/view/download';
import { beginWithMap, frames, one, view } from './map-page';
import '../../src/view/statorama.css';

// What Safari does otherwise, told as it tells it.

const svg = () => view.element.querySelector<SVGSVGElement>('.stat-drawing > svg')!;
const card = () => svg().querySelector('[data-key="copper"] .stat-hit')!.getBoundingClientRect();

beginWithMap();
afterEach(() => void vi.restoreAllMocks());

/** A touchpad that is pinched: its scale since it began, over the middle of a card. */
function pinched(type: string, scale: number): boolean {
  const { left, top, width, height } = card();
  const event = new MouseEvent(type, {
    bubbles: true,
    cancelable: true,
    clientX: left + width / 2,
    clientY: top + height / 2,
  });
  Object.defineProperty(event, 'scale', { value: scale });
  return !svg().dispatchEvent(event);
}

it('zooms the map and not the page by a touchpad that tells of gestures, about where it points', async () => {
  const before = card();
  expect([pinched('gesturestart', 1), pinched('gesturechange', 1.2), pinched('gesturechange', 1.5)]).toEqual([
    true,
    true,
    true,
  ]);
  await frames();
  const now = card();
  expect(now.width / before.width).toBeCloseTo(1.5, 1);
  expect(now.left + now.width / 2).toBeCloseTo(before.left + before.width / 2, -1);
  pinched('gesturestart', 1);
  pinched('gesturechange', 1 / 1.5);
  await frames();
  expect(card().width).toBeCloseTo(before.width, 0);
});

it('says how to have the page back after a tap whose click does not say that a finger made it', async () => {
  one('button[aria-label="Zoom in"]').click();
  await frames();
  const { left, top } = card();
  const at = { bubbles: true, composed: true, clientX: left + 5, clientY: top + 5 };
  svg().dispatchEvent(new PointerEvent('pointerdown', { ...at, pointerType: 'touch' }));
  svg().dispatchEvent(new MouseEvent('click', at));
  expect(view.element.querySelector('.stat-hold')?.textContent).toBeTruthy();
});

it('keeps a file for as long as a reader may take to allow the download', () => {
  vi.useFakeTimers();
  const revoke = vi.spyOn(URL, 'revokeObjectURL');
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  download('a.csv', new Blob(['a']));
  vi.advanceTimersByTime(30_000);
  expect(revoke).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(revoke).toHaveBeenCalledTimes(1);
  vi.useRealTimers();
});

it('leaves to a tap what it does: no dark figure, no page that zooms by two taps on a button', () => {
  const style = (element: Element) => getComputedStyle(element);
  expect(style(svg()).getPropertyValue('-webkit-tap-highlight-color')).toBe('rgba(0, 0, 0, 0)');
  for (const button of view.element.querySelectorAll('.stat-tool'))
    expect(style(button).touchAction).toBe('manipulation');
});
