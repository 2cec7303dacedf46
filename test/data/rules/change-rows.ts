import { check } from '../../../src/data/check';
import { checkChange, checkClaim, checkForm, checkLevels } from '../../../src/data/check/change';
import { checkRankLine } from '../../../src/data/check/line';
import { checkRank, checkRankAgainst } from '../../../src/data/check/rank';
import { checkShare } from '../../../src/data/check/share';
import { checkTrade } from '../../../src/data/check/trade';
import { impliedBase } from '../../../src/data/derive/implied-base';
import type { Issue } from '../../../src/data/issue';
import type { ChangeForm, ClaimFact, Quantity, ShareFact } from '../../../src/data/types';
import { percent, placed, type RuleRow, rise, seen, toDate, year, yuan } from './samples';

const refusal = (result: ReturnType<typeof impliedBase>): Issue[] => (result.ok ? [] : [result.issue]);
const rank = ['rows', 3, 'rank'];
const stated = { id: '1', source: 's', indicator: 'i', area: 'a', period: year(2024), nature: 'outcome' } as const;
const claim: ClaimFact = { ...stated, kind: 'claim', says: { zh: '外贸稳定增长', en: 'Trade grew steadily' } };
const trade = (...digits: string[]) =>
  digits.map((each, i) => seen({ indicator: `trade-${['total', 'exports', 'imports'][i]}`, value: yuan(each) }));
const projects = (digits: string): Quantity => ({ digits, unit: 'project' });
const share = (digits: string, more: Partial<ShareFact> = {}): ShareFact => ({
  ...stated,
  kind: 'share',
  part: 'p',
  whole: 'w',
  weighedBy: 'count',
  value: percent(digits),
  exclusive: 'unstated',
  ...more,
});
const cities = (...values: string[]) =>
  values.map((value, i) => ({ area: `41${i + 1}000`, period: '2024', value: `${value}亿元` }));
const times = (form: ChangeForm, digits: string) => rise('', { form, value: { digits, unit: 'times' } });
const before = (digits: string) => seen({ period: year(2023), value: yuan(digits) });
const published = (growth: string, now: string, base: string) =>
  checkLevels(seen({ growth: rise(growth), value: yuan(now) }), before(base));

