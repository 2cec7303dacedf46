/** Presses a key where focus is, as a browser would tell of it. */
export function press(key: string): void {
  const init = { key, bubbles: true, composed: true, cancelable: true };
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
}

/** What is wrong where focus is now, for somebody who sees or hears only that; one sentence each. */
export function faultsAtFocus(host: HTMLElement): string[] {
  const focused = document.activeElement;
  if (!focused || !host.contains(focused) || focused.getAttribute('role') !== 'option')
    return ['focus left the drawing'];
  const name = focused.getAttribute('aria-label') ?? '';
  const faults: string[] = [];
  if (name === '') faults.push('no name');
  const stops = host.querySelectorAll('svg [role="option"][tabindex="0"]');
  if (stops.length !== 1 || stops[0] !== focused) faults.push(`${stops.length} Tab stops`);
  const tip = host.querySelector<HTMLElement>('.stat-tooltip');
  if (!tip || tip.hidden || tip.textContent === '') faults.push('no tooltip');
  return [...faults, ...hiddenBy(focused)].map((fault) => `${fault}: ${name}`);
}

/** WCAG 2.4.11: some of what has focus is in sight, whatever lies over it. */
function hiddenBy(focused: Element): string[] {
  const ring = focused.querySelector(':scope > .stat-hit')!;
  ring.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const { left, top, width, height } = ring.getBoundingClientRect();
  for (const x of [0.02, 0.25, 0.5, 0.75, 0.98])
    for (const y of [0.02, 0.5, 0.98]) {
      const at = document.elementFromPoint(left + x * width, top + y * height);
      if (
        at &&
        (focused.contains(at) || (at.closest('.stat-svg') && at.closest('.stat-svg') === focused.closest('.stat-svg')))
      )
        return [];
    }
  return ['nothing of it is in sight'];
}

/** Hears what live regions say, from now on; `heard()` gives it and begins anew. */
export function listen(host: HTMLElement): { readonly heard: () => string[]; readonly stop: () => void } {
  const said = new Map<Element, string>();
  const note = (records: MutationRecord[]) => {
    for (const { target } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest('[role="status"], [role="alert"], [aria-live]');
      if (region) said.set(region, region.textContent ?? '');
    }
  };
  const observer = new MutationObserver(note);
  observer.observe(host, { subtree: true, childList: true, characterData: true });
  return {
    heard() {
      note(observer.takeRecords());
      const all = [...said.values()].filter((text) => text !== '');
      said.clear();
      return all;
    },
    stop: () => observer.disconnect(),
  };
}
