import type { Period, Qualifier } from '../data/types';
import { unitOf } from '../data/units';
import { groupDigits } from './group';
import type { Locale } from './locale';
import { messagesZh } from './messages-zh';
import { readingZh } from './reading-zh';
import { dayOf, endsOf } from './span';
import { nameOfStep } from './step-name';
import { textOf } from './text';
import type { BaseWordKey } from './words';

/** Chinese as far as every figure speaks it, maps of chains too: `zhCn` has the rest. */
export const zhBase: Locale = {
  tag: 'zh-CN',
  lang: 'zh',
  steps: [
    [0, ''],
    [4, '万'],
    [8, '亿'],
    [12, '万亿'],
  ],
  group: groupDigits,
  period,
  ordinal: (position) => `第${groupDigits(`${position}`)}`,
  qualified(qualifier, number) {
    // 超−5% would be taken for a fall of more than 5%.
    if (/^[−+]/.test(number)) return SIGNED[qualifier] + number;
    // 209亿元以上, but 至少3个国家和地区: a long noun parts 以上 from its number.
    if (qualifier === 'atLeast' && /[\d%元吨人倍点]$/.test(number)) return `${number}以上`;
    return QUALIFIERS[qualifier] + number;
  },
  unit(code, step) {
    const unit = unitOf(code);
    // A head counts in the measure word (单位：个); percentage points lose theirs (百分点).
    const name = unit?.measureWord || (unit?.zh.replace('个百分点', '百分点') ?? code);
    return stepName(step) + name;
  },
  withUnit(number, code, step) {
    const unit = unitOf(code);
    const name = unit ? unit.measureWord + unit.zh : code;
    const head = number + stepName(step);
    // Latin letters (an unknown code, TEU) stand apart from the digits; % does not.
    return name.charCodeAt(0) < 128 && name !== '%' ? `${head} ${name}` : head + name;
  },
  changed(sign, number) {
    if (sign === 0) return '持平';
    // 以上 says nothing about the kind: 增长10%以上.
    const last = number.replace(/以上$/, '').slice(-1);
    const [up, down] =
      last === '点' ? ['提高', '下降'] : last === '%' || last === '倍' ? ['增长', '下降'] : ['增加', '减少'];
    return (sign > 0 ? up : down) + number;
  },
  turn(turn) {
    const words = turn.split('-to-').map((side) => SIDES[side]);
    return words.length > 1 ? `由${words.join('转')}` : words[0]!;
  },
  statuses: {
    B: '序列中断',
    D: '口径有调整',
    E: '估计数',
    F: '预测数',
    G: '试验性数据',
    H: '节假日',
    I: '推算数',
    J: '免于报送',
    K: '含于其他项',
    L: '未采集',
    M: '不存在',
    N: '不足最小单位',
    O: '数据缺失',
    P: '初步数',
    Q: '不予公布',
    R: '修订数',
    S: '特殊事件',
    U: '可靠性较低',
    V: '未经核实',
    W: '含其他项',
    NR: '尚未公布',
  },
  symbols: {
    H: '…',
    J: '[免]',
    K: '[并]',
    L: '[未采]',
    M: '[无]',
    N: '…',
    O: '[缺]',
    Q: '[密]',
    S: '…',
    NR: '[待发]',
  },
  list(items) {
    const last = items.length - 1;
    return last < 1 ? (items[0] ?? '') : `${items.slice(0, last).join('、')}和${items[last]}`;
  },
  words: {
    range: '{a}～{b}',
    rangeTo: '{a}至{b}',
    colon: '{name}：{value}',
    brackets: '（{x}）',
    comma: '，',
    stop: '。',
    illustrative: '示意数据，非真实统计',
    faults: '{n}处数据有误，未予采用',
    source: '来源：{source}',
    sourceNotStated: '未注明来源',
    released: '{date}发布',
    refusedTitle: '此图未绘制',
    table: '表格',
    chart: '图表',
    semicolon: '；',
    listComma: '、',
    moreOfThisKind: '（另有{n}处同类情况。）',
    andMoreSources: '，另有{n}个来源见表',
  } satisfies Record<BaseWordKey, string>,
  messages: /* @__PURE__ */ Object.assign({}, messagesZh, readingZh),
};

/** Of a turn, 由亏转盈, what it is from and to; and those that are one word. */
const SIDES: Readonly<Record<string, string>> = {
  loss: '亏',
  profit: '盈',
  deficit: '逆差',
  surplus: '顺差',
  negative: '负',
  positive: '正',
  fall: '降',
  rise: '增',
  'loss-widened': '增亏',
  'loss-narrowed': '减亏',
  flat: '持平',
};
const QUALIFIERS: Readonly<Record<Qualifier, string>> = {
  exact: '',
  between: '',
  about: '约',
  nearly: '近',
  over: '超',
  atLeast: '至少',
  under: '不足',
  atMost: '不超过',
};

const SIGNED = { ...QUALIFIERS, over: '高于', atLeast: '不低于', under: '低于', atMost: '不高于' };

function stepName(step: number): string {
  return nameOfStep(zhBase.steps, ['', '十', '百', '千'], step);
}

function period(of: Period, style: 'long' | 'short' | 'axis'): string {
  const axis = style === 'axis';
  switch (of.type) {
    case 'year':
      return axis ? `${of.year}` : `${of.year}年`;
    case 'half':
      return within(of.year, of.number === 1 ? '上半年' : '下半年');
    case 'quarter':
      return within(of.year, `${'一二三四'.charAt(of.number - 1)}季度`);
    case 'month':
      return within(of.year, `${of.number}月`);
    case 'yearToDate':
      return within(of.year, of.throughMonth === 1 ? '1月' : `1—${of.throughMonth}月`);
    case 'instant': {
      const [year, month, day] = dayOf(of.at);
      return within(year, `${month}月${day}日`);
    }
    case 'span':
      return span(of, axis);
    case 'recurring':
      return of.every === 'year' ? '每年' : '每月';
    case 'loose':
      return textOf(of.says ?? of.printed, zhBase);
    case 'unstated':
      return '时期未注明';
  }
  function within(year: number, part: string): string {
    return axis ? part : `${year}年${part}`;
  }
}

/** The end leaves out what the start has said: 2024年3—5月, 1月5日—4月3日. */
function span(of: Extract<Period, { type: 'span' }>, axis: boolean): string {
  const { from, to, shown, shared } = endsOf(of);
  const parts = (day: readonly number[], first: number) =>
    day.map((part, i) => (i < first || i >= shown ? '' : part + '年月日'.charAt(i))).join('');
  const start = parts(from, axis && shared > 0 ? 1 : 0);
  if (shared === shown) return start;
  return `${shared === shown - 1 ? start.slice(0, -1) : start}—${parts(to, shared)}`;
}
