import { describe, expect, it } from 'vitest';
import { draw } from '../../src/chart/draw';
import { type RankHistoryOptions, rankHistory } from '../../src/chart/rank-history';
import { movesFrom, overtakings } from '../../src/chart/rank-history/walk';
import type { SeriesData } from '../../src/data/input';
import { en } from '../../src/format/en';
import type { GroupMark, Mark, PathMark } from '../../src/scene/mark';
import { marksIn, textsIn } from './marks';
import { economies, model, provinces, said, series } from './rank-history-rows';

/** All texts of the drawing by key. */
function textsOf(data: SeriesData, options: RankHistoryOptions) {
  const { scene } = draw(rankHistory(data, { locale: en, ...options }));
  return new Map(textsIn(scene!.marks).map((mark) => [mark.key, mark]));
}
function groupIn(marks: readonly Mark[], key: string): GroupMark {
  return marks.find((mark) => mark.key === key) as GroupMark;
}

it('has one Tab stop in a first frame: it says what the figure does, and stands for the first point', () => {
  const drawn = draw(rankHistory(provinces, { highlight: 'Henan', locale: en }));
  const listIn = (marks: readonly Mark[]) => groupIn(marks, 'targets').marks as readonly GroupMark[];
  const stops = listIn(drawn.redraw({ bare: true })!.marks);
  expect(stops.map(({ key }) => key)).toEqual([listIn(drawn.scene!.marks)[0]!.key]);
  expect(stops[0]!.target!.label).toBe(drawn.alternative().title);
});

it('keeps lines and names of those that share the last place above the axis', () => {
  const all = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].flatMap((area) => series(area, '5 5 5'));
  const { scene } = draw(rankHistory(all, { locale: en }));
  const texts = textsIn(scene!.marks);
  const axis = texts.find(({ key }) => key === 'axis-0-2015')!.y;
  const paths = marksIn(scene!.marks).filter((mark): mark is PathMark => mark.type === 'path');
  const lowest = paths.filter(({ key }) => key.length === 1).map(({ d }) => Number(/,([\d.]+)L/.exec(d)![1]));
  expect(Math.max(...lowest)).toBeLessThan(axis - 16);
  const names = texts.filter(({ key }) => /^right-.$/.test(key)).map(({ y }) => y);
  expect(names.length).toBeGreaterThan(3);
  expect(Math.max(...names)).toBeLessThan(axis - 16);
});

it('sets long names in two lines where places are few, and cuts no more than the second', () => {
  const long = 'Hulunbuir City of the Inner Mongolia Autonomous Region';
  const endless = '新疆维吾尔自治区克孜勒苏柯尔克孜自治州阿合奇县色帕巴依乡阿果依村第二村民小组';
  const texts = textsOf([...series(long, '9 9 9'), ...series(endless, '8 8 8'), ...series('c', '7 7 7')], {});
  const lines = (area: string) => ['right', 'right1'].map((side) => texts.get(`${side}-${area}`)!);
  expect(lines(long).map(({ text }) => text)).toEqual(['Hulunbuir City of the Inner', 'Mongolia Autonomous Region']);
  expect(lines(endless).map(({ text }) => text.endsWith('…'))).toEqual([false, true]);
  const [upper, lower] = lines(long).map(({ y }) => y);
  expect([upper! > 10, lower! - upper!]).toEqual([true, 13]);
  expect(texts.has('right1-c')).toBe(false);
});

it('parts a long name behind its hyphen, where it has one and no blank', () => {
  const name = 'Mecklenburgische-Seenplattenlandschaft';
  const { scene } = draw(rankHistory([...series(name, '9 9'), ...series('b', '8 8')], { locale: en }), { width: 320 });
  const lines = textsIn(scene!.marks).filter(({ key }) => /^right1?-M/.test(key));
  expect(lines.map(({ text }) => text)).toEqual(['Mecklenburgische-', 'Seenplattenlandschaft']);
});

it('ends a line that leaves with its cross alone, for a dot would cover it', () => {
  const rows = [...series('a', '9 8'), ...series('b', '8 9 9 8'), ...series('c', '- 5 8 9')];
  const { scene } = draw(rankHistory(rows, { highlight: 'a', locale: en }));
  const paths = marksIn(scene!.marks).filter((mark): mark is PathMark => mark.type === 'path');
  const starts = (key: string) => paths.filter((mark) => mark.key === key).map(({ d }) => d.split('M').length - 1);
  // The first of two points, and all seven of the others; the cross stands with the rest too, below the line in front.
  expect([starts('dots'), starts('@dots'), starts('@crosses')]).toEqual([[1], [7], [1, 1]]);
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
    expect(model(provinces, { ...two, periods: ['2004', '2005'] }).title).toBe('Henan’s GDP ranked 5th, 2005');
  });

  it('join periods that stand at one distance, as those of censuses do, and no others', () => {
    const years = (values: string) =>
      lineOf([...series('a', values), ...series('b', values)], 'a').replace(/[^ML]/g, '');
    expect(['5 - - - - 5', '5 - 5 - 5'].map(years)).toEqual(['ML', 'MLL']);
    expect(years('5 - 5 5')).toBe('MML');
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
    expect(groupIn(scene.marks, 'lines').marks).toHaveLength(182);
    expect(groupIn(scene.marks, 'targets').marks).toHaveLength(48 + 25);
    expect(marksIn(scene.marks).length).toBeLessThan(183 + 207 + 220);
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
    expect(movesFrom(found, row('b'), 3)).toMatchObject({ ArrowLeft: 'b@2017', i: 'b@2017' });
    expect(movesFrom(found, row('b'), 2)).not.toHaveProperty('i');
  });

  it('counts as overtaking only who was strictly behind and is strictly ahead, with no gap between', () => {
    expect(overtakings(found, row('b'), 2)).toEqual([[row('a')], []]);
    expect(overtakings(found, row('a'), 2)).toEqual([[], [row('b')]]);
    expect(overtakings(found, row('c'), 2)).toEqual([[], []]);
  });

  it('draws a highlighted line in focus once: its places would stand over themselves', () => {
    const data = [...series('a', '5 4 3'), ...series('b', '2 6 1')];
    const drawn = draw(rankHistory(data, { highlight: 'a', locale: en }));
    const raised = (key: string) => groupIn(drawn.redraw({ focused: [key] })!.marks, 'raised').marks;
    expect(raised('a@2016')).toEqual([]);
    expect(raised('b@2016').map(({ key }) => key)).toEqual(['b']);
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
