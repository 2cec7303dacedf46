import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { bundleText } from '../../.ci/bundle.mjs';
import { camel, chartNames } from '../../.ci/entries.mjs';

/** Ceilings in KB of 1,000 bytes, not goals: nearer to zero is better. */
const BUDGETS: Readonly<Record<string, number>> = { 'trade-growth': 25, headline: 18 };
const figures: Record<string, string> = {};
afterAll(() => console.table(figures));

describe('a page with one chart', () => {
  // The chart, the live view with table, tooltip and keyboard, and one locale; no CSS, readers, areas, tools or motion.
  it.each(chartNames())('carries no more than its budget: %s', async (chart) => {
    const size = await gzipped(`one-${chart}`, [
      `import { ${camel(chart)} } from 'src/chart/${chart}';`,
      "import { mount } from 'src/view/mount';",
      "import { zhCn } from 'src/format/zh-cn';",
      `globalThis.page = { ${camel(chart)}, mount, zhCn };`,
    ]);
    figures[`${chart}, mount, zh-cn`] = `${size} KB of ${BUDGETS[chart]}`;
    expect(size).toBeLessThanOrEqual(BUDGETS[chart] ?? 25);
  });

  it('carries no tool and no motion that it did not ask for', async () => {
    const code = await bundleText('view', "import { mount } from 'src/view/mount';\nglobalThis.page = { mount };");
    for (const sign of [
      'toBlob',
      'createObjectURL',
      'clipboard',
      'prefers-reduced-motion',
      'http://www.w3.org/2000/svg',
    ])
      expect([sign, code.includes(sign)]).toEqual([sign, sign.startsWith('http')]);
  });

  it('has a figure for the root import, which registers both locales', async () => {
    const size = await gzipped('root', [
      "import { mount, tradeGrowth } from 'src/index';",
      'globalThis.page = { mount, tradeGrowth };',
    ]);
    figures['trade-growth, mount from the root, both locales'] = `${size} KB`;
    expect(size).toBeLessThanOrEqual(35);
  });

  it.each(chartNames())('pays nothing for an import that it does not use: %s', async (chart) => {
    const code = await bundleText(`unused-${chart}`, `import 'src/chart/${chart}';\nimport 'src/view/mount';`);
    expect(code.trim()).toBe('');
  });
});

async function gzipped(name: string, lines: readonly string[]): Promise<number> {
  const code = await bundleText(name, lines.join('\n'));
  return Math.round(gzipSync(code, { level: 9 }).length / 100) / 10;
}
