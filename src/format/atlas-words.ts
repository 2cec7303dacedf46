import type { Locale } from './locale';
import { fill } from './text';

/** A word of the atlas of chains; those it shares with maps of one chain are chain words. `{n}` of 1 takes the first of two forms. */
export function atlasWord(
  locale: Locale,
  key: keyof (typeof WORDS)['zh'],
  values: Readonly<Record<string, string | number>> = {},
): string {
  const forms = WORDS[locale.lang][key].split('|');
  return fill(`${values['n']}` === '1' ? forms[0]! : forms[forms.length - 1]!, values);
}

const WORDS = {
  zh: {
    atlas: '产业链图谱',
    number: '序号',
    nChains: '{n}条产业链',
    title: '{chains}、{links}：{found}',
    titleMost: '{chains}、{links}：{found}，{chain}缺失最多（{n}个）',
    titleNone: '{chains}、{links}，尚未评估',
    readMost: '缺失环节较多的产业链：{chains}。',
    chainCount: '{chain}{n}个',
    oneSquare: '一格为一个环节',
    oneBar: '长条为各状态占比，附环节数',
    opens: '可打开全景图',
    noteSummary: '{n}条产业链只有各阶段汇总，没有环节明细。',
    noLinks: '暂无环节',
  },
  en: {
    atlas: 'Industrial chains',
    number: 'No.',
    nChains: '{n} chain|{n} chains',
    title: '{chains}, {links}: {found}',
    titleMost: '{chains}, {links}: {found}; {chain} lacks most ({n})',
    titleNone: '{chains}, {links}, not assessed yet',
    readMost: 'Most links are missing in {chains}.',
    chainCount: '{chain} ({n})',
    oneSquare: 'One square is one link',
    oneBar: 'A bar is the shares of the links counted beside it',
    opens: 'Opens its panorama',
    noteSummary:
      'Of {n} chain only sums by stage are known, not its links.|Of {n} chains only sums by stage are known, not their links.',
    noLinks: 'no links',
  },
};
