import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Refusal } from '../../src/chart/alternative';
import { draw } from '../../src/chart/draw';
import { type RankHistoryOptions, rankHistory, rankHistoryChart } from '../../src/chart/rank-history';
import { pointSaid } from '../../src/chart/rank-history/said';
import type { RankModel } from '../../src/chart/rank-history/types';
import { movesFrom, overtakings } from '../../src/chart/rank-history/walk';
import type { Row, SeriesData } from '../../src/data/input';
import { en } from '../../src/format/en';
import { zhCn } from '../../src/format/zh-cn';
import { measureText } from '../../src/layout/text';
import type { GroupMark, Mark, PathMark, TextMark } from '../../src/scene/mark';
import gdp from '../../stories/data/provincial-gdp-history.json';
import world from '../../stories/data/world-exports-ranks.json';

const provinces = gdp as unknown as SeriesData;
const economies = world as unknown as SeriesData;

function made(data: SeriesData, options: RankHistoryOptions = {}, locale = en): RankModel | Refusal {
  return rankHistoryChart.model(data, options, { width: 640, fontSize: 16, locale, text: measureText });
}
function model(data: SeriesData, options: RankHistoryOptions = {}, locale = en): RankModel {
  const found = made(data, options, locale);
  if ('refused' in found) throw new Error(found.issue.code);
  return found;
}
/** Place by area code and period. */
function placeIn({ panel, places }: RankModel): (area: string, period: string) => number {
  return (area, period) => {
    const row = panel.areas.findIndex(({ code }) => code === area);
    const slot = panel.slots.findIndex(({ key }) => key === period);
    return places.place[row * panel.slots.length + slot]!;
  };
}
function said(of: RankModel, area: string, period: string): string {
  const row = of.panel.areas.findIndex(({ code }) => code === area);
  return pointSaid(
    of,
    row,
    of.panel.slots.findIndex(({ key }) => key === period),
  ).label;
}
const series = (area: string, values: string, first = 2015): Row[] =>
  values
    .split(' ')
    .flatMap((value, i) =>
      value === '-' ? [] : { area, period: `${first + i}`, indicator: 'visits', value: `${value}万人`, source: 'test' },
    );
