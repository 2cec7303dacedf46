/**
 * For a page that frames `embed.html`: gives every `<iframe data-statorama>` the height of its figure.
 *
 * A message counts only if it comes from the window of such a frame and from the origin of its address;
 * heights are kept between 50 and 5,000 px; all else is ignored.
 */
(() => {
  const LOWEST = 50;
  const HIGHEST = 5000;

  window.addEventListener('message', (event: MessageEvent<{ type?: unknown; height?: unknown } | null>) => {
    const told = event.data;
    if (typeof told !== 'object' || told === null || told.type !== 'statorama:height') return;
    const { height } = told;
    if (typeof height !== 'number' || Number.isNaN(height)) return;
    for (const frame of frames()) {
      if (frame.contentWindow !== event.source || originOf(frame) !== event.origin) continue;
      // Where the page counts borders in, they come on top; another way to count would change the width too.
      const edges = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
      frame.style.height = `${Math.min(HIGHEST, Math.max(LOWEST, Math.ceil(height))) + edges}px`;
    }
  });
  // Frames that were ready before this script was; the question holds nothing, so any window may read it.
  for (const frame of frames()) frame.contentWindow?.postMessage({ type: 'statorama:ask' }, '*');

  function frames(): HTMLIFrameElement[] {
    return Array.from(document.querySelectorAll<HTMLIFrameElement>('iframe[data-statorama]'));
  }

  /** A sandbox without `allow-same-origin` has no origin but the word. */
  function originOf(frame: HTMLIFrameElement): string {
    const { sandbox } = frame;
    if (frame.hasAttribute('sandbox') && !sandbox.contains('allow-same-origin')) return 'null';
    return new URL(frame.src, document.baseURI).origin;
  }
})();
