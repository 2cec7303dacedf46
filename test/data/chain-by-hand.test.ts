import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { readChains } from '../../src/data/chain';
import { chainMessages } from '../../src/format/chain-messages';
import { issueText } from '../../src/format/issue-text';
import { zhCn } from '../../src/format/zh-cn';
import { assessed, chain, file, flow, link, read, told } from './loose-chain';

const zh = { ...zhCn, messages: { ...zhCn.messages, ...chainMessages.zh } };
const said = (all: ReturnType<typeof readChains>) => all.issues.map((issue) => issueText(issue, zh));

describe('a chain written by hand', () => {
  it('may name its stages, its products and its items without ids', () => {
    const all = read({
      name: '茶',
      stages: ['种植', '加工'],
      segments: [{ name: '茶园', stage: '种植' }],
      links: [{ name: '生态茶园', segment: '茶园', products: ['鲜叶', { name: '茶籽' }] }],
    });
    const { stages, segments, links } = all.chains[0]!;
    expect(told(all)).toEqual([]);
    expect([stages.map(({ name }) => name), segments[0]!.name, links[0]!.products]).toEqual([
      ['种植', '加工'],
      '茶园',
      ['鲜叶', '茶籽'],
    ]);
  });

  it('may be that of the README', () => {
    const all = read(JSON.parse(/```json\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))![1]!));
    const [tea] = all.chains;
    expect([told(all), tea!.flows.length, tea!.links.map(({ status }) => status)]).toEqual([
      [],
      1,
      ['strong', 'missing'],
    ]);
    expect(tea!.links[1]!.targets).toMatchObject([{ name: '某饮料公司', priority: 'A', progress: 'negotiating' }]);
  });

  it('may name its source', () => {
    expect(file({}, { source: '县茶办' }).sources).toMatchObject([{ id: '县茶办', title: '县茶办' }]);
    expect(told(file({}, { source: 7 }))).toEqual(['F06 source.title']);
  });

  it('may use the words of the map, in Chinese, with capitals and blanks', () => {
    const all = file(
      {
        stages: [
          { id: 'up', name: '上游' },
          { id: 'down', name: '配套', role: '配套' },
        ],
        links: [link('a', { status: '缺失', action: '补链' }), link('b', { status: ' At risk', action: 'Extend' })],
        flows: [flow('a', 'b', { kind: '副产' })],
      },
      {
        targets: [{ id: 't', name: 'T', links: ['a'], priority: 'b', progress: '洽谈中' }],
        projects: [{ id: 'p', name: 'P', links: ['a'], phase: 'Under construction' }],
      },
    );
    const { stages, links, flows } = all.chains[0]!;
    expect(told(all)).toEqual([]);
    expect(links.map(({ status, action }) => [status, action])).toEqual([
      ['missing', 'supplement'],
      ['at-risk', 'extend'],
    ]);
    expect([stages[1]!.isSupport, flows[0]!.kind]).toEqual([true, 'byproduct']);
    expect([links[0]!.targets[0], links[0]!.projects[0]]).toMatchObject([
      { priority: 'B', progress: 'negotiating' },
      { phase: 'under-construction' },
    ]);
  });

  it('hears the words of its language where one is not known', () => {
    expect(said(file({ links: [link('a', { status: '较弱' }), link('b', { status: 'poor' })] }))).toEqual([
      '“chains.1.links.1.status”项：无法识别的数据形式。原文为“较弱”。应如：优势=strong 较强=adequate 薄弱=weak 缺失=missing 风险=at-risk 未评估=unassessed。',
      '“chains.1.links.2.status”项：无法识别的数据形式。原文为“poor”。应如：优势=strong 较强=adequate 薄弱=weak 缺失=missing 风险=at-risk 未评估=unassessed。',
    ]);
  });

  it.each([
    ['2026年6月30日', '2026-06-30'],
    ['2026年6月', '2026-06'],
    ['2026年', '2026'],
    ['2026.6.3', '2026-06-03'],
    ['2026/06/30', '2026-06-30'],
    ['2026-06-30', '2026-06-30'],
  ])('may be assessed on %s', (on, date) => {
    const all = file({ links: [link('a', { status: 'weak' })] }, { assessed: { ...assessed, on }, asOf: on });
    expect([told(all), all.chains[0]!.links[0]!.assessed!.on, all.asOf]).toEqual([[], date, date]);
  });

  it('hears of keys that are a letter off, each once, and not of its own', () => {
    const links = [
      link('a', { statuss: 'weak', Action: 'extend' }),
      link('b', { statuss: 'weak', code: 7, memo: 'x' }),
    ];
    const all = read({ ...chain({ links: [...links, link('c', { counts: { Local: 3 } })] }), ilustrative: true });
    expect(told(all)).toEqual([
      'I01 ilustrative',
      'I01 links.0.statuss',
      'I01 links.0.Action',
      'I01 links.2.counts.Local',
    ]);
    expect(said(all)[1]).toBe('“links.1.statuss”项：未知的属性“statuss”，是否指status？');
  });

  it('hears what is missing, and what stands in its place', () => {
    expect(said(file({ links: [{ id: 'a', segment: 'ore' }], flows: [{ source: 'a' }] }))).toEqual([
      '“chains.1.links.1.name”项：没有“name”。',
      '“chains.1.flows.1.target”项：没有“target”。应如：a1。',
    ]);
  });

  it('is not slowed by an object of 100,000 keys', () => {
    const keys = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`x${i}`, i]));
    expect(told(file({ links: [link('a', keys)] }))).toEqual([]);
    // Each key against each would be ten thousand million steps; once through them all is well under a second.
  }, 10_000);
});
