// The style sheet that pages link, as it stands in `src`: browsers of tests need no build for it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './entries.mjs';

/** @returns {string} both parts, one after the other */
export function styleSheet() {
  const text = (name) => readFileSync(join(root, 'src/view', name), 'utf8');
  return text('statorama.css').replace(/@import "\.\/([a-z]+\.css)";/g, (_, name) => text(name));
}
