// Bundles d3-zoom without d3-transition and what only that needs (d3-ease, d3-timer, d3-color, most of d3-interpolate):
// 8 KB gzip of 19. d3-zoom wants it for gliding to a place and for ending a glide, and our drawings never glide:
// `view/navigation/zoom.ts` gives its selections the `interrupt` that is left of it.

const ID = '\0still-zoom';

/** @returns {import('vite').Plugin} */
export function stillZoom() {
  return {
    name: 'still-zoom',
    enforce: 'pre',
    resolveId: (id, importer) => (id === 'd3-transition' && importer?.includes('/d3-zoom/') ? ID : undefined),
    load: (id) => (id === ID ? 'export const interrupt = () => {};' : undefined),
  };
}
