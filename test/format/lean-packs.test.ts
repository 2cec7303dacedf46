import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundle, bundleText } from '../../.ci/bundle.mjs';
import { camel, chartNames, entries, root } from '../../.ci/entries.mjs';
import { charts } from '../../src/charts';
import * as chainRules from '../../src/data/chain/rules';
import { issueOf } from '../../src/data/issue';
import * as rules from '../../src/data/rules';
import { en } from '../../src/format/en';
import { moreEn } from '../../src/format/more-en';
import { moreZh } from '../../src/format/more-zh';
import { zhCn } from '../../src/format/zh-cn';

const messagesOf = (name: string) =>
  charts.find(({ chart }) => chart.name === name)!.chart.messages ?? { zh: {}, en: {} };
const codes = [...new Set(Object.values({ ...rules, ...chainRules }).map((rule) => issueOf(rule).code))];

// The page of the size test: what is left of a chart and a view after tree shaking, without a pack.
describe.each(chartNames())('a page with %s and a pack alone', (chart) => {
  const bundled = bundleText(
    `lean-${chart}`,
    [
      `import { ${camel(chart)} } from 'src/chart/${chart}';`,
      "import { mount } from 'src/view/mount';",
      `globalThis.page = { ${camel(chart)}, mount };`,
    ].join('\n'),
  );

  it('has a sentence for every rule it can raise', async () => {
    const code = await bundled;
    const raised = codes.filter((each) => new RegExp(`["'\`]${each}\\b`).test(code));
    const own = messagesOf(chart);
    const [zh, english] = [
      { ...zhCn.messages, ...own.zh },
      { ...en.messages, ...own.en },
    ];
    expect(raised.length).toBeGreaterThan(15);
    expect(raised.filter((each) => !(each in zh) || !(each in english))).toEqual([]);
  });

  it('asks for no word of the elements', async () => {
    const code = await bundled;
    // `word(locale, 'empty')`; the key of a mark comes first.
    const asked = Object.keys(moreEn.words).filter((key) => new RegExp(`,["'\`]${key}["'\`]`).test(code));
    expect(asked).toEqual([]);
  });
});

it.each(chartNames())('knows every sentence that the element of %s needs', async (chart) => {
  const code = await bundle(relative(root, entries()[`element/${chart}`]!));
  const raised = codes.filter((each) => new RegExp(`["'\`]${each} [EWN] `).test(code) && each[0] !== 'N');
  expect(raised.length).toBeGreaterThan(15);
  const worded = (each: string) => code.split(new RegExp(`[{,]${each}:`)).length > 2;
  expect(raised.filter((each) => !worded(each))).toEqual([]);
});

// Trade growth shows why it draws no implied base, a rank history why there is no order; other derivations that refuse leave nothing to say.
it.each([
  'missing',
  'negligible',
  'vague',
  'bound',
  'not-positive',
  'break',
  'not-percent',
  'real-pricing',
  'comparable-scope',
  'against',
  'full-decline',
  'too-few',
])('words the reason %s', (reason) => {
  const own = messagesOf(reason === 'too-few' ? 'rank-history' : 'trade-growth');
  const said = [
    { ...zhCn.messages, ...own.zh },
    { ...en.messages, ...own.en },
  ];
  expect(said.map((messages) => `reason:${reason}` in messages)).toEqual([true, true]);
});

it('holds no word that no source asks for', async () => {
  const code = await bundleText('all', ["import * as all from 'src/global';", 'globalThis.page = all;'].join('\n'));
  // Built of parts (`read${form}`), or told by the data: the nature of a figure.
  const built = /^((title|read|running).+|target|plan|commitment|capacity|forecast|slogan)$/;
  const asked = (key: string) => built.test(key) || new RegExp(`["'\`.]${key}\\b`).test(code);
  const words = [...Object.keys(en.words), ...Object.keys(moreEn.words)];
  expect(words.filter((key) => !asked(key))).toEqual([]);
});

it('has the same words beyond the packs in both languages', () => {
  expect(Object.keys(moreZh.words)).toEqual(Object.keys(moreEn.words));
  expect(Object.keys(moreZh.words).filter((key) => key in zhCn.words)).toEqual([]);
});
