import type { Locale, Message } from './locale';
import { some } from './messages-en';

/**
 * Sentences of the rules that only chains raise, in both languages: chain charts bring them (`Chart.messages`), so that
 * no pack and no other chart carries them. The root, their elements and the command know them too (`registerPacks`).
 */
export const chainMessages: Readonly<Record<Locale['lang'], Readonly<Record<string, Message>>>> = {
  zh: {
    H01: '“{from}”→“{to}”：环节“{id}”不存在，该联系不画。',
    H02: (p) =>
      p['count'] ? '“{from}”→“{to}”使{count}个环节首尾相接，成为循环。' : '“{from}”→“{to}”与上下游方向相反。',
    H03: '强弱、缺失为研判结论，须注明评估单位和日期；{count}个环节未注明，按未评估显示。',
    H04: '“{name}”标为缺失，却有{count}家本地企业，按未评估显示。',
    H05: (p) => `{count}${WITHHELD[listOf(p)]}未获准公开名称，仅计数。`,
    H06: '环节{count}个，建议分组。',
    H07: '“{name}”流向自身，以↻表示。',
    H08: '“{name}”列在上级之下，图中只有一级，按其上级所在的位置显示。',
    H09: '没有“{field}”。',
    S06: '“{name}”计{count}个，列出{listed}个。',
    D05: '{field:field}缺少{lang:language}文本，显示{other:language}。',
    'language:zh': '中文',
    'language:en': '英文',
    'field:name': '名称',
    'field:stage': '阶段',
    'field:segment': '板块',
    'field:link': '环节',
  },
  en: {
    H01: '“{from}” → “{to}”: there is no link “{id}”; the flow is left out.',
    H02: (p) =>
      p['count']
        ? '“{from}” → “{to}” closes a circle of {count} links.'
        : '“{from}” → “{to}” runs from downstream to upstream.',
    H03: (p) =>
      `A status is a judgement: say who assessed it and when. ${some(p, '{count} link is', '{count} links are')} shown as unassessed.`,
    H04: (p) =>
      `“{name}” is marked missing but has {count} local ${some(p, 'enterprise', 'enterprises')}; it is shown as unassessed.`,
    H05: (p) => `Counted, but not cleared to be named in public: {count} of the ${listOf(p)}.`,
    H06: '{count} boxes are too many to read; group them.',
    H07: '“{name}” flows to itself; it is marked ↻.',
    H08: '“{name}” has a parent; the map has one level, so it stands where its parent does.',
    H09: 'There is no “{field}”.',
    S06: '“{name}” counts {count} and lists {listed}.',
    D05: 'No {lang:language} text for the {field:field}; {other:language} is shown.',
    'language:zh': 'Chinese',
    'language:en': 'English',
  },
};

/** Of what a name is withheld; readers of a map do not know the places of a file. */
const WITHHELD = { enterprises: '家企业', targets: '家目标企业', projects: '个项目' } as const;

function listOf({ path }: Readonly<Record<string, unknown>>): keyof typeof WITHHELD {
  return (['targets', 'projects'] as const).find((list) => `${path}`.includes(list)) ?? 'enterprises';
}
