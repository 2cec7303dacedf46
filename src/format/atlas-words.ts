import type { Locale } from './locale';
import { wordIn } from './text';

/** A word of the atlas of chains; those it shares with maps of one chain are chain words. */
export function atlasWord(
  locale: Locale,
  key: keyof typeof WORDS,
  values?: Readonly<Record<string, string | number>>,
): string {
  return wordIn(WORDS[key], locale, values);
}

/** Chinese, English. */
const WORDS = {
  atlas: ['产业链图谱', 'Industrial chains'],
  number: ['序号', 'No.'],
  nChains: ['{n}条产业链', '{n} chain|{n} chains'],
  title: ['{chains}、{links}：{found}', '{chains}, {links}: {found}'],
  titleMost: [
    '{chains}、{links}：{found}，{chain}缺失最多（{n}个）',
    '{chains}, {links}: {found}; {chain} lacks most ({n})',
  ],
  titleNone: ['{chains}、{links}，尚未评估', '{chains}, {links}, not assessed yet'],
  readMost: ['缺失环节较多的产业链：{chains}。', 'Most links are missing in {chains}.'],
  chainCount: ['{chain}（{n}个）', '{chain} ({n})'],
  oneSquare: ['一格为一个环节', 'One square is one link'],
  oneBar: ['长条为各状态占比，附环节数', 'A bar is the shares of the links counted beside it'],
  opens: ['可打开全景图', 'Opens its panorama'],
  noteSummary: [
    '{n}条产业链只有各阶段汇总，没有环节明细。',
    'Of {n} chain only sums by stage are known, not its links.|Of {n} chains only sums by stage are known, not their links.',
  ],
  noLinks: ['暂无环节', 'no links'],
} as const;
