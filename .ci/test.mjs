// `npm test`: everything that must hold, two steps at a time, the slow ones alone; one line each and a sum at the end.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { root } from './entries.mjs';
import { run } from './step.mjs';
import { forgetUnderWay, silentFor } from './under-way.mjs';

const REPORT = '.cache/vitest.json';
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
rmSync(`${root}${REPORT}`, { force: true });
forgetUnderWay();
const results = await inPairs(CHECKS);
results.push(
  await step(
    'tests in Node and in a browser',
    `vitest run --reporter=dot --reporter=./.ci/under-way.mjs --reporter=json --outputFile.json=${REPORT}`,
    { limit: TESTS_LIMIT, isLoud: true, stuck: () => silentFor(SILENCE) },
  ),
);
const counted = testsCounted();
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
  console.log(`${isOk ? 'ok  ' : 'FAIL'} ${name} (${seconds(from)} s)`);
  if (hung) console.log(indented(`ended: ${hung}`));
  if (!isOk && output) console.log(indented(output));
  return isOk;
}

function testsCounted() {
  try {
    const report = JSON.parse(readFileSync(`${root}${REPORT}`, 'utf8'));
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function indented(text) {
  return text.trimEnd().replace(/^/gm, '     ');
}

function seconds(from) {
  return ((Date.now() - from) / 1000).toFixed(1);
}
