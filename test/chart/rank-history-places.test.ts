import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RankModel } from '../../src/chart/rank-history/types';
import type { Row } from '../../src/data/input';
import gdp from '../../stories/data/provincial-gdp-history.json';
import { economies, made, model, provinces, said, series } from './rank-history-rows';

/** Place by area code and period. */
function placeIn({ panel, places }: RankModel): (area: string, period: string) => number {
  return (area, period) => {
    const row = panel.areas.findIndex(({ code }) => code === area);
    const slot = panel.slots.findIndex(({ key }) => key === period);
    return places.place[row * panel.slots.length + slot]!;
  };
}

describe('places', () => {
  it('follow from the figures of the provinces: spot checks against the file', () => {
    const at = placeIn(model(provinces));
    const years = ['1992', '1995', '2004', '2005', '2015', '2022', '2023', '2024'];
    expect(years.map((year) => at('410000', year))).toEqual([6, 5, 5, 5, 5, 5, 6, 6]);
    expect(years.map((year) => at('110000', year))).toEqual([15, 15, 10, 10, 12, 13, 13, 12]);
    expect(years.map((year) => at('510000', year))).toEqual([8, 9, 9, 9, 7, 6, 5, 5]);
  });

  it('follow from the exports of the world: spot checks against the file, with ties and states that begin and end', () => {
    const at = placeIn(model(economies));
    const years = ['1990', '1992', '1993', '1997', '2008', '2014'];
    expect(years.map((year) => at('CHN', year))).toEqual([14, 12, 12, 8, 1, 1]);
    expect(years.map((year) => at('CZE', year))).toEqual([0, 0, 41, 40, 29, 27]);
    expect(years.map((year) => at('Yugoslavia', year))).toEqual([37, 44, 0, 0, 0, 0]);
    expect(years.map((year) => at('BEL', year))).toEqual([9, 9, 9, 10, 8, 12]);
    expect(years.map((year) => at('LUX', year))).toEqual([9, 9, 9, 62, 66, 73]);
  });

  it('agree everywhere with a count of the larger figures in the raw rows', () => {
    const at = placeIn(model(provinces));
    const amount = (row: { value: string }) => Number(row.value.replace('亿元', ''));
    for (const row of gdp.rows) {
      const rivals = gdp.rows.filter(({ period }) => period === row.period);
      const larger = rivals.filter((other) => amount(other) > amount(row)).length;
      expect([row.area, row.period, at(row.area, row.period)]).toEqual([row.area, row.period, larger + 1]);
    }
  });

  it('are those of the latest spans, where data hold as many of each', () => {
    const row = (area: string, month: number, value: number) => ({
      area,
      period: `2024-01/0${month}`,
      indicator: 'visits',
      value: `${value}万人`,
    });
    const spans = [3, 5, 4].flatMap((month) => [row('a', month, month), row('b', month, 9 - month)]);
    const { panel } = model(spans);
    expect(panel.slots.map(({ key }) => key)).toEqual(['2024-01/05']);
    expect(panel.elsewhere).toHaveLength(4);
  });

  it('share a place and skip the next where printed digits are equal', () => {
    const at = placeIn(
      model([...series('a', '50.3'), ...series('b', '50.30'), ...series('c', '60'), ...series('d', '1')]),
    );
    expect(['a', 'b', 'c', 'd'].map((area) => at(area, '2015'))).toEqual([2, 2, 1, 4]);
  });

  it('are a competition ranking of every period, whatever the figures', () => {
    const value = fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined });
    const table = fc.array(fc.array(value, { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 7 });
    fc.assert(
      fc.property(table, (rows) => {
        const data = rows.flatMap((cells, i) =>
          series(`x${i}`, cells.map((cell) => (cell === undefined ? '-' : `${cell}.5`)).join(' ')),
        );
        const found = made(data);
        if ('refused' in found) return;
        const at = placeIn(found);
        for (let slot = 0; slot < 4; slot++) {
          const here = rows.flatMap((cells, i) =>
            cells[slot] === undefined ? [] : [[cells[slot]!, at(`x${i}`, `${2015 + slot}`)] as const],
          );
          if (here.length < 2) continue;
          for (const [cell, place] of here) expect(place).toBe(1 + here.filter(([other]) => other > cell).length);
        }
      }),
      { seed: 3, numRuns: 150 },
    );
  });

  it('leave out what a bound leaves open, and keep what it does not', () => {
    const bound = (period: string, value: string): Row => ({ area: 'b', period, indicator: 'visits', value });
    const at = placeIn(
      model([
        ...series('a', '52.1 50.3'),
        ...series('c', '47.2 44.1'),
        bound('2015', '超60万人'),
        bound('2016', '超45万人'),
      ]),
    );
    expect([at('b', '2015'), at('a', '2015'), at('c', '2015')]).toEqual([1, 2, 3]);
    expect([at('b', '2016'), at('a', '2016'), at('c', '2016')]).toEqual([0, 0, 3]);
  });

  it('are those printed where no figures are', () => {
    const rank = (position: number, size = 18) =>
      ({ by: 'level', precision: 'exact', position, among: { area: 'p', members: 'cities', size } }) as const;
    const rows: Row[] = [7, 6].map((place, i) => ({
      area: 'a',
      period: `${2019 + i}`,
      indicator: 'visits',
      rank: rank(place),
    }));
    const found = model(rows);
    expect([placeIn(found)('a', '2019'), placeIn(found)('a', '2020')]).toEqual([7, 6]);
    expect(said(found, 'a', '2020')).toBe('a, 2020: 6th of 18, up 1 place');
  });

  it('of figures at hand are no places where the source ranks more', () => {
    const rank = {
      by: 'level',
      precision: 'exact',
      position: 9,
      among: { area: 'p', members: 'cities', size: 18 },
    } as const;
    const at = placeIn(model([{ ...series('a', '52.1')[0]!, rank }, ...series('b', '50')]));
    expect([at('a', '2015'), at('b', '2015')]).toEqual([9, 0]);
  });

  it('contradicted by a printed rank stand, with R06', () => {
    const rank = {
      by: 'level',
      precision: 'exact',
      position: 1,
      among: { area: 'p', members: 'cities', size: 2 },
    } as const;
    const found = model([...series('a', '52.1'), { ...series('b', '48.0')[0]!, rank }]);
    expect(placeIn(found)('b', '2015')).toBe(2);
    expect(found.issues.map(({ code }) => code)).toContain('R06');
  });

  it('of another scope are not joined: R05', () => {
    const rank = (position: number, members: string) =>
      ({ by: 'level', precision: 'exact', position, among: { area: 'p', members, size: 18 } }) as const;
    const rows: Row[] = ['cities', 'cities', 'counties'].map((members, i) => ({
      area: 'a',
      period: `${2019 + i}`,
      indicator: 'visits',
      rank: rank(3, members),
    }));
    const found = model(rows);
    expect(found.issues.map(({ code }) => code)).toContain('R05');
    expect(placeIn(found)('a', '2021')).toBe(0);
  });
});
