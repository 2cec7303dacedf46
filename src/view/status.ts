import { made } from './made';

/**
 * A place for words that are said aloud when they change (WCAG 4.1.3). It has to be in the page before it speaks, and
 * without the role `status`: readers that go line by line stop at that where it is empty, and say "statusbar".
 */
export function makeStatus(className: string): HTMLElement {
  const status = made('span', className);
  status.setAttribute('aria-live', 'polite');
  return status;
}
