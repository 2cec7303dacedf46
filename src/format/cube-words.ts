import type { Issue, IssueParameters } from '../data/issue';

/** Gives issues of the readers of SDMX and JSON-stat their sentences: no pack holds them, since few pages read either. */
export function worded<Read extends { data: object; issues: readonly Issue[] }>(read: Read): Read {
  const issues = read.issues.map((issue) => {
    const words = WORDS.get(`${issue.params['says']}`);
    if (issue.code !== 'F08' || !words) return issue;
    const params = { ...issue.params, 'why:zh': words.zh(issue.params), 'why:en': words.en(issue.params) };
    return { ...issue, params };
  });
  return { ...read, data: { ...read.data, issues }, issues };
}

type Sentence = (params: IssueParameters) => string;

const WORDS = /* @__PURE__ */ new Map<string, { readonly zh: Sentence; readonly en: Sentence }>([
  [
    'choose',
    {
      zh: (p) =>
        `每个地区和时期有多个数值，按${p['names']}区分；请用select各选一项，或在dimensions.indicator中写明哪一项是指标`,
      en: (p) =>
        `There are several figures for an area and period. They differ by ${p['names']}: select one code of each, or say which is the indicator (dimensions.indicator)`,
    },
  ],
  [
    'twice',
    {
      zh: (p) => `${p['names']}有两个不同的数值，两个都不采用；请删去一个，或用select选定`,
      en: (p) => `There are two different figures for ${p['names']}: neither is read. Remove one, or select its codes`,
    },
  ],
  [
    'notDataset',
    {
      zh: (p) => `这是JSON-stat的“${p['what']}”，不是数据集（dataset）；请读取其中的一个数据集`,
      en: (p) => `This is a ${p['what']} of JSON-stat and no dataset: read one of the datasets that it names`,
    },
  ],
  [
    'xml',
    {
      zh: () => '不读取SDMX-ML（XML），请向数据服务要SDMX-CSV或SDMX-JSON',
      en: () => 'SDMX-ML (XML) is not read: ask the service for SDMX-CSV or SDMX-JSON',
    },
  ],
  [
    'fault',
    {
      zh: (p) => `数据服务没有给出数据：“${p['what']}”`,
      en: (p) => `The service gave no data: “${p['what']}”`,
    },
  ],
]);
