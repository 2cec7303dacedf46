// `npm test`: everything that must hold, two steps at a time, the slow ones alone; one line each and a sum at the end.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './entries.mjs';
import { evidenceOf } from './evidence.mjs';
import { run } from './step.mjs';
import { forgetUnderWay, silentFor } from './under-way.mjs';

/** Seconds until a step is ended, for slow machines: on two cores the longest check takes one minute, all tests eight. */
const CHECK_LIMIT = 600;
const TESTS_LIMIT = 3600;
/** Seconds that a test file may say nothing. Longer than any time limit of a test, which names the test as well. */
const SILENCE = 300;

/** Cheap and independent, so they run side by side. */
const CHECKS = [
  ['lock file', 'node .ci/check-lock.mjs'],
  ['format and lint (biome)', 'biome check --error-on-warnings .'],
  ['lint (oxlint)', 'oxlint --quiet src stories examples test .ci .storybook'],
  ['types of src, stories, examples', 'tsc -p tsconfig.json'],
  ['types of the pure folders, without DOM', 'tsc -p src/tsconfig.pure.json'],
  ['types of tests and configuration', 'tsc -p test/tsconfig.json'],
  ['nothing unused (knip)', 'knip --no-progress'],
  ['build and package', 'npm run --silent build && node .ci/check-package.mjs'],
  ['Storybook builds', 'storybook build --quiet --output-dir .cache/storybook'],
];

const started = Date.now();
mkdirSync(`${root}.cache`, { recursive: true });
const results = await inPairs(CHECKS);
const counted = { passed: 0, failed: 0 };
results.push(...(await Promise.all([tests('node'), tests('browser')])));
const failedSteps = results.filter((ok) => !ok).length;
const passed = results.length - failedSteps + counted.passed;
const failed = failedSteps + counted.failed;
console.log(`\n${passed} passed, ${failed} failed in ${seconds(started)} s`);
process.exit(failed === 0 && counted.passed > 0 ? 0 : 1);

async function inPairs(steps) {
  const waiting = [...steps];
  const outcomes = [];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) outcomes.push(await step(...next));
  };
  await Promise.all([lane(), lane()]);
  return outcomes;
}

/** One line of the list; below it the output of a command that failed, where that was not printed already. */
async function step(name, command, how = { limit: CHECK_LIMIT }) {
  const from = Date.now();
  const { code, output, hung } = await run(command, how);
  // Told to end, some commands say that all is well.
  const isOk = code === 0 && !hung;
  console.log(`${isOk ? 'ok  ' : hung ? 'HUNG' : 'FAIL'} ${name} (${seconds(from)} s)`);
  if (hung) console.log(indented(`ended: ${hung}`));
  if (!isOk && output) console.log(indented(output));
  return isOk;
}

/**
 * All tests of a project of Vitest. Those in which a file falls silent are run once more: its worker waits without a time
 * limit for answers of Vitest, and one that gets none is no fault of what is tested. A loop without end is silent again.
 */
async function tests(project) {
  const list = join(root, `.cache/under-way-${project}.json`);
  const report = join(root, `.cache/vitest-${project}.json`);
  const command = `vitest run --project ${project} --reporter=dot --reporter=./.ci/under-way.mjs --reporter=json --outputFile.json=${report}`;
  let isSilent = false;
  const once = (name) => {
    isSilent = false;
    rmSync(report, { force: true });
    forgetUnderWay(list);
    const stuck = () => {
      const said = silentFor(SILENCE, list);
      isSilent = said !== undefined;
      return said;
    };
    const look = async (pid) => console.log(`\n${await evidenceOf(pid)}`);
    return step(name, command, { limit: TESTS_LIMIT, isLoud: true, stuck, look, env: { STATORAMA_UNDER_WAY: list } });
  };
  const name = `tests in ${project === 'node' ? 'Node' : 'a browser'}`;
  const isOk = (await once(name)) || (isSilent && (await once(`${name}, once more`)));
  count(report);
  return isOk;
}

function count(report) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    counted.passed += numPassedTests;
    counted.failed += numFailedTests;
  } catch {
    // It ended before it wrote a report, and has failed as a step.
  }
}

function indented(text) {
  return text.trimEnd().replace(/^/gm, '     ');
}

function seconds(from) {
  return ((Date.now() - from) / 1000).toFixed(1);
}