export const changeRows: readonly RuleRow[] = [
  {
    code: 'C01',
    fires: () => checkChange(seen({ growth: rise('43.7', { pricing: 'unstated' }) })),
    silent: () => checkChange(seen({ growth: rise('43.7') })),
    zh: '来源未说明是名义增速还是实际增速。',
    en: 'The source doesn’t say whether this growth is nominal or real.',
  },
  {
    code: 'C02',
    fires: () => published('21', '940', '911'),
    silent: () => published('3.2', '940', '911'),
    zh: '2024年公布增速21%，按绝对量计算为3.07%～3.30%；以公布数为准，口径或基数可能已调整。',
    en: '2024: published growth is 21%; the levels give 3.07% to 3.30%. The published rate is shown; scope or base may have been adjusted.',
  },
  {
    code: 'C02',
    fires: () => published('-18.8', '26688.9', '34410.0'),
    silent: () => published('-22.4', '26688.9', '34410.0'),
    zh: '2024年公布增速−18.8%，按绝对量计算为−22.44%；以公布数为准，口径或基数可能已调整。',
    en: '2024: published growth is −18.8%; the levels give −22.44%. The published rate is shown; scope or base may have been adjusted.',
  },
  {
    code: 'C02',
    fires: () => checkLevels(seen({ growth: times('times-by', '3'), value: yuan('15.20') }), before('5.00')),
    silent: () => checkLevels(seen({ growth: times('times-to', '3'), value: yuan('15.20') }), before('5.00')),
    zh: '2024年公布增速300%，按绝对量计算为203.59%～204.41%；以公布数为准，口径或基数可能已调整。',
    en: '2024: published growth is 300%; the levels give 203.59% to 204.41%. The published rate is shown; scope or base may have been adjusted.',
  },
  {
    code: 'C03',
    fires: () => checkLevels(seen({ growth: rise('150.0') }), before('-2.4')),
    silent: () => checkLevels(seen({ growth: rise('150.0') }), before('2.4')),
    zh: '基数为零或负，不计算增速。',
    en: 'No rate exists when the base is zero or negative.',
  },
  {
    code: 'C03',
    fires: () => checkLevels(seen({ growth: rise('150.0'), value: yuan('1.2'), indicator: 'profit' }), before('-2.4')),
    silent: () => published('150.0', '6.0', '2.4'),
    zh: '基数为零或负，不计算增速，应表述为“由亏转盈”。',
    en: 'No rate exists when the base is zero or negative. Use “from loss to profit”.',
  },
  {
    code: 'C04',
    fires: () => refusal(impliedBase(seen({ value: yuan('157.7') }) as never, rise('5.2', { pricing: 'real' }))),
    silent: () => refusal(impliedBase(seen({ value: yuan('157.7') }) as never, rise('43.7'))),
    zh: '因增速为实际增速，不能反推基期数。',
    en: 'The earlier level can’t be worked out from growth in real terms.',
  },
  {
    code: 'C05',
    fires: () => checkForm(rise('1.31', { form: 'times' as ChangeForm }), ['rows', 3, 'growth']),
    silent: () => checkForm(rise('1.31', { form: 'times-by' }), ['rows', 3, 'growth']),
    zh: '请明确“增长1.31倍”还是“增长到1.31倍”。',
    en: 'Is it “grew by 1.31 times” or “to 1.31 times”?',
  },
  {
    code: 'C06',
    fires: () => checkClaim(claim, ['facts', 3]),
    silent: () => checkChange(seen({ growth: rise('3') })),
    zh: '“外贸稳定增长”无数据，仅引用文字。',
    en: '“Trade grew steadily” has no figure; it is quoted, not drawn.',
  },
  {
    code: 'R01',
    fires: () => checkRank(placed(3, { among: { area: '', members: '' } }), rank),
    silent: () => checkRank(placed(3), rank),
    zh: '未注明排名范围，可写“全省第7位”。',
    en: 'Ranked among what? Give the area and the units compared.',
  },
  {
    code: 'R02',
    fires: () => checkRank(placed(7, { among: { area: '410000', members: '各市' } }), rank),
    silent: () => checkRank(placed(7), rank),
    zh: '“第7位”未注明排名总数。',
    en: '“7th” of how many isn’t stated.',
  },
  {
    code: 'R02',
    fires: () => checkRank(placed(4, { precision: 'within', among: { area: '410000', members: '各市' } }), rank),
    silent: () => checkRank(placed(0, { among: { area: '410000', members: '各市' } }), rank),
    zh: '“前4位”未注明排名总数。',
    en: '“Top 4” of how many isn’t stated.',
  },
  {
    code: 'R03',
    fires: () => checkRank(placed(19), rank),
    silent: () => checkRank(placed(18), rank),
    zh: '名次19超出1—18。',
    en: 'Position 19 is outside 1–18.',
  },
  {
    code: 'R03',
    fires: () => checkRank(placed(0, { among: { area: '410000', members: '各市' } }), rank),
    silent: () => checkRank(placed(1, { among: { area: '410000', members: '各市' } }), rank),
    zh: '0不是有效名次。',
    en: '0 is not a valid position.',
  },
  {
    code: 'R04',
    fires: () => checkRank(placed(4, { precision: 'within' }), rank),
    silent: () => checkRank(placed(4), rank),
    zh: '“前4”可能指第4名，也可能指前4名之一，按后者显示。',
    en: '“Top 4” may mean 4th or anywhere from 1 to 4; the weaker reading is shown.',
  },
  {
    code: 'R05',
    fires: () =>
      checkRankLine([
        seen({ rank: placed(5), period: toDate(2022, 11) }),
        seen({ rank: placed(7), period: toDate(2024, 4) }),
      ]),
    silent: () =>
      checkRankLine([
        seen({ rank: placed(5), period: toDate(2023, 4) }),
        seen({ rank: placed(7), period: toDate(2024, 4) }),
      ]),
    zh: '指标或范围不同的名次不能连线。',
    en: 'These ranks measure different things and can’t be joined by a line.',
  },
  {
    code: 'R06',
    fires: () => checkRankAgainst(placed(1), { best: 2, worst: 3 }, rank),
    silent: () => checkRankAgainst(placed(3), { best: 2, worst: 3 }, rank),
    zh: '来源称第1位，按数据为第2—3位。',
    en: 'The source says 1st; the values give 2nd to 3rd.',
  },
  {
    code: 'R06',
    fires: () => checkRankAgainst(placed(3, { precision: 'within' }), { best: 4, worst: 4 }, rank),
    silent: () => checkRankAgainst(placed(3, { precision: 'within' }), { best: 1, worst: 5 }, rank),
    zh: '来源称前3位，按数据为第4位。',
    en: 'The source says top 3; the values give 4th.',
  },
  {
    code: 'R07',
    fires: () => check(cities('12.5', '9.3', '12.5')),
    silent: () => check(cities('12.5', '9.3', '12.51')),
    zh: '2个单位数值相同，先后无意义。',
    en: '2 units tie; order inside the tie has no meaning.',
  },
  {
    code: 'R08',
    fires: () => checkRank(placed(undefined, { precision: 'vague' }), rank, '居全国前列'),
    silent: () => checkRank(placed(1), rank, '居全国第1'),
    zh: '“居全国前列”未给出名次。',
    en: '“居全国前列” names no position.',
  },
  {
    code: 'S01',
    fires: () => checkShare(share('47.9'), ['facts', 3], projects('23'), projects('49')),
    silent: () => checkShare(share('46.9'), ['facts', 3], projects('23'), projects('49')),
    zh: '公布占比47.9%，按23/49计算为46.9%。',
    en: 'The published share is 47.9%; 23 of 49 is 46.9%.',
  },
  {
    code: 'S03',
    fires: () => checkTrade(trade('3656.6', '2414.0', '1252.6')),
    silent: () => checkTrade(trade('3656.6', '2414.0', '1242.7')),
    zh: '2024年出口与进口合计3666.6亿元，进出口总额为3656.6亿元，请核对。',
    en: '2024: exports and imports make 3666.6 hundred million yuan, but their total is given as 3656.6. Check them.',
  },
  {
    code: 'S05',
    fires: () => checkShare(share('46.9', { weighedBy: 'unstated' as 'count' }), ['facts', 3]),
    silent: () => checkShare(share('46.9', { weighedBy: 'value' }), ['facts', 3]),
    zh: '请注明按数量还是按金额计算占比。',
    en: 'Is it a share of the number or of the value?',
  },
];
