import { describe, expect, it } from 'vitest';
import { readChains } from '../../src/data/chain';
import { externalsIn, holdsChains } from '../../src/data/chain/file';
import type { ChainData } from '../../src/data/chain/types';
import { startReading } from '../../src/data/reading';

const chain = {
  id: 'copper',
  name: '铜',
  stages: [{ id: 'up', name: '上游' }],
  segments: [{ id: 'ore', stage: 'up', name: '矿产' }],
  links: ['mine', 'scrap'].map((id) => ({ id, segment: 'ore', name: id })),
};
const read = (more: Record<string, unknown>) =>
  readChains({ publishable: true, chains: [chain], ...more } as unknown as ChainData);
const links = (more: Record<string, unknown>) => read(more).chains[0]!.links;
const codes = (more: Record<string, unknown>) =>
  read(more)
    .issues.filter(({ code }) => code !== 'H03')
    .map(({ code, path }) => `${code} ${path.join('.')}`);

describe('members', () => {
  it('stand at their links, the core ones first and each kind as given', () => {
    const [mine, scrap] = links({
      enterprises: [
        { id: 'a', name: 'A', links: ['mine', 'scrap', 'mine'] },
        { id: 'b', name: 'B', core: true, links: ['mine'] },
        { id: 'c', name: 'C', core: true, links: ['copper/mine'] },
        { id: 4, name: 'D', links: ['mine'] },
      ],
      projects: [
        { id: 'p', name: 'P', links: ['scrap'] },
        { id: 'q', links: ['scrap'] },
      ],
    });
    expect(mine!.enterprises.map(({ id, isCore, links: count }) => [id, isCore, count])).toEqual([
      ['b', true, 1],
      ['c', true, 1],
      ['a', false, 2],
      ['4', false, 1],
    ]);
    expect(scrap!.enterprises.map(({ id }) => id)).toEqual(['a']);
    expect(scrap!.projects.map(({ name }) => name)).toEqual(['P', 'q']);
  });

  it('that are wanted most stand first, those without a priority last', () => {
    const targets = ['C', undefined, 'A', 'B', 'A'].map((priority, i) => ({
      id: i,
      name: 'T',
      links: ['mine'],
      priority,
    }));
    expect(links({ targets })[0]!.targets.map(({ id }) => id)).toEqual(['2', '4', '3', '0', '1']);
  });

  it('go by their names where they have no ids, and find links whose ids are numbers', () => {
    const one = { ...chain, links: [{ id: 5, segment: 'ore', name: 'mine' }] };
    const all = read({ chains: [one], enterprises: [{ name: '甲', links: [5] }] });
    expect([all.issues, all.chains[0]!.links[0]!.enterprises.map(({ id }) => id)]).toEqual([[], ['甲']]);
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    ['a list that is none', { targets: 'all' }, ['F06 targets']],
    ['an item that is none', { targets: [1] }, ['F06 targets.0']],
    ['an item without id and name', { targets: [{ links: [] }] }, ['F06 targets.0.id']],
    ['an id of blanks', { targets: [{ id: ' ', links: [] }] }, ['F06 targets.0.id']],
    ['no list of links', { projects: [{ id: 'p', name: 'P' }] }, ['F06 projects.0.links']],
    ['an unknown link', { projects: [{ id: 'p', name: 'P', links: ['mine', 'mill'] }] }, ['I01 projects.0.links.1']],
    ['a link that is no id', { projects: [{ id: 'p', name: 'P', links: [true] }] }, ['I01 projects.0.links.0']],
    [
      'an id twice',
      {
        targets: [
          { id: 't', name: 'T', links: ['mine'] },
          { id: ' t ', links: ['scrap'] },
        ],
      },
      ['I04 targets.1.id'],
    ],
    ['nothing', { enterprises: null, targets: undefined }, []],
  ])('tell where there is %s', (_, more, expected) => {
    expect(codes(more)).toEqual(expected);
  });

  it('name the first of those that are not cleared, and how many there are', () => {
    const hidden = (id: string) => ({ id, links: ['mine'], publishable: false });
    const { issues } = read({ targets: [{ id: 'a', links: ['mine'] }, hidden('b'), hidden('c')] });
    expect(issues.filter(({ code }) => code === 'H05').map(({ path, params }) => [path, params])).toEqual([
      [['targets', 1], { path: 'targets.2', count: 2 }],
    ]);
  });

  it('are read up to the limit, and one that is not cleared closes its id from beyond it', () => {
    const many = Array.from({ length: 50_000 }, (_, i) => ({ id: `${i}`, name: `${i}`, links: i < 2 ? ['mine'] : [] }));
    expect(codes({ targets: many })).toEqual([]);
    const more = [...many, { id: '0', links: ['mine'], publishable: false }];
    expect(codes({ targets: more })).toEqual(['L01 targets', 'H05 targets.0']);
    expect(links({ targets: more })[0]!.targets.map(({ id }) => id)).toEqual(['1']);
  });
});

