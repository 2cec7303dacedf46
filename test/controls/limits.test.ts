import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { TestModule } from 'vitest/node';
import { root } from '../../.ci/entries.mjs';

mkdirSync(join(root, '.cache'), { recursive: true });
/** Inside of the project, so that its files find Vitest. */
const folder = mkdtempSync(join(root, '.cache/limits-'));
/** Beside the list of the run that this test is part of. */
vi.stubEnv('STATORAMA_UNDER_WAY', join(folder, 'under-way.json'));
const { run } = await import('../../.ci/step.mjs');
const { default: UnderWay, forgetUnderWay, silentFor } = await import('../../.ci/under-way.mjs');
const VITEST = `vitest run --root ${folder} --reporter=dot --reporter=./.ci/under-way.mjs`;

beforeAll(() => {
  writeFileSync(join(folder, 'vitest.config.mjs'), 'export default {};');
  writeFileSync(join(folder, 'quick.test.js'), "import { it } from 'vitest';\nit('ends', () => {});");
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe('the limits of the test command, on planted faults', () => {
  it('lets a command end that says nothing against its limit', async () => {
    expect(await run('node -e "console.log(1)"', { limit: 60 })).toEqual({ code: 0, output: '1\n', hung: undefined });
  });

  it('ends a command that hangs with what it started, and keeps what it had said', async () => {
    const child = "require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 9)'])";
    const script = join(folder, 'hangs.cjs');
    writeFileSync(script, `console.log(process.pid, ${child}.pid);\nsetInterval(() => {}, 9);`);
    // Long enough for Node to start where all is slow.
    const { code, output, hung } = await run(`node ${script}`, { limit: 8 });
    expect([code, hung]).toEqual([null, 'did not end within 8 s']);
    const ids = output.trim().split(' ').map(Number);
    expect(ids).toHaveLength(2);
    for (const id of ids) await vi.waitFor(() => expect(isAlive(id)).toBe(false), 5000);
  });

  it.each([
    [
      'in a test',
      '(it was started|"never ends" began)',
      "import { it } from 'vitest';\nit('never ends', () => { for (;;); });",
    ],
    ['before its first test', 'it was queued', 'for (;;);'],
  ])('names the test file that hangs %s', async (_, since, text) => {
    const file = join(folder, 'endless.test.js');
    writeFileSync(file, text);
    forgetUnderWay();
    // A busy machine may let Vitest be silent before it comes to the file.
    const stuck = () => [silentFor(3)].find((said) => said?.includes('endless'));
    const { code, hung } = await run(`${VITEST} endless`, { limit: 50, stuck });
    rmSync(file);
    expect(code).not.toBe(0);
    expect(hung).toMatch(new RegExp(`^heard nothing for 3 s of \\S+endless\\.test\\.js since ${since}$`));
  });

  it('names no file of which something is told after its end, as Vitest does where much arrives at once', () => {
    const reporter = new UnderWay();
    const module = { moduleId: join(folder, 'late.test.js'), project: { name: 'node' } } as unknown as TestModule;
    const listed = () => Object.keys(JSON.parse(readFileSync(process.env['STATORAMA_UNDER_WAY']!, 'utf8')));
    reporter.onTestModuleQueued(module);
    expect(listed().join()).toContain('late.test.js (node)');
    reporter.onTestModuleEnd(module);
    reporter.onTestCaseResult({ module, fullName: 'late' });
    expect(listed()).toEqual(['Vitest']);
  });

  it('names none where all files have ended, but Vitest where it goes on without one', async () => {
    forgetUnderWay();
    const { code, hung } = await run(VITEST, { limit: 50, stuck: () => silentFor(40) });
    expect([code, hung]).toEqual([0, undefined]);
    expect(Object.keys(JSON.parse(readFileSync(process.env['STATORAMA_UNDER_WAY']!, 'utf8')))).toEqual(['Vitest']);
    await vi.waitFor(() => expect(silentFor(0.001)).toBe('heard nothing for 0.001 s of Vitest'));
  });
});

/** A signal of nothing reaches whatever runs, also what waits to be buried. */
function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return process.platform !== 'linux' || !/\) Z /.test(readFileSync(`/proc/${id}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
