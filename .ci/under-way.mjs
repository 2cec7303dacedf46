// A reporter of Vitest that keeps a list of the test files that are under way, and when each was last heard of: a worker
// in an endless loop can neither tell it itself nor be ended by the time limit of a test.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './entries.mjs';

/** Another one where the tests of tests run Vitest inside of Vitest. */
const LIST = process.env.STATORAMA_UNDER_WAY ?? join(root, '.cache/under-way.json');
/** What stands in the list beside the files: it may hang between them, or after the last. */
const WHOLE = 'Vitest';

/** What Vitest makes and calls. Each event is written at once: the process may hang next. */
export default class UnderWay {
  /** Name → when something was last heard of it, and what; workers tell tests in bundles of 100 ms. `Vitest` is one. */
  #heard = {};
  /** Files that have ended. Vitest tells two messages of a worker that come at once interleaved: the end, then the last tests. */
  #ended = new Set();

  onTestRunStart() {
    this.#write();
  }

  /** A worker is about to load the file. */
  onTestModuleQueued(module) {
    this.#hear(module, 'it was queued');
  }

  onTestModuleCollected(module) {
    this.#hear(module, 'it was collected');
  }

  onTestModuleStart(module) {
    this.#hear(module, 'it was started');
  }

  onTestCaseReady({ module, fullName }) {
    this.#hear(module, `"${fullName}" began`);
  }

  onTestCaseResult({ module, fullName }) {
    this.#hear(module, `"${fullName}" ended`);
  }

  onTestModuleEnd(module) {
    this.#ended.add(nameOf(module));
    delete this.#heard[nameOf(module)];
    this.#write();
  }

  #hear(module, last) {
    if (!this.#ended.has(nameOf(module))) this.#heard[nameOf(module)] = { when: Date.now(), last };
    this.#write();
  }

  #write() {
    this.#heard[WHOLE] = { when: Date.now() };
    writeFileSync(LIST, JSON.stringify(this.#heard));
  }
}

/** @param {import('vitest/node').TestModule} module */
function nameOf({ moduleId, project }) {
  return `${relative(root, moduleId)}${project.name && ` (${project.name})`}`;
}

/** Before a run, so that the list of another one is not taken for its own. */
export function forgetUnderWay() {
  rmSync(LIST, { force: true });
}

/**
 * A sentence that names the test files of which nothing was heard for so many seconds; `undefined` where there are none.
 * @param {number} seconds
 */
export function silentFor(seconds) {
  let heard = {};
  try {
    heard = JSON.parse(readFileSync(LIST, 'utf8'));
  } catch {
    // No test has begun, or the list is being written.
  }
  const silent = Object.keys(heard).filter((name) => Date.now() - heard[name].when > seconds * 1000);
  const files = silent.filter((name) => name !== WHOLE);
  const names = files.length > 0 ? files.map((name) => `${name} since ${heard[name].last}`) : silent;
  return names.length > 0 ? `heard nothing for ${seconds} s of ${names.join(', ')}` : undefined;
}