describe('an investment', () => {
  const amount = (investment: unknown) =>
    links({ projects: [{ id: 'p', name: 'P', links: ['mine'], investment }] })[0]!.projects[0]!.investment;
  it.each([
    ['15.1亿元', { digits: '15.1', multiplier: 8, unit: 'CNY' }],
    [' 15.1 亿元 ', { digits: '15.1', multiplier: 8, unit: 'CNY' }],
    ['1.2万亿元', { digits: '1.2', multiplier: 12, unit: 'CNY' }],
    ['3万元', { digits: '3', multiplier: 4, unit: 'CNY' }],
    ['5元', { digits: '5', multiplier: 0, unit: 'CNY' }],
    ['约2亿美元', { digits: '2', multiplier: 8, unit: 'USD', qualifier: 'about' }],
    ['超3亿元', { digits: '3', multiplier: 8, unit: 'CNY', qualifier: 'over' }],
    ['近3亿元', { digits: '3', multiplier: 8, unit: 'CNY', qualifier: 'nearly' }],
    ['over 3 billion yuan', { digits: '3', multiplier: 9, unit: 'CNY', qualifier: 'over' }],
    ['about 5 million US dollars', { digits: '5', multiplier: 6, unit: 'USD', qualifier: 'about' }],
    ['nearly 1 trillion yuan', { digits: '1', multiplier: 12, unit: 'CNY', qualifier: 'nearly' }],
    ['1 US dollar', { digits: '1', multiplier: 0, unit: 'USD' }],
    [
      { digits: '3', unit: 'CNY', multiplier: 8 },
      { digits: '3', unit: 'CNY', multiplier: 8 },
    ],
    [undefined, undefined],
    [null, undefined],
  ])('of %j is read as %j', (told, expected) => {
    expect(amount(told)).toEqual(expected);
  });
  it.each(['15.1亿', '015亿元', '1.亿元', 'x5元', '5元x', '5欧元', '1,500元', 5, '', {}, { digits: '3' }])(
    'of %j is refused',
    (investment) => {
      expect(amount(investment)).toBeUndefined();
      expect(codes({ projects: [{ id: 'p', name: 'P', links: ['mine'], investment }] })[0]).toMatch(
        /^F06 projects\.0\.investment/,
      );
    },
  );
});

it.each([
  [{ links: [] }, true],
  [{ summary: [] }, true],
  [{ stages: [] }, true],
  [{ segments: [] }, true],
  [{ chains: [] }, true],
  [[{ links: [] }], true],
  // A list of files is none, and rows are rows.
  [[{ chains: [] }], false],
  [[{ area: 'x', value: '1元' }], false],
  [[], false],
  [{ rows: [] }, false],
  ['links', false],
  [null, false],
])('tells whether %j is for charts of chains: %s', (data, expected) => {
  expect(holdsChains(data)).toBe(expected);
});

it('calls a lone chain without an id “chain”', () => {
  const id = (given: unknown) => readChains({ ...chain, id: given } as unknown as ChainData).chains[0]!.id;
  expect([id('copper'), id(undefined), id(''), id('x'.repeat(300)).length]).toEqual(['copper', 'chain', 'chain', 200]);
});

it('finds the links of other files by their whole id and by chain and link', () => {
  const file = {
    externalLinks: [
      { id: 'chem/acid', name: '酸' },
      { id: 'b7', chain: 'cells' },
    ],
  };
  expect([...externalsIn(file, startReading())]).toEqual([
    ['chem/acid', { chain: 'chem', link: 'acid', name: '酸' }],
    ['b7', { chain: 'cells', link: 'b7', name: 'b7' }],
    ['cells/b7', { chain: 'cells', link: 'b7', name: 'b7' }],
  ]);
});

it('names each source once, that of the file first', () => {
  const source = (id: string, title: string) => ({ id, title, publisher: 'x', lang: 'zh' });
  const { sources } = read({ source: source('b', 'first'), sources: [source('a', 'A'), source('b', 'again')] });
  expect(sources.map(({ id, title }) => [id, title])).toEqual([
    ['b', 'first'],
    ['a', 'A'],
  ]);
});

it('means the own link of a chain by an id that another only stands for', () => {
  const other = {
    ...chain,
    id: 'tin',
    links: [{ id: 'mine', segment: 'ore', name: '锡', ref: { chain: 'copper', link: 'mine' } }],
  };
  const data = (chains: unknown[]) =>
    readChains({
      publishable: true,
      chains,
      targets: [{ id: 't', name: 'T', links: ['mine'] }],
    } as unknown as ChainData).chains;
  const at = (chains: unknown[]) =>
    data(chains).flatMap(({ id, links: all }) =>
      all.filter(({ targets }) => targets.length > 0).map((l) => `${id}/${l.id}`),
    );
  expect([at([chain, other]), at([other, chain])]).toEqual([['copper/mine'], ['copper/mine']]);
});

it('tells a summary of a stage that is not there', () => {
  expect(
    readChains({ ...chain, summary: [{ stage: 'down', local: 3 }] } as unknown as ChainData).issues.map(
      ({ code, path }) => `${code} ${path.join('.')}`,
    ),
  ).toContain('I01 summary.0.stage');
});
