import fc from 'fast-check';
import { expect, it } from 'vitest';
import { file, flow, link, read, told } from './loose-chain';

it('cuts names of 10,000 characters and tells', () => {
  const all = file({ links: [link('a', { name: '铜'.repeat(10_000) })] });
  expect(told(all)).toEqual(['L02 chains.0.links.0.name']);
  expect(`${all.chains[0]!.links[0]!.name}`).toHaveLength(500);
});

it('reads a chain of 10,000 steps, straight or closed', () => {
  const links = Array.from({ length: 10_000 }, (_, i) => link(`l${i}`));
  const steps = links.slice(1).map((_, i) => flow(`l${i}`, `l${i + 1}`));
  const straight = file({ links, flows: steps });
  const closed = file({ links, flows: [...steps, flow('l9999', 'l0')] });
  expect(told(straight)).toEqual(['H06 chains.0.links']);
  expect(told(closed)).toEqual(['H02 chains.0.flows.9999', 'H06 chains.0.links']);
  expect(closed.issues[0]!.params['count']).toBe(10_000);
});

it('reads 50,000 links of a chain and tells of more', () => {
  const links = Array.from({ length: 50_001 }, (_, i) => link(`l${i}`));
  const all = file({ links });
  expect(all.chains[0]!.links).toHaveLength(50_000);
  expect(told(all)).toEqual(['L01 chains.0.links', 'H06 chains.0.links']);
});

const id = fc.constantFrom('a', 'b', 'up', 'copper', 'copper/a', 'tin/b', '', '__proto__');
const value: fc.Arbitrary<unknown> = fc.oneof(id, fc.constantFrom(null, true, 3, -1, [], {}, ['a'], { zh: '铜' }));
const item = fc.dictionary(
  fc.constantFrom(
    'id',
    'name',
    'stage',
    'segment',
    'source',
    'target',
    'kind',
    'weight',
    'ref',
    'links',
    'counts',
    'parent',
    'status',
  ),
  value,
);
const list = fc.oneof({ weight: 5, arbitrary: fc.array(item, { maxLength: 6 }) }, { weight: 1, arbitrary: value });
const anyChain = fc.record(
  { id, stages: list, segments: list, links: list, flows: list, summary: list, assessed: value },
  { requiredKeys: ['id'] },
);

it('never throws, and every position that it gives is one of a list', () => {
  fc.assert(
    fc.property(fc.array(anyChain, { maxLength: 3 }), list, (chains, enterprises) => {
      for (const { stages, segments, links, flows, summary } of read({ chains, enterprises, publishable: true })
        .chains) {
        const is = (place: number, all: readonly unknown[]) => place in all;
        expect(segments.every((each) => is(each.stage, stages) && each.links.every((one) => is(one, links)))).toBe(
          true,
        );
        expect(links.every((each, i) => segments[each.segment]?.links.includes(i))).toBe(true);
        expect(
          flows.every((each) => is(each.source, links) && is(each.target, links) && each.source !== each.target),
        ).toBe(true);
        expect(summary).toHaveLength(stages.length);
      }
    }),
    { seed: 20261121, numRuns: 1500 },
  );
});
