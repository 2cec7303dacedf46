// Bundles d3-zoom without the four packages that it and d3-drag take a little of: d3-transition (with d3-timer, d3-color
// and most of d3-interpolate) for gliding to a place, which our drawings never do, and d3-selection, whose class brings
// all of its methods. `view/navigation/still.ts` has what is left of them: 12 KB gzip less.
import { join } from 'node:path';
import { root } from './entries.mjs';

const STILL = join(root, 'src/view/navigation/still.ts');

/** @returns {import('vite').Plugin} */
export function stillZoom() {
  return {
    name: 'still-zoom',
    enforce: 'pre',
    resolveId: (id, importer) =>
      /^d3-(selection|dispatch|interpolate|transition)$/.test(id) && /\/d3-(zoom|drag)\//.test(importer ?? '')
        ? STILL
        : undefined,
  };
}
