import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './.ci/chromium.mjs';

const chromium = await findChromium();
/** How long `expect.poll` waits for a state, in ms: the one second of Vitest is too short for a page with a busy machine. */
const poll = { timeout: 30_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          expect: { poll },
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.browser.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        optimizeDeps: { include: ['d3-array', 'd3-ease', 'd3-scale', 'd3-dsv', 'd3-selection', 'd3-zoom', 'axe-core'] },
        test: {
          name: 'browser',
          expect: { poll },
          include: ['test/**/*.browser.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1000, height: 800 },
            provider: playwright({
              launchOptions: {
                ...chromium,
                // Without precise memory a page sees its heap in large steps, renewed every twenty minutes.
                args: [
                  '--font-render-hinting=none',
                  '--disable-lcd-text',
                  '--js-flags=--expose-gc',
                  '--enable-precise-memory-info',
                ],
              },
              contextOptions: { deviceScaleFactor: 1, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
