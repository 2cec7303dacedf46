import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/data/check';
import { checkFact } from '../../src/data/facts';
import type { Collection } from '../../src/data/input';
import { readObservations } from '../../src/data/observations';
import type { Fact } from '../../src/data/types';
import drawnBy from '../facts.drawn-by.json';
import collection from '../facts.json';

const data = collection as unknown as Collection;
const facts = data.facts as readonly Fact[];
const ids = readFileSync(new URL('../facts.ids.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

/** Warnings that the seeds deserve: no date, an editor's guess, vague prices, ranks and claims. */
const DESERVED = new Set(['T06', 'T07', 'V07', 'C01', 'C06', 'R02', 'R04', 'R08']);
const COMPONENTS = new Set('headline trade-growth position SHR TGT PIP CHN ENT PRT MEC TSK TLN RTE LST TXT'.split(' '));

/** Without the fields that are not there. */
const plain = (fields: object): object => JSON.parse(JSON.stringify(fields));

it('holds exactly the 75 facts of the committed list', () => {
  expect(facts.map((fact) => fact.id)).toEqual(ids);
  expect(new Set(ids).size).toBe(75);
});

it('comes back identical from JSON', () => {
  expect(JSON.parse(JSON.stringify(data))).toStrictEqual(data);
});

it('names a component that draws each of them', () => {
  expect(Object.keys(drawnBy)).toEqual(ids);
  expect(Object.values(drawnBy).filter((name) => !COMPONENTS.has(name))).toEqual([]);
});

describe.each(facts)('fact $id', (fact) => {
  it('has every field its kind requires', () => {
    expect(checkFact(fact, ['facts', fact.id])).toEqual([]);
  });

  it('refers only to sources, areas and indicators of the collection', () => {
    const known = (list: readonly { id?: string; code?: string }[] | undefined) =>
      list?.map((each) => each.id ?? each.code);
    expect(known(data.sources)).toContain(fact.source);
    expect(known(data.areas)).toContain(fact.area);
    expect([...(known(data.indicators) ?? []), 'trade-total', 'trade-exports']).toContain(fact.indicator);
  });

  it('fires no rule but the warnings it deserves', () => {
    const found = check({ ...data, facts: [fact] }).map((issue) => issue.code);
    expect(found.filter((code) => !DESERVED.has(code))).toEqual([]);
  });

  it('is read without loss of what it says', () => {
    const read = readObservations({ ...data, facts: [fact] });
    if (fact.kind === 'level' || fact.kind === 'change' || fact.kind === 'rank') {
      expect(read.observations).toHaveLength(1);
      const [seen] = read.observations;
      const { period, nature, area, indicator, printed, note, inferred, readings, dimensions, counterpart } = fact;
      expect(seen).toMatchObject(
        plain({ period, nature, area, indicator, printed, note, inferred, readings, dimensions, counterpart }),
      );
      if (fact.kind === 'level') expect(seen!.value).toMatchObject(fact.value);
      if (fact.kind === 'change') {
        const { against, basePeriod, form, pricing, scope, value } = fact;
        expect(seen!.growth).toMatchObject(plain({ against, basePeriod, form, pricing, scope, value }));
      }
      if (fact.kind === 'rank') {
        const { by, position, precision, among, streak } = fact;
        expect(seen!.rank).toMatchObject(plain({ by, position, precision, among, streak }));
      }
    } else expect(read.others).toEqual([fact]);
  });

  it('has its words in both languages', () => {
    const texts = [
      fact.note,
      ...(fact.period.type === 'loose' ? [fact.period.says] : []),
      ...(fact.inferred ?? []).map((each) => each.why),
      ...(fact.readings ?? []).map((r) => r.says),
    ];
    for (const text of texts)
      if (text !== undefined) expect(text).toEqual({ zh: expect.any(String), en: expect.any(String) });
    expect(fact.printed).toMatch(/\S/);
  });
});

it('reads all of them together with the same warnings and no others', () => {
  const found = new Set(check(data).map((issue) => issue.code));
  expect([...found].filter((code) => !DESERVED.has(code))).toEqual([]);
});

it('brings the level, growth and rank of one figure together', () => {
  const read = readObservations(data);
  const of = (area: string, year: number) =>
    read.observations.find(
      (o) => o.area === area && o.indicator === 'trade-total' && 'year' in o.period && o.period.year === year,
    );
  expect([of('411200', 2019)?.value?.digits, of('411200', 2019)?.growth?.value?.digits]).toEqual(['15.77', '43.7']);
  expect([of('411200', 2024)?.value?.digits, of('411200', 2024)?.rank?.position]).toEqual(['6.26', 7]);
});
