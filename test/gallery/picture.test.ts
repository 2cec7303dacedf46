import { expect, it } from 'vitest';
import { en, type SeriesData, svgString, tradeGrowth, zhCn } from '../../src/index';
import henan from '../../stories/data/henan-first-half-total.json';

// The pictures of the README are what the library draws today: `npx vitest run --project node test/gallery -u` renews them.
it.each([
  ['en', en],
  ['zh', zhCn],
] as const)('keeps the picture of the README true: %s', async (name, locale) => {
  const svg = svgString(tradeGrowth(henan as unknown as SeriesData, { locale }), { width: 720 });
  await expect(`${svg}\n`).toMatchFileSnapshot(`../../examples/pictures/henan-first-half-${name}.svg`);
});
