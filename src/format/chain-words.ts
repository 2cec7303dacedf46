import type { Locale } from './locale';
import { fill } from './text';

export type ChainWordKey = keyof typeof WORDS;
type Values = Readonly<Record<string, string | number>>;

/**
 * A word of chains. Both languages come with the charts of chains, so that no other chart's bundle carries either.
 * Where the text has two forms, `{n}` chooses: `1 link`, `2 links`.
 */
export function chainWord(locale: Locale, key: ChainWordKey, values?: Values): string {
  return wordIn(WORDS[key], locale, values);
}

/** The one of two languages and of two forms that is wanted, filled. */
export function wordIn([zh, en]: readonly [string, string], { lang }: Locale, values: Values = {}): string {
  const forms = (lang === 'zh' ? zh : en).split('|');
  return fill(`${values['n']}` === '1' ? forms[0]! : forms[forms.length - 1]!, values);
}

/** Chinese, English. */
const WORDS = {
  strong: ['优势', 'Strong'],
  adequate: ['较强', 'Adequate'],
  weak: ['薄弱', 'Weak'],
  missing: ['缺失', 'Missing'],
  'at-risk': ['风险', 'At risk'],
  unassessed: ['未评估', 'Not assessed'],
  strengthen: ['强链', 'Strengthen'],
  supplement: ['补链', 'Supplement'],
  extend: ['延链', 'Extend'],
  material: ['物料', 'Material'],
  byproduct: ['副产', 'By-product'],
  recycle: ['循环再生', 'Recycling'],
  service: ['服务', 'Service'],
  'cross-chain': ['跨链', 'Cross-chain'],
  'progress-identified': ['已识别', 'identified'],
  'progress-contacted': ['已接触', 'contacted'],
  'progress-visited': ['已走访', 'visited'],
  'progress-negotiating': ['洽谈中', 'negotiating'],
  'progress-signed': ['已签约', 'signed'],
  'phase-planned': ['谋划', 'planned'],
  'phase-signed': ['签约', 'signed'],
  'phase-under-construction': ['在建', 'under construction'],
  'phase-commissioned': ['投产', 'commissioned'],
  // heads of columns, of the legend and of totals
  chain: ['产业链', 'Industrial chain'],
  stage: ['阶段', 'Stage'],
  segment: ['板块', 'Segment'],
  link: ['环节', 'Link'],
  links: ['环节', 'Links'],
  status: ['环节状态', 'Link status'],
  action: ['招商举措', 'Investment action'],
  flow: ['流向', 'Flow'],
  kind: ['流向类型', 'Kind of flow'],
  local: ['本地企业', 'Local enterprises'],
  national: ['全国企业', 'National enterprises'],
  targets: ['目标企业', 'Target enterprises'],
  projects: ['项目', 'Projects'],
  inputs: ['上游来源', 'Inputs from'],
  outputs: ['下游去向', 'Outputs to'],
  recycledFrom: ['循环再生来源', 'Recycled from'],
  recycledTo: ['循环再生去向', 'Recycled to'],
  products: ['产品', 'Products'],
  enterprises: ['重点企业', 'Core enterprises'],
  regions: ['全国企业分布', 'National distribution'],
  name: ['名称', 'Name'],
  region: ['地区', 'Region'],
  priority: ['优先级', 'Priority'],
  progress: ['进展', 'Progress'],
  phase: ['阶段', 'Phase'],
  investment: ['投资额', 'Investment'],
  count: ['数量', 'Number'],
  counts: ['数量', 'Numbers'],
  direction: ['方向', 'Direction'],
  product: ['产品', 'Product'],
  enterprise: ['企业', 'Enterprise'],
  target: ['目标企业', 'Target enterprise'],
  project: ['项目', 'Project'],
  neighbours: ['上下游环节', 'Inputs and outputs'],
  sources: ['来源', 'Sources'],
  publisher: ['发布机构', 'Publisher'],
  published: ['发布日期', 'Published'],
  address: ['网址', 'Address'],
  unknownCount: ['不详', 'not known'],
  none: ['无', 'none'],
  // counted
  nLinks: ['{n}个环节', '{n} link|{n} links'],
  nSegments: ['{n}个板块', '{n} segment|{n} segments'],
  nLocal: ['{n}家本地企业', '{n} local'],
  ofLinks: ['{shown} / {all} 环节', '{shown} / {all} links'],
  statusCount: ['{status}{n}个', '{n} {status}'],
  actionCount: ['{action}{n}个', '{action} {n}'],
  metricSaid: ['{name}{n}个', '{name} {n}'],
  placesSaid: ['{name}{n}家', '{name} {n}'],
  toAction: ['{action}', 'to {action}'],
  moreNames: ['{names}等{all}个', '{names} and {n} more'],
  inLinks: ['在{n}个环节', 'in {n} links'],
  withheld: ['其中{n}家未公开名称', '{n} of them not named in public'],
  elsewhere: ['其余地区{n}家', '{n} elsewhere'],
  inRegions: ['所选地区{n}家', '{n} in the chosen regions'],
  // titles and sentences
  panorama: ['产业链全景图', 'Industrial-chain panorama'],
  mapOf: ['{chain}产业链全景图', '{chain}: industrial-chain panorama'],
  title: ['{chain}：{links}中，{found}', '{chain}: {found} of {links}'],
  titleNone: ['{chain}：{links}，尚未评估', '{chain}: {links}, not assessed yet'],
  asOf: ['截至{date}', 'as of {date}'],
  readCounts: ['{links}：{counts}。', '{links}: {counts}.'],
  readActions: ['招商举措：{counts}。', 'Investment actions: {counts}.'],
  readEmpty: [
    '{n}个环节暂无本地企业：{names}。',
    'No local enterprise yet in {n} link: {names}.|No local enterprise yet in {n} links: {names}.',
  ],
  noLocal: ['暂无本地企业', 'No local enterprise yet'],
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
  trail: ['{chain} › {segment}', '{chain} › {segment}'],
  linkTitle: ['{link}：{status}', '{link}: {status}'],
  keyLink: ['关键环节', 'Key link'],
  sharedWith: ['与{chain}共享', 'shared with {chain}'],
  proxyOf: ['代表{chain}的环节', 'stands for a link of {chain}'],
  spoken: ['{name}：{value}。', '{name}: {value}.'],
  // map and keyboard
  recyclingBack: ['循环再生：返回{links}', 'Recycling: back to {links}'],
  upstreamAt: ['上游第{i}个，共{n}个', 'upstream {i} of {n}'],
  downstreamAt: ['下游第{i}个，共{n}个', 'downstream {i} of {n}'],
  noInputs: ['没有上游来源', 'No inputs'],
  noOutputs: ['没有下游去向', 'No outputs'],
  loop: ['内部循环', 'internal loop'],
  collapse: ['收起', 'Collapse'],
  expand: ['展开', 'Expand'],
  more: ['+{n}', '+{n}'],
  moreEnterprises: ['+{n}家', '+{n}'],
  up: ['返回{chain}', 'Back to {chain}'],
  note: ['说明', 'Note'],
  outline: ['大纲', 'Outline'],
} as const;
