import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sections } from '../../examples/figures';
import { svgString } from '../../src/index';

/** Of each picture: its file, the start of the line that draws it in the gallery, its width, and whether in Chinese too. */
const PICTURES = [
  ['headline', "headline(facts, { show: ['002-01'", 720, false],
  ['trade-growth', "tradeGrowth(data, { areas: areasCn, area: '410000', periods: 'half', split: false", 720, true],
  ['ranking', "ranking(rows, { areas: areasCn, period: '2024', compare", 720, true],
  ['position', "position(facts, { show: ['000-02'", 720, false],
  ['rank-history', 'rankHistory(rows, { areas: areasCn', 720, false],
  ['industrial-chain', 'industrialChain(chains, { areas: areasCn }))', 1860, true],
  ['chain-atlas', 'chainAtlas(chains', 960, false],
] as const;
const examples = sections.flatMap((section) => section.examples);

// What the README shows is what the library draws today: `npx vitest run --project node test/gallery -u` renews it.
it.each(
  PICTURES.flatMap(([file, line, width, inChinese]) =>
    (inChinese ? (['en', 'zh'] as const) : (['en'] as const)).map((language) => ({ file, line, width, language })),
  ),
)('keeps the picture of the README true: $file, $language', async ({ file, line, width, language }) => {
  const drawn = examples.filter(({ code }) => code.includes(`mount('#figure', ${line}`));
  expect(drawn.length).toBe(1);
  const svg = svgString(drawn[0]!.make(language === 'zh' ? 'zh-CN' : 'en'), { width });
  await expect(`${svg}\n`).toMatchFileSnapshot(`../../examples/pictures/${file}-${language}.svg`);
});

it('shows every picture in the README, with words for those who do not see it', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const shown = [...readme.matchAll(/!\[([^\]]*)\]\(examples\/pictures\/([^)]+)\)/g)];
  const files = readdirSync(new URL('../../examples/pictures', import.meta.url));
  expect(shown.map(([, , file]) => file).sort()).toEqual(files.sort());
  expect(shown.filter(([, words]) => words!.length < 20)).toEqual([]);
});
