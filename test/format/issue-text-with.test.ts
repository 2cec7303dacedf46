import { expect, it } from 'vitest';
import { bundleText } from '../../.ci/bundle.mjs';
import { H07 } from '../../src/data/chain/rules';
import { issueOf } from '../../src/data/issue';
import { A06, C02 } from '../../src/data/rules';
import { en, issueText, zhCn } from '../../src/index';

it.each([
  ['checks', A06, { total: 18, count: 17 }, '18个地区中17个有数据。', '17 of 18 areas have data.'],
  [
    'one chart',
    C02,
    { period: '2024', growth: '5', lo: '6', hi: '6' },
    '2024年公布增速5%，按绝对量计算为6%；以公布数为准，口径或基数可能已调整。',
    '2024: published growth is 5%; the levels give 6%. The published rate is shown; scope or base may have been adjusted.',
  ],
  ['chains', H07, { name: 'a' }, '“a”流向自身，以↻表示。', '“a” flows to itself; it is marked ↻.'],
])('says from the root what only %s raise', (_, rule, params, zh, english) => {
  const issue = issueOf(rule, { params });
  expect([issueText(issue, zhCn), issueText(issue, en)]).toEqual([zh, english]);
});

it('takes the tag of a language as options do', () => {
  const issue = issueOf(A06, { params: { total: 18, count: 17 } });
  expect([issueText(issue, 'zh-CN'), issueText(issue, 'en')]).toEqual([issueText(issue, zhCn), issueText(issue, en)]);
});

it('costs a page from the root nothing that never asks for a sentence', async () => {
  const page = (...names: string[]) =>
    bundleText(
      `root-${names[0]}`,
      `import { ${names.join(', ')} } from 'src/index';\nglobalThis.page = { ${names.join(', ')} };`,
    );
  const [silent, asking] = await Promise.all([page('mount', 'tradeGrowth'), page('issueText')]);
  const isThere = (code: string) => [code.includes('administrative code'), code.includes('flows to itself')];
  expect([isThere(silent), isThere(asking)]).toEqual([
    [false, false],
    [true, true],
  ]);
});
