import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import { isFolder } from './inputs';

/** Editors write in several steps; the last of them counts. */
const PAUSE_MS = 100;

/** Calls back some time after anything changes in the named files and folders; until the process ends. */
export function watchData(data: readonly string[], changed: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, PAUSE_MS);
  };
  for (const named of data) {
    if (isFolder(named)) watch(named, { recursive: true }, soon);
    // The folder, not the file: many editors put a new file in the place of the old one.
    else watch(dirname(named), (_, name) => (name === null || name === basename(named)) && soon());
  }
}
