import { describe, expect, it } from 'vitest';
import { draw } from '../../src/chart/draw';
import { ranking } from '../../src/chart/ranking';
import { en } from '../../src/format/en';
import type { GroupMark, RectMark, RuleMark } from '../../src/scene/mark';
import { marksIn, targetsIn, textsIn } from './marks';
import { model, row } from './ranking-rows';

describe('the drawing of a ranking', () => {
  it('keeps the first, the highlighted with its neighbours, and counts the rest', () => {
    const rows = Array.from({ length: 30 }, (_, i) => row(`a${i + 1}`, `${100 - i}.5亿元`));
    const figure = ranking(rows, { first: 3, highlight: 'a15', locale: en });
    const keys = (opened: readonly string[]) => {
      const listbox = draw(figure)
        .redraw({ opened })!
        .marks.find(({ key }) => key === 'targets') as GroupMark;
      return listbox.marks.map(({ key }) => key);
    };
    expect(keys([])).toEqual(['a1', 'a2', 'a3', 'fold-all-0-0', 'a13', 'a14', 'a15', 'a16', 'a17', 'fold-all-1-0']);
    expect(keys(['fold-all-0-0']).slice(3, 7)).toEqual(['fold-all-0-0', 'a4', 'a5', 'a6']);
    expect(keys(['fold-all-0-0', 'fold-all-1-0'])).toHaveLength(32);
    const labels = [...targetsIn(draw(figure).scene!.marks).values()].map(({ label }) => label);
    expect(labels[3]).toBe('9 more, folded; Enter opens them');
    expect(draw(figure).alternative().tables[0]!.rows).toHaveLength(30);
  });

  it('keeps up to five more open that share the last place before a fold', () => {
    const openOf = (values: string, first?: number) => {
      const rows = values.split(' ').map((value, i) => row(`a${i}`, `${value}亿元`));
      const [section] = model(rows, { first }).sections;
      return [...section!.open].join(' ');
    };
    expect(openOf('9.5 8.5 7.5 7.5 7.5 6.5 6.5', 3)).toBe('a0 a1 a2 a3 a4');
    expect(openOf('9.5 8.5 7.5 6.5 6.5 6.5 5.5', 3)).toBe('a0 a1 a2');
    expect(openOf(Array(50).fill('8.5').join(' ')).split(' ')).toHaveLength(25);
    const missing = ['a', 'b', 'c', 'd'].map((area) => row(area, '9.5亿元', { period: '2023' }));
    const { sections } = model([row('e', '9.5亿元'), row('f', '8.5亿元'), ...missing], { period: '2024', first: 2 });
    expect([...sections[1]!.open].join(' ')).toBe('a b');
  });

  it('keeps a fold open when another period puts other rows into it', () => {
    const rows = Array.from({ length: 30 }, (_, i) => [
      row(`a${i}`, `${100 - i}.5亿元`),
      row(`a${i}`, `${100 + i}.5亿元`, { period: '2023' }),
    ]).flat();
    const inSight = (period: string) =>
      targetsIn(draw(ranking(rows, { period, first: 3, locale: en })).redraw({ opened: ['fold-all-0-0'] })!.marks).size;
    expect([inSight('2024'), inSight('2023')]).toEqual([31, 31]);
  });

  it('ends where the ring of focus, which is drawn on its edge, still fits', () => {
    const drawn = draw(ranking([row('a', '9.5亿元'), row('b', '2.5亿元')], { locale: en }), { width: 640 });
    for (const { box } of targetsIn(drawn.scene!.marks).values()) expect(box!.x + box!.width).toBe(638);
  });

  it('draws ten thousand rows by twenty, and opens a hundred at a time', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => row(`a${i}`, `${20_000 - i}.5亿元`));
    const drawn = draw(ranking(rows, { locale: en }));
    expect(targetsIn(drawn.scene!.marks).size).toBe(21);
    expect(targetsIn(drawn.redraw({ opened: ['fold-all-0-0'] })!.marks).size).toBe(122);
    expect(drawn.alternative().tables[0]!.rows).toHaveLength(10_000);
  });

  it('stands bars on zero, rates below it to the left', () => {
    const rows = [row('a', '5.0%', { indicator: 'r' }), row('b', '-2.5%', { indicator: 'r' })];
    const { marks } = draw(ranking(rows, { locale: en })).scene!;
    const bars = marksIn(marks).filter((mark): mark is RectMark => mark.type === 'rect');
    expect(bars[0]!.x).toBeCloseTo(bars[1]!.x + bars[1]!.width, 6);
    expect(bars[0]!.width).toBeCloseTo(2 * bars[1]!.width, 6);
  });

  it('tells a name of forty letters whole, at any width', () => {
    const name = 'Kizilsu Kyrgyz Autonomous Prefecture (XJ)';
    for (const width of [240, 320, 480, 640]) {
      const { scene } = draw(ranking([row(name, '9.5亿元'), row('b', '2.5亿元')], { locale: en }), { width });
      const lines = textsIn(scene!.marks).filter((mark) => mark.key.startsWith('name-'));
      expect(`${width}: ${lines.map(({ text }) => text).join(' ')}`).toBe(`${width}: ${name} b`);
    }
  });

  it('draws the line of zero beside bars, and not through the names above them', () => {
    const long = 'Name of a region that takes all the width there is';
    const rows = [row(long, '40.2%', { indicator: 'r' }), row('b', '-50.2%', { indicator: 'r' })];
    const marks = marksIn(draw(ranking(rows, { locale: en }), { width: 240 }).scene!.marks);
    const zeros = marks.filter((mark): mark is RuleMark => mark.type === 'rule');
    expect(zeros.map(({ y1, y2 }) => y2 - y1)).toEqual([18, 18]);
  });

  it('breaks a heading that is wider than the drawing, so that its number of members stays to be read', () => {
    const name = { zh: '粤港澳大湾区', en: 'Guangdong–Hong Kong–Macao Greater Bay Area' };
    const rows = [row('a', '9.5亿元'), row('b', '2.5亿元'), row('c', '1.5亿元')];
    const groups = [{ code: 'gba', scheme: 'own' as const, name, members: ['a', 'b'] }];
    const { scene } = draw(ranking(rows, { groups, locale: en }), { width: 320 });
    const heads = textsIn(scene!.marks).filter(({ key }) => key.startsWith('section-group'));
    expect(heads.map(({ text }) => text)).toEqual(['Guangdong–Hong Kong–Macao Greater Bay', 'Area (2)']);
    expect(heads.every(({ width }) => width <= 320)).toBe(true);
    expect(heads[1]!.y - heads[0]!.y).toBe(16);
  });

  it('draws a range below zero out to its far end, and one around zero without a solid part', () => {
    const rows = Object.entries({ up: '20.5亿元', around: '-12亿元～8亿元', down: '-41亿元～-37亿元' }).map(
      ([area, value]) => row(area, value, { indicator: 'profit' }),
    );
    const { marks } = draw(ranking(rows, { locale: en })).scene!;
    const drawn = (key: string) =>
      marksIn((marks.find((mark) => mark.key === 'rows') as GroupMark).marks.filter((mark) => mark.key === key));
    const barsOf = (key: string) => drawn(key).filter((mark): mark is RectMark => mark.type === 'rect');
    const zero = barsOf('up')[0]!.x;
    expect(barsOf('around').map((bar) => bar.key)).toEqual(['soft']);
    expect(barsOf('around')[0]!.x).toBeLessThan(zero);
    const [body, soft] = barsOf('down');
    expect([body!.key, body!.x + body!.width]).toEqual(['body', zero]);
    expect(soft!.x + soft!.width).toBeCloseTo(body!.x, 6);
    expect(soft!.width / body!.width).toBeCloseTo(4 / 37, 6);
    const label = textsIn(drawn('down')).find(({ key }) => key === 'value')!;
    expect([label.anchor, label.x < soft!.x]).toEqual(['end', true]);
    expect(label.x - label.width).toBeGreaterThan(0);
  });

  it('never clips a long name: three lines at most, the whole one in speech and table', () => {
    const name = 'Name '.repeat(40).trim();
    const drawn = draw(ranking([row(name, '9.5亿元'), row('b', '2.5亿元')], { locale: en }), { width: 320 });
    expect([...targetsIn(drawn.scene!.marks).values()][0]!.label.startsWith(name)).toBe(true);
    expect(drawn.alternative().tables[0]!.rows[0]!.cells[1]!.text).toBe(name);
  });

  it('gives the head of the changes the room above the names, which have none', () => {
    const rows = [
      row('Guangdong', '9.5亿元'),
      row('Henan', '2.5亿元'),
      row('Guangdong', '9亿元', { period: '2023' }),
      row('Henan', '2亿元', { period: '2023' }),
    ];
    const figure = ranking(rows, { period: '2024', compare: '2023', locale: en });
    const texts = textsIn(draw(figure, { width: 320 }).scene!.marks);
    const heads = texts.filter(({ key }) => key.startsWith('change-'));
    expect(heads.map(({ text }) => text)).toEqual(['from 2023']);
    expect(texts.find(({ text }) => text === 'Henan')!.x).toBeLessThan(heads[0]!.x + heads[0]!.width);
  });
});
