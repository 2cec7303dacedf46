import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the built command: the style sheet lies beside it, the package above it. */
export function ownFolder(): string {
  // Not `import.meta.dirname`, which the first releases of Node 20 lack.
  return dirname(fileURLToPath(import.meta.url));
}
