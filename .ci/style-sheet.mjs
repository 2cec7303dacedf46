// The style sheet that pages link, as it stands in `src`: browsers of tests need no build for it.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './entries.mjs';

/** @returns {string} all parts, one after the other */
export function styleSheet() {
  return whole(join(root, 'src/view/statorama.css'));
}

/** @param {string} path @returns {string} */
function whole(path) {
  return readFileSync(path, 'utf8').replace(/@import "(.+\.css)";/g, (_, part) => whole(join(dirname(path), part)));
}
