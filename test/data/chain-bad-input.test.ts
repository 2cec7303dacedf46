import { describe, expect, it } from 'vitest';
import { chain, file, flow, type Loose, link, read, told } from './loose-chain';

describe('flows', () => {
  it.each([
    ['an unknown link', flow('a', 'x'), 'H01 chains.0.flows.0.target'],
    ['an unknown link of a chain that is in the file', flow('copper/x', 'a'), 'H01 chains.0.flows.0.source'],
    ['two other chains', flow('tin/a', 'zinc/b'), 'H01 chains.0.flows.0.source'],
    ['a missing end', flow('a', ''), 'H09 chains.0.flows.0.target'],
    ['an end that is no id', flow('a', [1] as never), 'F06 chains.0.flows.0.target'],
  ])('between %s are left out, and the rest stands', (_, bad, issue) => {
    const all = file({ flows: [bad, flow('a', 'c')] });
    expect(told(all)).toContain(issue);
    expect(all.chains[0]!.flows.map(({ source, target }) => [source, target])).toEqual([[0, 2]]);
  });

  it('from a link to itself are a mark on its card', () => {
    const all = file({ flows: [flow('a', 'a')] });
    expect([told(all), all.chains[0]!.flows, all.chains[0]!.links[0]!.isLoop]).toEqual([
      ['H07 chains.0.flows.0'],
      [],
      true,
    ]);
  });

  it('with an id used twice count once', () => {
    const all = file({ flows: [flow('a', 'b', { id: 'f' }), flow('b', 'c', { id: 'f' })] });
    expect([told(all), all.chains[0]!.flows.length]).toEqual([['I04 chains.0.flows.1.id'], 1]);
  });

  it.each([-1, 0, Number.NaN, '3', 1e300])('of the weight %j weigh 1', (weight) => {
    const all = file({ flows: [flow('a', 'b', { weight })] });
    expect([told(all), all.chains[0]!.flows[0]!.weight]).toEqual([['F06 chains.0.flows.0.weight'], 1]);
  });

  it('in a circle are drawn and told once; recycling is no circle', () => {
    const round = [flow('a', 'b'), flow('b', 'd'), flow('d', 'a'), flow('d', 'b', { kind: 'recycle' })];
    const links = [link('a'), link('b'), link('d')];
    const all = file({ links, flows: round });
    expect([told(all), all.chains[0]!.flows.length]).toEqual([['H02 chains.0.flows.2'], 4]);
    expect(all.issues[0]!.params['count']).toBe(3);
    expect(told(file({ links, flows: [round[0], round[1], round[3]] }))).toEqual([]);
  });

  it('against the stages are drawn and told, but not those of support', () => {
    expect(told(file({ flows: [flow('c', 'a')] }))).toEqual(['H02 chains.0.flows.0']);
    const stages = [
      { id: 'up', name: '上游' },
      { id: 'down', name: '配套', role: 'support' },
    ];
    expect(told(file({ stages, flows: [flow('c', 'a')] }))).toEqual([]);
  });

  it('to chains that are not in the file are kept by id', () => {
    const all = file({ flows: [flow('a', 'tin/solder')] });
    expect([told(all), all.chains[0]!.links[0]!.crossings]).toEqual([
      [],
      [{ isInput: false, chain: 'tin', chainName: 'tin', link: 'solder', name: 'solder' }],
    ]);
  });
});

