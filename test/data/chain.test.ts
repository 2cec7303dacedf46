import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readChains } from '../../src/data/chain';
import type { Chain, ChainData, Link } from '../../src/data/chain/types';
import { check } from '../../src/data/check';
import { readJson } from '../../src/data/read-json';

const file = (name: string) => readFileSync(new URL(`../../examples/data/${name}`, import.meta.url), 'utf8');
const example = () => readChains(readJson<ChainData>(file('chain-example.json')).data);

const link = (id: string, more: Partial<Link> = {}): Link => ({ id, segment: 'ore', name: id, ...more });
const copper = (more: Partial<Chain> = {}): Chain => ({
  id: 'copper',
  name: '铜',
  stages: [{ id: 'up', name: '上游' }],
  segments: [{ id: 'ore', stage: 'up', name: '矿产' }],
  links: [link('mine'), link('scrap')],
  ...more,
});
const only = (data: unknown) => readChains(data as ChainData).chains[0]!;

describe('the illustrative chain', () => {
  it('holds all that the file does', () => {
    const { chains } = example();
    const [whole] = chains;
    expect(chains.map(({ detail }) => detail)).toEqual(['full', ...Array(11).fill('summary')]);
    expect([whole!.stages, whole!.segments, whole!.links, whole!.flows].map((list) => list.length)).toEqual([
      3, 14, 45, 72,
    ]);
    expect(chains[4]!.stages.map(({ name }) => name)).toEqual(whole!.stages.map(({ name }) => name));
  });

  it('counts its links by stage as the file states them', () => {
    const { summary } = example().chains[0]!;
    expect(summary.map(({ local, targets, projects }) => [local, targets, projects])).toEqual([
      [55, 14, 11],
      [92, 40, 28],
      [70, 20, 17],
    ]);
    expect(summary[1]!.statuses).toEqual({
      strong: 5,
      adequate: 7,
      weak: 7,
      missing: 5,
      'at-risk': 0,
      unassessed: 0,
    });
  });

  it('has flows from and to other chains at their link', () => {
    const { links } = example().chains[0]!;
    expect(
      links.flatMap(({ id, crossings }) => crossings.map((each) => [id, each.isInput, each.chain, each.link])),
    ).toEqual([
      ['battery', false, 'nev-vehicle', 'pack-assembly'],
      ['battery', true, 'chem', 'fluorine-salts'],
    ]);
    expect(links.find(({ id }) => id === 'battery')!.crossings[0]!.name).toEqual({
      zh: '电池包总成',
      en: 'Battery pack assembly',
    });
  });

  it('raises what is odd about it, and nothing else', () => {
    expect(example().issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['H02', 'chains.0.flows.3'],
      ['H05', 'targets.5'],
      ['S06', 'chains.0.links.14.counts.local'],
    ]);
  });
});

it('reads the real chain without a fault, and judges nothing in it', () => {
  const { chains, issues, illustrative, sources } = readChains(readJson<ChainData>(file('superhard-chain.json')).data);
  const { links, flows, stages } = chains[0]!;
  expect(issues).toEqual([]);
  expect([links.length, flows.length, stages.filter((stage) => stage.isSupport).length]).toEqual([21, 17, 1]);
  expect(new Set(links.map(({ status }) => status))).toEqual(new Set(['unassessed']));
  expect(links.flatMap(({ counts }) => Object.values(counts)).filter((count) => count !== undefined)).toEqual([]);
  expect(illustrative).toBe(false);
  expect(sources.every(({ url }) => /^https?:/.test(url ?? ''))).toBe(true);
});

describe('the three forms of data', () => {
  it('are read alike', () => {
    const one = { name: '铜', links: 2 };
    const said = (data: ChainData) => readChains(data).chains.map(({ name, links }) => ({ name, links: links.length }));
    expect([said(copper()), said([copper()]), said({ chains: [copper()] })]).toEqual([[one], [one], [one]]);
  });

  it('have their own paths', () => {
    const bad = copper({ links: [link('mine', { segment: 'none' })] });
    const path = (data: ChainData) => readChains(data).issues[0]!.path.join('.');
    expect([path(bad), path([bad]), path({ chains: [bad] })]).toEqual([
      'links.0.segment',
      '0.links.0.segment',
      'chains.0.links.0.segment',
    ]);
  });

  it('are checked for authors too', () => {
    expect(check(copper({ links: [link('mine', { segment: 'none' })] })).map(({ code }) => code)).toEqual(['I01']);
  });
});

