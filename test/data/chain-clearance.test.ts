import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { charts } from '../../src/charts';
import { readChains } from '../../src/data/chain';
import type { ChainData } from '../../src/data/chain/types';
import { readJson } from '../../src/data/read-json';
import { checking } from '../../src/format/checking';
import { en } from '../../src/format/en';
import { issueText } from '../../src/format/issue-text';
import { registerPacks } from '../../src/format/register-packs';
import { zhCn } from '../../src/format/zh-cn';

registerPacks(...charts.map(({ chart }) => chart.messages), checking);

const CANARY = '金丝雀';
const link = { id: 'mine', segment: 'ore', name: '铜矿' };
const chain = {
  id: 'copper',
  name: '铜',
  stages: [{ id: 'up', name: '上游' }],
  segments: [{ id: 'ore', stage: 'up', name: '矿产' }],
  links: [link],
};
const read = (data: unknown) => readChains(data as ChainData);
/** All that leaves the reader: the chains, the issues, their sentences. */
const said = (data: unknown) => {
  const all = read(data);
  return JSON.stringify([all, all.issues.flatMap((issue) => [issueText(issue, zhCn), issueText(issue, en)])]);
};

it('keeps the name of the one target of the example that is not cleared', () => {
  const data = JSON.parse(readFileSync(new URL('../../examples/data/chain-example.json', import.meta.url), 'utf8'));
  const hidden = data.targets.filter((target: { publishable?: boolean }) => target.publishable === false);
  const names: string[] = hidden.flatMap((target: { name: object }) => Object.values(target.name));
  expect(names).toHaveLength(2);
  expect(names.filter((name) => said(data).includes(name))).toEqual([]);
});

const lists = ['enterprises', 'targets', 'projects'] as const;
describe.each(lists)('of %s that are not cleared', (list) => {
  const file = (item: unknown, more: object = {}) => ({ chains: [chain], [list]: [item], ...more });
  const hidden = { id: 'secret', name: CANARY, links: ['mine'] };

  it.each([
    ['none says it', file(hidden)],
    ['the item says no', file({ ...hidden, publishable: false }, { publishable: true })],
    ['the item says yes in words', file({ ...hidden, publishable: 'yes' }, { publishable: true })],
    ['the file says no', file(hidden, { publishable: false })],
  ])('nothing but a number leaves the reader where %s', (_, data) => {
    expect(read(data).chains[0]!.links[0]!).toMatchObject({ [list]: [], withheld: { [list]: 1 } });
    expect(read(data).issues.map(({ code, params }) => [code, params])).toEqual([
      ['H05', { path: `${list}.1`, count: 1 }],
    ]);
    expect(said(data)).not.toMatch(/金丝雀|secret/);
  });

  it.each([
    ['the name is no text', { ...hidden, name: [CANARY] }],
    ['the name is too long', { ...hidden, name: CANARY.repeat(10_000) }],
    ['the id is the name', { ...hidden, id: CANARY }],
    ['there is no id', { name: CANARY, links: ['mine'] }],
    ['the links are unknown', { ...hidden, links: [CANARY] }],
    ['the links are no list', { ...hidden, links: CANARY }],
    ['the links are not text', { ...hidden, links: [{ name: CANARY }] }],
    ['the clearance is the name', { ...hidden, publishable: CANARY }],
    ['another field is wrong', { ...hidden, region: { name: CANARY }, priority: CANARY, phase: CANARY, core: CANARY }],
    ['it is bare text', CANARY],
  ])('nothing is quoted where %s', (_, item) => {
    expect(said(file(item))).not.toContain(CANARY);
  });

  it('nothing is quoted where the list is no list', () => {
    expect(said({ chains: [chain], [list]: CANARY })).not.toContain(CANARY);
  });

  it('nothing is public where one entry of an id is closed and another is not', () => {
    const data = { chains: [chain], [list]: [{ ...hidden, publishable: true }, hidden] };
    expect(said(data)).not.toContain(CANARY);
    expect(read(data).chains[0]!.links[0]!.withheld[list]).toBe(1);
  });
});

it('quotes nothing of a file that is broken', () => {
  expect(JSON.stringify(readJson(`{"targets":[{"name":"${CANARY}"`))).not.toContain(CANARY);
});

it('never lets go of a name, whatever else an item holds', () => {
  const value = fc.oneof(
    fc.constant(CANARY),
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.constant(['mine', CANARY]),
  );
  const item = fc.dictionary(
    fc.constantFrom('id', 'name', 'links', 'region', 'priority', 'progress', 'phase', 'investment', 'core', 'note'),
    value,
  );
  fc.assert(
    fc.property(fc.constantFrom(...lists), fc.array(item, { maxLength: 4 }), (list, items) => {
      expect(said({ chains: [chain], [list]: items })).not.toContain(CANARY);
    }),
    { seed: 20261121, numRuns: 1000 },
  );
});