/** All texts of the drawing by key. */
function textsOf(data: SeriesData, options: RankHistoryOptions): ReadonlyMap<string, TextMark> {
  const found = new Map<string, TextMark>();
  const walk = (marks: readonly Mark[]): void => {
    for (const mark of marks)
      if (mark.type === 'group') walk(mark.marks);
      else if (mark.type === 'text') found.set(mark.key, mark);
  };
  walk(draw(rankHistory(data, { locale: en, ...options })).scene!.marks);
  return found;
}
function groupIn(marks: readonly Mark[], key: string): GroupMark {
  return marks.find((mark) => mark.key === key) as GroupMark;
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

describe('lines', () => {
  const lineOf = (data: SeriesData, key: string, options: RankHistoryOptions = {}) => {
    const scene = draw(rankHistory(data, { ...options, locale: en })).scene!;
    return (groupIn(scene.marks, 'lines').marks.find((mark) => mark.key === key) as PathMark).d;
  };

  it('break at a gap, at a change of release and at a break of the series', () => {
    const gap = lineOf([...series('a', '5 5 - 5 5'), ...series('b', '4 4 4 4 4')], 'a');
    expect(gap.replace(/[^ML]/g, '')).toBe('MLML');
    expect(lineOf(provinces, '440000').replace(/[^ML]/g, '')).toBe(`M${'L'.repeat(12)}M${'L'.repeat(18)}M`);
  });

  it('name both breaks of the provinces, and say no change across them', () => {
    const found = model(provinces, { highlight: 'Henan' });
    expect(found.notes.slice(0, 2)).toEqual([
      'Dashed line: from 2005 the figures are of another release; ranks before and after are not joined.',
      'Dashed line: break in series, from 2024.',
    ]);
    expect(said(found, '410000', '2005')).toBe('Henan, 2005: 5th of 31, 1,024.35 billion yuan');
    expect(said(found, '410000', '2023')).toMatch(
      /^Henan, 2023: 6th of 31, down 1 place, .* billion yuan, passed by Sichuan$/,
    );
  });

  it('join two periods that were asked for by name, but not over a break', () => {
    const two = { highlight: 'Henan', locale: en };
    expect(model(provinces, { ...two, periods: ['2005', '2023'] }).title).toBe(
      'Henan’s GDP fell from 5th place in 2005 to 6th in 2023',
    );
    expect(model(provinces, { ...two, periods: ['2004', '2005'] }).title).toBe('Henan’s GDP ranks 5th, 2005');
  });

  it('leave a window of first places at its lower edge', () => {
    const data = [...series('a', '9 9 9'), ...series('b', '8 1 8'), ...series('c', '7 7 7')];
    const d = lineOf(data, 'b', { first: 2 });
    expect(d.replace(/[^ML]/g, '')).toBe('MLML');
    expect(model(data, { first: 2 }).notes).toContain(
      'Only the first 2 places are drawn; the others are in the table.',
    );
  });

  it('that go on below the window are named under it, with room above the axis', () => {
    const data = [...series('a', '9 9 9'), ...series('b', '8 1 1'), ...series('c', '7 7 7')];
    const texts = textsOf(data, { first: 2 });
    const name = texts.get('gone-b')!;
    const lowest = Math.max(texts.get('right-a')!.y, texts.get('right-c')!.y);
    expect(name.y).toBeGreaterThan(lowest + 14);
    expect(texts.get('axis-0-2015')?.y ?? texts.get('axis-1-2015')!.y).toBeGreaterThan(name.y + 14);
  });

  it('that end are named beside their last point, but not on a highlighted line', () => {
    const ends = [...series('up', '8 9 9'), ...series('gone', '9 8 -'), ...series('c', '1 6 8.5')];
    expect(textsOf(ends, {}).has('gone-gone')).toBe(true);
    const gone = (highlight: string) =>
      [...textsOf(economies, { first: 10, highlight }).values()].filter(({ key }) => key.startsWith('gone-'));
    // Luxembourg falls below the tenth place where China comes up.
    expect(gone('FRA').map(({ text }) => text)).toContain('Luxembourg');
    expect(gone('CHN').map(({ text }) => text)).not.toContain('Luxembourg');
  });

  it('say the places that no end tells, each where the line comes to it', () => {
    const ranks = [7, 6, 6, 4, 5].map((place, i) => ({
      area: 'a',
      period: `${2019 + i}`,
      indicator: 'visits',
      rank: `${place}/18`,
      source: 'test',
    }));
    const texts = textsOf(ranks, { highlight: 'a' });
    const told = [...texts.keys()].filter((key) => key.startsWith('place-'));
    expect(told).toEqual(['place-2020', 'place-2022']);
    expect(told.map((key) => texts.get(key)!.text)).toEqual(['6', '4']);
    const whole = [...series('a', '9 8 8'), ...series('b', '8 9 9')];
    expect([...textsOf(whole, { highlight: 'a' }).keys()].filter((key) => key.startsWith('place-'))).toEqual([]);
  });

  it('cost one path each, and few elements besides', () => {
    const scene = draw(rankHistory(economies, { highlight: 'CHN', locale: en })).scene!;
    const count = (marks: readonly Mark[]): number =>
      marks.reduce((sum, mark) => sum + 1 + (mark.type === 'group' ? count(mark.marks) : 0), 0);
    expect(groupIn(scene.marks, 'lines').marks).toHaveLength(182);
    expect(groupIn(scene.marks, 'targets').marks).toHaveLength(48 + 25);
    expect(count(scene.marks)).toBeLessThan(183 + 207 + 220);
  });
});

describe('what it says', () => {
  it('tells how the highlighted area moved, in both languages', () => {
    const options = { highlight: 'CHN' };
    expect(model(economies, options).title).toBe('China’s goods exports rose from 14th place in 1990 to 1st in 2014');
    expect(model(economies, options, zhCn).title).toBe('中国货物出口额由1990年的第14位升至2014年的第1位');
  });

  it('tells the newest place where the newest figure stands behind a break, then the move before it', () => {
    const { title, sentences } = model(provinces, { highlight: '河南' }, zhCn);
    expect(title).toBe('2024年河南地区生产总值居第6位');
    expect(sentences).toEqual([
      '2024年，河南地区生产总值居第6位，共31个。',
      '河南地区生产总值由2005年的第5位降至2023年的第6位。',
    ]);
  });

  it('tells of ties once, however many there are', () => {
    const { notes, issues } = model([...series('a', '5 6 7'), ...series('b', '5 6 8'), ...series('c', '5 1 1')]);
    expect(issues.filter(({ code }) => code === 'R07')).toHaveLength(2);
    expect(notes).toEqual(['Lines of equal figures meet at one place; their order there has no meaning.']);
  });

  it('speaks a tie, a first place and a last one', () => {
    const found = model([...series('a', '5 6 7'), ...series('b', '- 6 8'), ...series('c', '9 9')]);
    expect(said(found, 'a', '2016')).toBe('a, 2016: joint 2nd of 3, same place, 60 thousand people');
    expect(said(found, 'b', '2016')).toBe('b, 2016: joint 2nd of 3, 60 thousand people, first place known');
    expect(said(found, 'c', '2016')).toBe('c, 2016: 1st of 3, same place, 90 thousand people, no place after this');
  });

  it('has the places and the figures in its tables', () => {
    const [places, values] = model(provinces).tables();
    const henan = places!.rows.find(({ key }) => key === '410000')!;
    expect(henan.cells.map(({ text }) => text).slice(0, 5)).toEqual(['Henan', '6', '6', '6', '5']);
    expect(places!.rows[0]!.cells[0]!.text).toBe('Guangdong');
    expect(values!.rows.find(({ key }) => key === '410000')!.cells[33]!.number).toBe('6359.0');
  });

  it('refuses one area, two releases in one period, and no rows', () => {
    const codes = [
      made(series('a', '5 6')),
      made([
        { ...series('a', '5')[0]!, vintage: 'x' },
        { ...series('b', '6')[0]!, vintage: 'y' },
      ]),
      made({ rows: [] }),
    ].map((found) => ('refused' in found ? found.issue.code : ''));
    expect(codes).toEqual(['C04', 'T11', 'F04']);
  });

  it('names a highlighted area that is not there', () => {
    expect(
      model(series('a', '5').concat(series('b', '4')), { highlight: 'Atlantis' }).issues.map(({ code }) => code),
    ).toContain('I01');
  });
});

describe('walking', () => {
  const found = model([...series('a', '5 5 5 5'), ...series('b', '4 4 6 6'), ...series('c', '3 - 3 7')]);
  const row = (area: string) => found.panel.areas.findIndex(({ code }) => code === area);

  it('goes along a line over gaps, across lines at one period, to both ends', () => {
    expect(movesFrom(found, row('c'), 0)).toEqual({
      ArrowRight: 'c@2017',
      End: 'c@2018',
      ArrowUp: 'b@2015',
      PageUp: 'a@2015',
      o: 'c@2018',
    });
    expect(movesFrom(found, row('b'), 1)).toMatchObject({ ArrowLeft: 'b@2015', ArrowUp: 'a@2016', o: 'b@2017' });
  });

  it('counts as overtaking only who was strictly behind and is strictly ahead, with no gap between', () => {
    expect(overtakings(found, row('b'), 2)).toEqual([[row('a')], []]);
    expect(overtakings(found, row('a'), 2)).toEqual([[], [row('b')]]);
    expect(overtakings(found, row('c'), 2)).toEqual([[], []]);
  });

  it('draws the point in focus where the scene holds only few, and finds it by the pointer', () => {
    const drawn = draw(rankHistory(economies, { highlight: 'CHN', locale: en }));
    const key = drawn.at!(300, 400, {})!;
    const has = (marks: readonly Mark[]) => groupIn(marks, 'targets').marks.some((mark) => mark.key === key);
    expect(has(drawn.scene!.marks)).toBe(false);
    expect(has(drawn.redraw({ focused: [key] })!.marks)).toBe(true);
    expect(drawn.redraw({ focused: ['nobody@1990'] })!.marks).toHaveLength(drawn.scene!.marks.length);
  });
});
