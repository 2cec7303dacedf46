import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { styleSheet } from '../../.ci/style-sheet.mjs';

const root = join(import.meta.dirname, '../..');

/** The command as the package holds it, built from the sources of now. */
export interface Built {
  /** The command itself. */
  readonly file: string;
  /** An empty folder for one test file; commands run in it. */
  readonly folder: string;
  /** Writes a file into it, three areas of one year if not said otherwise, and gives its name back. */
  readonly put: (name: string, content?: string | Uint8Array) => string;
  /** What a file in it holds. */
  readonly got: (name: string) => string;
  readonly run: (args: readonly string[], input?: string | Uint8Array, env?: NodeJS.ProcessEnv) => Ran;
  readonly start: (args: readonly string[]) => ReturnType<typeof spawn>;
  /** A copy of the package beside which only d3 is installed. */
  readonly alone: (args: readonly string[]) => Ran;
  readonly clear: () => void;
}
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const CSV = 'area,period,value,source\n河南,2024,63590亿元,NBS\n湖北,2024,60013亿元,NBS\n四川,2024,64697亿元,NBS\n';

/** `name` tells the builds of test files apart, which run at the same time. */
export async function builtCommand(name: string): Promise<Built> {
  const place = join(root, '.cache/cli', name);
  const file = join(place, 'dist/cli.js');
  await build({
    configFile: join(root, 'vite.config.ts'),
    root,
    mode: 'cli',
    logLevel: 'error',
    build: { outDir: join(place, 'dist') },
  });
  copyFileSync(join(root, 'package.json'), join(place, 'package.json'));
  writeFileSync(join(place, 'dist/statorama.css'), styleSheet());
  const folder = mkdtempSync(join(tmpdir(), 'statorama-cli-'));
  const env = { ...process.env, NODE_OPTIONS: '', LC_ALL: 'C' };
  return {
    file,
    folder,
    put: (name, content = CSV) => {
      const path = join(folder, name);
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(path, content);
      return name;
    },
    got: (name) => readFileSync(join(folder, name), 'utf8'),
    run: (args, input = '', more = {}) =>
      ran(spawnSync(process.execPath, [file, ...args], { cwd: folder, env: { ...env, ...more }, input })),
    start: (args) => spawn(process.execPath, [file, ...args], { cwd: folder, env }),
    alone: (args) => {
      const copy = join(folder, 'alone');
      mkdirSync(join(copy, 'node_modules'), { recursive: true });
      cpSync(place, copy, { recursive: true });
      for (const d3 of ['d3-array', 'd3-dsv', 'd3-ease', 'd3-zoom'])
        symlinkSync(join(root, 'node_modules', d3), join(copy, 'node_modules', d3));
      return ran(spawnSync(process.execPath, [join(copy, 'dist/cli.js'), ...args], { cwd: folder, env }));
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function ran({ status, stdout, stderr }: SpawnSyncReturns<Buffer>): Ran {
  return { code: status, out: stdout.toString(), err: stderr.toString() };
}
