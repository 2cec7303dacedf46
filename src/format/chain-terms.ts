import type { Locale } from './locale';
import { wordIn } from './text';

export type ChainTermKey = keyof typeof TERMS;

/** A word that maps of one chain and the atlas of many share. */
export function chainTerm(
  locale: Locale,
  key: ChainTermKey,
  values?: Readonly<Record<string, string | number>>,
): string {
  return wordIn(TERMS[key], locale, values);
}

export function isChainTerm(key: string): key is ChainTermKey {
  return key in TERMS;
}

/** Chinese, English. */
const TERMS = {
  strong: ['优势', 'Strong'],
  adequate: ['较强', 'Adequate'],
  weak: ['薄弱', 'Weak'],
  missing: ['缺失', 'Missing'],
  'at-risk': ['风险', 'At risk'],
  unassessed: ['未评估', 'Not assessed'],
  chain: ['产业链', 'Industrial chain'],
  links: ['环节', 'Links'],
  local: ['本地企业', 'Local enterprises'],
  national: ['全国企业', 'National enterprises'],
  targets: ['目标企业', 'Target enterprises'],
  projects: ['项目', 'Projects'],
  nLinks: ['{n}个环节', '{n} link|{n} links'],
  statusCount: ['{status}{n}个', '{n} {status}'],
  metricSaid: ['{name}{n}个', '{name} {n}'],
  placesSaid: ['{name}{n}家', '{name} {n}'],
  asOf: ['截至{date}', 'as of {date}'],
  readCounts: ['{links}：{counts}。', '{links}: {counts}.'],
  assessedBy: ['评估：{by}，{date}', 'Assessed by {by}, {date}'],
  assessedLinks: ['{assessed}（{n}个环节）', '{assessed} ({n} link)|{assessed} ({n} links)'],
  noteTotals: [
    '合计按“企业—环节”计：一家企业涉及几个环节，就计几次；代表其他产业链的环节不计入。',
    'Totals are enterprise–link placements: an enterprise in several links counts in each. Links that stand for those of another chain are not counted.',
  ],
  noteUnknown: [
    '{n}个环节的本地企业数不详，未计入合计。',
    'The number of local enterprises is not known for {n} link, which the total leaves out.|The number of local enterprises is not known for {n} links, which the total leaves out.',
  ],
  unknownCount: ['不详', 'not known'],
  sources: ['来源', 'Sources'],
  name: ['名称', 'Name'],
  publisher: ['发布机构', 'Publisher'],
  published: ['发布日期', 'Published'],
  address: ['网址', 'Address'],
} as const;