describe('ids', () => {
  it('used twice name the first, in every list', () => {
    const twice = (id: string) => [
      { id, name: '甲', stage: 'up', segment: 'ore', links: ['a'] },
      { id, name: '乙', stage: 'up', segment: 'ore', links: ['a'] },
    ];
    const one = chain({ stages: twice('up'), segments: twice('ore'), links: twice('a') });
    const all = read({ chains: [one, one], enterprises: twice('e'), publishable: true });
    expect(told(all)).toEqual([
      'I04 chains.1.id',
      'I04 chains.0.stages.1.id',
      'I04 chains.0.segments.1.id',
      'I04 chains.0.links.1.id',
      'I04 enterprises.1.id',
    ]);
    expect(all.chains[0]!.links.map(({ name, enterprises }) => [name, enterprises[0]!.name])).toEqual([['甲', '甲']]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('may be %s', (id) => {
    const all = read(
      JSON.parse(
        `{"chains":[{"id":"${id}","name":"c","stages":[{"id":"${id}","name":"s"}],"segments":[{"id":"${id}","name":"g","stage":"${id}"}],` +
          `"links":[{"id":"${id}","name":"l","segment":"${id}","distribution":{"${id}":3},"counts":{"${id}":1}},{"id":"b","name":"b","segment":"${id}"}],` +
          `"flows":[{"id":"${id}","source":"${id}","target":"b"}],"summary":[{"stage":"${id}","links":{"${id}":1}}]}],` +
          `"${id}":{"publishable":true},"enterprises":[{"id":"${id}","name":"e","links":["${id}"],"publishable":true}]}`,
      ),
    );
    expect(told(all)).toEqual([]);
    const [one] = all.chains;
    expect([one!.links[0]!.distribution, one!.flows.length, one!.links[0]!.enterprises.length]).toEqual([
      [{ region: id, count: 3 }],
      1,
      1,
    ]);
    expect(({} as Loose)['publishable']).toBeUndefined();
  });

  it('that are missing are the names, and without those leave the item out', () => {
    const all = file({ links: [{ segment: 'ore', name: '铜' }, { segment: 'ore' }, 'a', null, link('b')] });
    expect(told(all)).toEqual(['F06 chains.0.links.2', 'F06 chains.0.links.3', 'H09 chains.0.links.1.id']);
    expect(all.chains[0]!.links.map(({ id }) => id)).toEqual(['铜', 'b']);
  });
});

describe('a place that is not known', () => {
  it('is “Other”', () => {
    const all = file({
      segments: [
        { id: 'ore', stage: 'up', name: '矿产' },
        { id: 'lost', stage: 'nowhere', name: '?' },
      ],
      links: [link('a'), link('b', { segment: 'none' }), { id: 'c', name: 'c' }],
    });
    const { stages, segments, links } = all.chains[0]!;
    expect(told(all)).toEqual([
      'I01 chains.0.segments.1.stage',
      'I01 chains.0.links.1.segment',
      'H09 chains.0.links.2.segment',
    ]);
    expect(links.map(({ segment }) => segments[segment]!.name)).toEqual([
      '矿产',
      { zh: '其他', en: 'Other' },
      { zh: '其他', en: 'Other' },
    ]);
    expect(segments.map(({ stage }) => stages[stage]!.id)).toEqual(['up', '*other', '*other']);
  });

  it('is found 50 parents up, and told', () => {
    const nested = Array.from({ length: 50 }, (_, i) => ({ id: `s${i + 1}`, name: `s${i + 1}`, parent: `s${i}` }));
    const all = file({
      segments: [{ id: 's0', stage: 'down', name: 's0' }, ...nested],
      links: [link('a', { segment: 's50' })],
    });
    const { stages, segments } = all.chains[0]!;
    expect(new Set(segments.map(({ stage }) => stages[stage]!.id))).toEqual(new Set(['down']));
    expect(told(all)).toHaveLength(50);
    expect(told(all)[49]).toBe('H08 chains.0.segments.50.parent');
  });

  it('ends a circle of parents', () => {
    const all = file({
      segments: [
        { id: 'a', parent: 'b' },
        { id: 'b', parent: 'a' },
      ],
      links: [],
    });
    expect(all.chains[0]!.stages[2]!.id).toBe('*other');
    expect(told(all).filter((each) => each.endsWith('.stage'))).toHaveLength(2);
  });
});

describe('a status', () => {
  it('without assessor and date is unassessed, told once for the chain', () => {
    const links = [link('a', { status: 'weak' }), link('b', { status: 'strong' }), link('c', { status: 'unassessed' })];
    const all = file({ links }, { assessed: undefined });
    expect(told(all)).toEqual(['H03 chains.0.links.0.status']);
    expect(all.issues[0]!.params['count']).toBe(2);
    expect(all.chains[0]!.links.map(({ status }) => status)).toEqual(Array(3).fill('unassessed'));
  });

  it.each([
    [{ by: '市工信局' }, 'H09 chains.0.links.0.assessed.on'],
    [{ by: '', on: '2026' }, 'H09 chains.0.links.0.assessed.by'],
    [{ by: '市工信局', on: 'soon' }, 'F06 chains.0.links.0.assessed.on'],
    [{ by: '市工信局', on: '2026-13' }, 'F06 chains.0.links.0.assessed.on'],
    ['someone', 'F06 chains.0.links.0.assessed'],
  ])('has no assessor in %j', (wrong, issue) => {
    const all = file({ links: [link('a', { status: 'weak', assessed: wrong })] }, { assessed: undefined });
    expect(told(all)).toEqual([issue, 'H03 chains.0.links.0.status']);
  });

  it('in a summary that nobody judged is unassessed', () => {
    const all = read([
      { id: 'tin', name: '锡', summary: [{ stage: 'up', links: { strong: 2, unassessed: 1 }, local: 4 }] },
    ]);
    expect([told(all), all.chains[0]!.summary[0]!.statuses.unassessed]).toEqual([['H03 0.summary'], 3]);
  });

  it('missing with local enterprises is unassessed, by count or by list', () => {
    const counted = file({ links: [link('a', { status: 'missing', counts: { local: 3 } })] });
    const listed = file(
      { links: [link('a', { status: 'missing' })] },
      { enterprises: [{ id: 'e', name: '甲', links: ['a'] }] },
    );
    for (const all of [counted, listed]) {
      expect(told(all)).toEqual(['H04 chains.0.links.0.status']);
      expect(all.chains[0]!.links[0]!.status).toBe('unassessed');
    }
  });

  it('of an unknown word is unassessed', () => {
    const all = file({ links: [link('a', { status: 'great' })] });
    expect([told(all), all.chains[0]!.links[0]!.status]).toEqual([['F06 chains.0.links.0.status'], 'unassessed']);
  });
});

describe('a link of another chain', () => {
  const tin = (more: Loose = {}) => chain({ id: 'tin', links: [link('a', more)] });

  it('is not taken for one that is not there', () => {
    const all = read([chain({ links: [link('x', { ref: { chain: 'tin', link: 'none' } })] }), tin()]);
    expect([told(all), all.chains[0]!.links[0]!.ref]).toEqual([['I01 0.links.0.ref'], undefined]);
  });

  it('has one owner where two stand for each other', () => {
    const one = chain({ links: [link('a', { ref: { chain: 'tin', link: 'a' } })] });
    const { chains, issues } = read([one, tin({ ref: { chain: 'copper', link: 'a' } })]);
    expect(chains.map(({ links }) => links[0]!.ref)).toEqual([undefined, { chain: 'copper', link: 'a' }]);
    expect(issues.map(({ code }) => code)).toEqual(['I01']);
  });
});

it.each([-1, 2.5, '12', Number.POSITIVE_INFINITY, [3]])('does not take %j for a count', (local) => {
  const all = file({ links: [link('a', { counts: { local }, distribution: { 410000: local } })] });
  expect(told(all)).toEqual(['F06 chains.0.links.0.counts.local', 'F06 chains.0.links.0.distribution.410000']);
  expect([all.chains[0]!.links[0]!.counts.local, all.chains[0]!.links[0]!.distribution]).toEqual([undefined, []]);
});

it('takes null for a count that is not known', () => {
  const all = file({ links: [link('a', { counts: { local: null, national: 0 } })] });
  expect([told(all), all.chains[0]!.links[0]!.counts]).toEqual([
    [],
    { local: undefined, national: 0, targets: undefined, projects: undefined },
  ]);
});

describe('what is no chain', () => {
  it.each([[null], [undefined], [3], ['chain'], [{}], [{ rows: [] }], [[3]], [{ chains: {} }]])(
    '%j is an issue',
    (data) => {
      const all = read(data);
      expect([all.chains, all.issues.map(({ code }) => code)]).toEqual([[], ['F06']]);
    },
  );

  it('an empty list is no data', () => {
    expect(told(read([]))).toEqual(['F04 ']);
  });

  it('a file that could not be read says why', () => {
    const issue = { code: 'F05', level: 'E', scope: 'figure', path: [], params: {} };
    expect(told(read({ rows: [], issues: [issue] }))).toEqual(['F05 ']);
  });

  it('a chain without anything has stages to show', () => {
    expect(file({ segments: [], links: [] }).chains[0]!).toMatchObject({ detail: 'summary', links: [], flows: [] });
    expect(read({ chains: [{ id: 'bare' }] }).chains[0]!).toMatchObject({ stages: [], summary: [] });
  });
});
