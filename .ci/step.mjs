// Runs one step of `npm test` in a shell and ends it, with all that it started, where it takes too long.
import { spawn, spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { root } from './entries.mjs';

const SECOND = 1000;
/** Seconds in which a command that is told to end may close its files, browsers and servers. */
const GRACE = 5;
const isWindows = process.platform === 'win32';
/** What runs now: it stands in groups of its own, which Ctrl+C in a terminal does not reach. */
const running = new Set();

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    for (const child of running) tell(child, 'SIGTERM');
    process.exit(1);
  });

/**
 * Runs a command with the project's binaries in the path. A command that hangs is asked to end, and after five seconds
 * made to.
 *
 * @param {string} command
 * @param {object} options
 * @param {number} options.limit seconds that it may take
 * @param {boolean} [options.isLoud] prints while it runs, and keeps no output. Default false
 * @param {() => string | undefined} [options.stuck] asked every second; a sentence ends the command before its limit
 * @returns {Promise<{ code: number | null, output: string, hung: string | undefined }>} `hung` says why it was ended
 */
export function run(command, { limit, isLoud = false, stuck = () => undefined }) {
  const path = `${root}node_modules/.bin${delimiter}${process.env.PATH}`;
  // CI: a missing snapshot fails and is not written, a forgotten `.only` fails.
  const env = { ...process.env, PATH: path, CI: '1', FORCE_COLOR: '0', NO_COLOR: '1' };
  const stdio = isLoud ? 'inherit' : ['ignore', 'pipe', 'pipe'];
  const child = spawn(command, { cwd: root, shell: true, env, stdio, detached: !isWindows });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
  return new Promise((done) => {
    const from = Date.now();
    let hung;
    let killing;
    const watch = setInterval(() => {
      hung = stuck() ?? (Date.now() - from > limit * SECOND ? `did not end within ${limit} s` : undefined);
      if (hung === undefined) return;
      clearInterval(watch);
      tell(child, 'SIGTERM');
      killing = setTimeout(() => {
        tell(child, 'SIGKILL');
        // A process that left the group may hold our ends of its pipes open: they are not waited for.
        end(null);
      }, GRACE * SECOND);
    }, SECOND);
    const end = (code) => {
      clearInterval(watch);
      clearTimeout(killing);
      running.delete(child);
      done({ code, output, hung });
    };
    child.on('close', end);
  });
}

/** Sends a signal to a command and to what it started. */
function tell({ pid }, signal) {
  try {
    if (isWindows) spawnSync('taskkill', ['/pid', `${pid}`, '/T', '/F']);
    else process.kill(-pid, signal);
  } catch {
    // It has ended by itself.
  }
}