describe('a flow', () => {
  const flows = (...list: object[]) => only(copper({ flows: list as never })).flows;

  it('is merged with others of the same ends and kind', () => {
    const said = flows(
      { id: 'f1', source: 'mine', target: 'scrap', weight: 2 },
      { id: 'f2', source: 'mine', target: 'scrap', weight: 3 },
      { id: 'f3', source: 'mine', target: 'scrap', kind: 'byproduct' },
    ).map(({ id, kind, weight }) => [id, kind, weight]);
    expect(said).toEqual([
      ['f1', 'material', 5],
      ['f3', 'byproduct', 1],
    ]);
  });

  it('crosses to a chain of the file at both ends, once', () => {
    const tin = { ...copper(), id: 'tin', name: '锡', flows: [{ id: 'x', source: 'copper/mine', target: 'mine' }] };
    const { chains } = readChains([
      copper({ flows: [{ id: 'x1', source: 'mine', target: 'tin/mine', kind: 'cross-chain' }] }),
      tin,
    ]);
    expect(chains.map(({ links }) => links[0]!.crossings)).toEqual([
      [{ isInput: false, chain: 'tin', chainName: '锡', link: 'mine', name: 'mine' }],
      [{ isInput: true, chain: 'copper', chainName: '铜', link: 'mine', name: 'mine' }],
    ]);
  });
});

describe('numbers', () => {
  it('leave out a link that stands for one of another chain', () => {
    const counted = (name: string, more: Partial<Link>) => link(name, { counts: { local: 3 }, ...more });
    const proxy = counted('mine', { ref: { chain: 'tin', link: 'mine' } });
    expect(only(copper({ links: [counted('scrap', {}), proxy] })).summary[0]).toMatchObject({
      local: 3,
      statuses: { unassessed: 1 },
    });
  });

  it('of a stage are not known where one link does not know its own', () => {
    const links = [
      link('mine', { counts: { local: 3, projects: 1 } }),
      link('scrap', { counts: { local: null, projects: 0 } }),
    ];
    expect(only(copper({ links })).summary[0]).toMatchObject({ local: undefined, projects: 1, targets: undefined });
  });

  it('by region stand in order of size, then of code', () => {
    const [mine] = only(copper({ links: [link('mine', { distribution: { 430000: 2, 410000: 2, 110000: 9 } })] })).links;
    expect(mine!.distribution.map(({ region }) => region)).toEqual(['110000', '410000', '430000']);
  });
});

it('lists core enterprises first and tells in how many links one is', () => {
  const enterprises = [
    { id: 'e1', name: '甲', links: ['mine'] },
    { id: 'e2', name: '乙', links: ['mine', 'scrap', 'mine'], core: true },
  ];
  const { links } = only({ chains: [copper()], enterprises, publishable: true });
  expect(links[0]!.enterprises).toEqual([
    { id: 'e2', name: '乙', isCore: true, links: 2 },
    { id: 'e1', name: '甲', isCore: false, links: 1 },
  ]);
});

describe('an investment', () => {
  const invested = (investment: unknown) =>
    readChains({
      chains: [copper()],
      projects: [{ id: 'p1', name: '项目', links: ['mine'], investment: investment as string }],
      publishable: true,
    });

  it.each([
    ['15.1亿元', { digits: '15.1', multiplier: 8, unit: 'CNY' }],
    ['about 3 billion yuan', { qualifier: 'about', digits: '3', multiplier: 9, unit: 'CNY' }],
    ['超2000万美元', { qualifier: 'over', digits: '2000', multiplier: 4, unit: 'USD' }],
    ['500元', { digits: '500', multiplier: 0, unit: 'CNY' }],
    [
      { digits: '9.10', multiplier: 8, unit: 'CNY' },
      { digits: '9.10', multiplier: 8, unit: 'CNY' },
    ],
  ])('%j is read with its digits', (given, read) => {
    expect(invested(given).chains[0]!.links[0]!.projects[0]!.investment).toEqual(read);
  });

  it.each(['1,5亿元', '015亿元', '15.1', '__proto__', 15.1, { digits: 15, unit: 'CNY' }, { digits: '15' }])(
    '%j is refused',
    (given) => {
      const { chains, issues } = invested(given);
      expect(chains[0]!.links[0]!.projects[0]!.investment).toBeUndefined();
      expect(issues.map(({ code, path }) => [code, path.join('.')])).toEqual([['F06', 'projects.0.investment']]);
    },
  );
});
