// `npm test`: everything that must hold, two steps at a time, the slow ones alone; one line each and a sum at the end.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter } from 'node:path';
import { root } from './entries.mjs';

const REPORT = '.cache/vitest.json';

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
const results = await inPairs(CHECKS);
results.push(
  await step(
    'tests in Node and in a browser',
    `vitest run --reporter=dot --reporter=json --outputFile.json=${REPORT}`,
    true,
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

/** Runs a command with the project's binaries in the path; prints its output only when it fails, or when it is asked to. */
function step(name, command, loud = false) {
  const from = Date.now();
  const path = `${root}node_modules/.bin${delimiter}${process.env.PATH}`;
  // CI: a missing snapshot fails and is not written, a forgotten `.only` fails.
  const env = { ...process.env, PATH: path, CI: '1', FORCE_COLOR: '0', NO_COLOR: '1' };
  const child = spawn(command, { cwd: root, shell: true, env, stdio: loud ? 'inherit' : 'pipe' });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
  return new Promise((done) => {
    child.on('close', (code) => {
      console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds(from)} s)`);
      if (code !== 0 && output) console.log(indented(output));
      done(code === 0);
    });
  });
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
