/** Uses a map as a reader would, with everything that it offers; tells what was done, in order. */
export async function operate(figure: HTMLElement, settled: () => Promise<void>): Promise<string[]> {
  const done: string[] = [];
  const title = () => figure.querySelector('.stat-title')?.textContent;
  const option = () => figure.querySelector<SVGElement>('svg [role="option"][data-key^="link:"]');
  const tool = (label: string) =>
    [...figure.querySelectorAll<HTMLButtonElement>('.stat-navigation .stat-tool')].find(
      (button) => button.textContent === label,
    );
  const note = async (what: string, isDone: () => boolean | undefined) => {
    for (let turn = 0; turn < 5 && !isDone(); turn++) await settled();
    if (isDone()) done.push(what);
  };
  const first = option();
  if (!first) return done;

  const { left, top, width, height } = first.getBoundingClientRect();
  const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true, pointerType: 'mouse' };
  first.dispatchEvent(new PointerEvent('pointermove', at));
  // The pointer has to rest until what belongs together stands out.
  await note('hover', () => figure.querySelector<HTMLElement>('.stat-tooltip')?.hidden === false);

  const key = first.getAttribute('data-key');
  const focused = () => document.activeElement?.getAttribute('data-key');
  option()?.focus();
  await note('focus', () => focused() === key);
  const above = title();
  press('Enter');
  await note('enter', () => title() !== above);
  press('Escape');
  await note('up', () => title() === above && focused() === key);

  const filter = figure.querySelector<HTMLButtonElement>('.stat-filter');
  filter?.click();
  await note('filter', () => filter?.getAttribute('aria-pressed') === 'true');
  filter?.click();

  const drawing = () => figure.querySelector('.stat-drawing > svg')?.innerHTML;
  const before = drawing();
  tool('+')?.click();
  await note('zoom', () => drawing() !== before);

  const box = figure.querySelector<HTMLInputElement>('.stat-search-box');
  box?.focus();
  if (box) box.value = 'a';
  box?.dispatchEvent(new Event('input', { bubbles: true }));
  press('Enter');
  await note('search', () => document.activeElement?.getAttribute('role') === 'option');
  return done;
}

function press(key: string): void {
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}
