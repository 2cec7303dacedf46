import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundle, HINT, withHint } from '../../.ci/bundle.mjs';

describe('a bundle that is compiled while it loads', () => {
  it('begins with the hint, set as the README says: anywhere else it is a mere comment', async () => {
    const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
    expect(readme).toContain(`build: { rolldownOptions: { output: { postBanner: '${HINT}' } } }`);
    expect((await bundle('test/bench/ours.ts', undefined, [withHint])).startsWith(`${HINT}\n`)).toBe(true);
  });
});
