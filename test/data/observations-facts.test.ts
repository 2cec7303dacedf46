import { describe, expect, it } from 'vitest';
import { readObservations } from '../../src/data/observations';
import type { Fact } from '../../src/data/types';
import { codesOf, row } from './observed';

describe('facts', () => {
  const base = {
    source: 'smx',
    indicator: 'trade-total',
    area: '411200',
    period: { type: 'year', year: 2019 },
    nature: 'outcome',
  } as const;
  const level: Fact = { ...base, id: '000-03', kind: 'level', value: { digits: '15.77', multiplier: 9, unit: 'CNY' } };
  const change: Fact = {
    ...base,
    id: '000-04',
    kind: 'change',
    of: '000-03',
    against: 'same-period-last-year',
    form: 'percent',
    value: { digits: '43.7', unit: 'PCT' },
    pricing: 'unstated',
    scope: 'unstated',
  };
  const rank: Fact = {
    ...base,
    id: 'r',
    kind: 'rank',
    by: 'level',
    precision: 'exact',
    position: 7,
    among: { area: '410000', members: 'cities' },
  };
  const event: Fact = { ...base, id: 'e', kind: 'event', name: 'Second session' };

  it('of one cell and source become one observation', () => {
    const { observations, others, issues } = readObservations([rank, change, level, event]);
    expect(issues).toEqual([]);
    expect(others).toEqual([event]);
    expect(observations.map((o) => [o.value?.digits, o.growth?.value?.digits, o.rank?.position])).toEqual([
      ['15.77', '43.7', 7],
    ]);
  });
  it('of another source stand by themselves', () => {
    const { observations } = readObservations([level, { ...change, source: 'other' }]);
    expect(observations).toHaveLength(2);
  });
  it('without a date come together only where one is about the other', () => {
    const undated = { period: { type: 'loose', printed: 'as of now' } } as const;
    const facts = [
      { ...level, ...undated },
      { ...change, ...undated },
      { ...rank, ...undated },
    ] as Fact[];
    expect(
      readObservations(facts).observations.map((o) => [o.value?.digits, o.growth?.value?.digits, o.rank?.position]),
    ).toEqual([
      ['15.77', '43.7', undefined],
      [undefined, undefined, 7],
    ]);
  });
  it('keep nature apart', () => {
    expect(
      readObservations([level, { ...level, id: 't', nature: 'target' }]).observations.map((o) => o.nature),
    ).toEqual(['outcome', 'target']);
  });
  it('tell which of them a cell was made of', () => {
    const other = { ...level, id: '000-09', source: 'other' };
    expect(readObservations([rank, change, level, other]).observations.map((o) => o.facts)).toEqual([
      ['r', '000-04', '000-03', '000-09'],
    ]);
    expect(readObservations([row({})]).observations[0]?.facts).toBeUndefined();
  });
  it('with one id twice count once', () => {
    expect(codesOf([level, level])).toEqual(['I04 facts.1']);
  });
  it.each([
    ['an event without a name', { kind: 'event' }, 'F06 facts.0.name'],
    ['a claim that is a number', { kind: 'claim', says: 1 }, 'F06 facts.0.says'],
    ['a list of numbers', { kind: 'list', members: [1] }, 'F06 facts.0.members'],
    ['a share without a value', { kind: 'share' }, 'F06 facts.0.value'],
    ['an event at no period', { kind: 'event', name: 'x', period: 'soon' }, 'T01 facts.0.period'],
    ['a change of no form', { kind: 'change', against: 'yesterday' }, 'F06 facts.0.against'],
    ['a reason for nothing', { kind: 'event', name: 'x', inferred: 'year' }, 'F06 facts.0.inferred'],
  ])('such as %s are an issue', (_, fields, expected) => {
    expect(codesOf([{ ...base, id: 'x', ...fields }])).toEqual([expected]);
  });
  it('that share one source also name it and its area', () => {
    const { sources, areas } = readObservations([event]);
    expect([[...sources.keys()], [...areas.keys()]]).toEqual([['smx'], ['411200']]);
  });
  it('of an unknown kind are an issue', () => {
    expect(codesOf([{ ...level, kind: 'rumour' }])).toEqual(['F06 facts.0.kind']);
  });
});
