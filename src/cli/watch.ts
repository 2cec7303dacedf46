import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import { isFolder } from './inputs';

/** Editors write in several steps; the last of them counts. */
const PAUSE_MS = 100;

/**
 * Calls back some time after anything changes in the named files and folders; until the process ends. `lost` is told
 * what can be watched no longer. Returns how many of the named are watched: a file in a folder that is not there is not.
 */
export function watchData(
  data: readonly string[],
  changed: () => void,
  lost: (named: string, error: Error) => void,
): number {
  let timer: NodeJS.Timeout | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, PAUSE_MS);
  };
  const there = data.filter((named) => isFolder(named) || isFolder(dirname(named)));
  for (const named of there) {
    const watcher = isFolder(named)
      ? watch(named, { recursive: true }, soon)
      : // The folder, not the file: many editors put a new file in the place of the old one.
        watch(dirname(named), (_, name) => (name === null || name === basename(named)) && soon());
    watcher.on('error', (error) => lost(named, error));
  }
  return there.length;
}
