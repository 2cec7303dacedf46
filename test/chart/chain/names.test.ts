import { describe, expect, it } from 'vitest';
import example from '../../../examples/data/chain-example.json';
import { nameLines } from '../../../src/chart/chain/name-lines';
import { draw } from '../../../src/chart/draw';
import { type IndustrialChainOptions, industrialChain } from '../../../src/index';
import type { GroupMark, Mark, TextMark } from '../../../src/scene/mark';
import { figureOf, readStories } from '../../every-chart/stories';
import { groupsIn, textsIn } from '../marks';

const WIDTHS = [320, 360, 480, 560, 640, 700, 800, 1000, 1280, 1600];
const stories = readStories().filter(({ chart }) => chart.includes('chain'));

describe('names', () => {
  const count = (text: string) => [...text].length;

  it.each([
    ['硫酸及化工辅料', 5, ['硫酸及', '化工辅料']],
    ['覆铜板与印制电路板', 5, ['覆铜板与', '印制电路板']],
    ['电子废弃物拆解', 5, ['电子废弃物', '拆解']],
    ['废杂铜回收与预处理', 5, ['废杂铜回收', '与预处理']],
    ['铜、铝及其合金靶材', 5, ['铜、铝及', '其合金靶材']],
    ['铜及铜合金靶材', 5, ['铜及铜合金', '靶材']],
    ['和平利用原子能', 5, ['和平利用原', '子能']],
  ])('break %s at %d after a word that joins, where that takes no further line', (name, width, lines) => {
    expect(nameLines(name, width, 1, 400, 3, count)).toEqual(lines);
  });

  it('part a word that is wider than a line evenly, with hyphens', () => {
    const lines = nameLines('Kathodenaktivmaterialbeschichtung der Zelle', 14, 1, 400, 4, count);
    expect(lines).toEqual(['Kathodenakt-', 'ivmaterialb-', 'eschichtung', 'der Zelle']);
    expect(nameLines('Cathode coating', 9, 1, 400, 3, count)).toEqual(['Cathode', 'coating']);
  });

  it.each(stories.map((story) => [story.chart, story.name, story] as const))(
    'begin no line with a mark, end none with a bracket, and part no number: %s, %s',
    (_, __, story) => {
      const badly = WIDTHS.flatMap((width) =>
        paragraphs(draw(figureOf(story, 'zh-CN'), { width }).scene?.marks ?? []).flatMap((lines) =>
          lines.filter(
            (line, i) =>
              /^[，。、；：！？）》」』】％℃]|[（《「『【]$/.test(line) ||
              (i > 0 && /\d\|[\d.,%％个家亿万年月日nN]/.test(`${lines[i - 1]}|${line}`)),
          ),
        ),
      );
      expect(badly).toEqual([]);
    },
  );
});

describe('the stages above a map', () => {
  it.each(['zh-CN', 'en'])('all say the same of themselves: %s', (locale) => {
    for (const width of [800, 1000, 1280, 1600]) {
      const said = banners({}, width, locale).map((texts) => texts.find(({ key }) => key === 'said')?.text ?? '');
      expect(new Set(said.map((text) => text.replace(/\d+/g, '#'))).size).toBe(1);
    }
  });

  it('say less where one of them has little room', () => {
    const said = (width: number) => banners({}, width, 'zh-CN').map((texts) => texts[1]?.text);
    expect(said(700)).toEqual(['9个环节', '24个环节', '12个环节']);
    expect(said(1000)).toEqual(['9个环节 · 55家本地企业', '24个环节 · 92家本地企业', '12个环节 · 70家本地企业']);
  });
});

/** Unassessed links in columns of two. */
function plain(stages: readonly string[]): object {
  return {
    id: 'c',
    name: '链',
    stages: stages.map((name, i) => ({ id: `s${i}`, name })),
    segments: stages.map((name, i) => ({ id: `g${i}`, stage: `s${i}`, name })),
    links: stages.flatMap((name, i) => [1, 2].map((n) => ({ id: `l${i}${n}`, segment: `g${i}`, name: `${name}${n}` }))),
  };
}

it('sets seven stages side by side on a wide page, and under each other on a narrow one', () => {
  const seven = plain(['种植', '采收', '初加工', '精深加工', '包装物流', '品牌营销', '文旅融合']);
  const isMap = (width: number) =>
    draw(industrialChain(seven as never, { locale: 'zh-CN' }), { width }).scene!.zoom !== undefined;
  expect([1700, 1248, 860].map(isMap)).toEqual([true, true, false]);
});

it('leaves strips of statuses out where nothing is assessed', () => {
  const strips = (data: object, width: number) =>
    JSON.stringify(draw(industrialChain(data as never, { locale: 'en' }), { width }).scene!.marks).split(/"strip[-"]/)
      .length;
  const none = plain(['a', 'b']);
  const some = { ...none, assessed: { by: 'x', on: '2026-01-01' } } as unknown as { links: object[] };
  const judged = { ...some, links: some.links.map((link) => ({ ...link, status: 'weak' })) };
  for (const width of [400, 900]) {
    expect(strips(none, width)).toBe(1);
    expect(strips(judged, width)).toBeGreaterThan(3);
  }
});

it('wraps the long name of a stage in its banner', () => {
  const name = 'Rohstoffgewinnung, Aufbereitung und Herstellung von Halbzeug';
  const chain = {
    id: 'c',
    name: 'Chain',
    stages: ['a', 'b', 'c'].map((id) => ({ id, name: id === 'b' ? name : id })),
    segments: ['a', 'b', 'c'].map((id) => ({ id, stage: id, name: id })),
    links: ['a', 'b', 'c'].map((id) => ({ id, segment: id, name: id })),
  };
  const { marks } = draw(industrialChain(chain as never, { locale: 'en' }), { width: 800 }).scene!;
  const told = textsIn(groupIn(marks, 'stages')!.marks).filter(({ key }) => key.startsWith('name'));
  expect(told.map(({ text }) => text)).toEqual([
    'a',
    'Rohstoffgewinnung,',
    'Aufbereitung und Herstellung',
    'von Halbzeug',
    'c',
  ]);
  expect(told.every(({ size }) => size >= 12)).toBe(true);
});

it('names as many targets of recycling as there is room for, and counts the others', () => {
  const pill = (width: number) => {
    const marks = groupIn(draw(example_('en'), { width }).scene!.marks, 'bus')!.marks;
    return marks.flatMap((mark) => (mark.type === 'text' ? mark.text : ''))[1];
  };
  expect(pill(1280)).toMatch(/, Copper concentrate$/);
  expect(pill(800)).toBe(
    'Recycling: back to Copper scrap collection and pre-treatment, Aluminium scrap collection and pre-treatment and 2 more',
  );
});

it.each([
  ['on a page', {}],
  ['on A3', { page: 'A3' }],
] as const)(
  'keeps the label of a single recycling line between the panels and the edge of the map: %s',
  (_, options) => {
    const stages = ['a', 'b', 'c'].map((id) => ({ id, name: id }));
    const chain = {
      id: 'c',
      name: 'Chain',
      stages,
      segments: stages.map(({ id }) => ({ id, stage: id, name: id })),
      links: stages.map(({ id }) => ({ id, segment: id, name: id })),
      flows: [{ id: 'f', source: 'c', target: 'a', kind: 'recycle' }],
    };
    const { marks } = draw(industrialChain(chain as never, { locale: 'en', ...options }), { width: 1000 }).scene!;
    const pill = groupIn(marks, 'bus')!.marks[0]!;
    const boxes = groupIn(marks, 'panels')!.marks.flatMap((one) => (one.type === 'group' ? one.marks[0]! : []));
    const map = groupIn(marks, 'map')!;
    if (pill.type !== 'rect') throw new Error('no pill');
    const bottom = Math.max(...boxes.map((box) => (box.type === 'rect' ? box.y + box.height : 0)));
    expect(pill.y).toBeGreaterThan(bottom + 2);
    expect(pill.y + pill.height).toBeLessThan(map.window!.height);
  },
);

it('keeps the sign of a loop on its card', () => {
  const story = stories.find(({ name }) => name === 'Everything')!;
  for (const width of [320, 340, 360, 400, 640, 700, 800]) {
    const card = groupsIn(draw(figureOf(story, 'en'), { width }).scene!.marks).find(({ marks }) =>
      marks.some(({ key }) => key === 'loop'),
    )!;
    const ground = card.marks.find(({ key }) => key === 'ground');
    const loop = card.marks.find(({ key }) => key === 'loop');
    if (ground?.type !== 'rect' || loop?.type !== 'path') throw new Error('no card');
    expect(Number.parseFloat(loop.d.slice(1)) + 6).toBeLessThanOrEqual(ground.width);
  }
});

it('wraps names in an overview that has room for a column of each stage', () => {
  const { marks } = draw(example_('en', { density: 'overview' }), { width: 640 }).scene!;
  const names = textsIn(groupIn(marks, 'cards')!.marks).filter(({ key }) => key.startsWith('name'));
  expect(names.filter(({ size, text }) => size < 12 || text.endsWith('…'))).toEqual([]);
});

const example_ = (locale: string, options: IndustrialChainOptions = {}) =>
  industrialChain(example as never, { locale, ...options });

function banners(options: IndustrialChainOptions, width: number, locale: string): (readonly TextMark[])[] {
  const stages = groupIn(draw(example_(locale, options), { width }).scene!.marks, 'stages');
  return stages!.marks.flatMap((mark) => (mark.type === 'group' ? [textsIn(mark.marks)] : []));
}

function groupIn(marks: readonly Mark[], key: string): GroupMark | undefined {
  return groupsIn(marks).find((mark) => mark.key === key);
}

/** Texts that stand under each other: `name-0`, `name-1`. */
function paragraphs(marks: readonly Mark[]): string[][] {
  const found = new Map<string, string[]>();
  for (const mark of marks) {
    if (mark.type !== 'text') continue;
    const key = mark.key.replace(/-\d+$/, '');
    found.set(key, [...(found.get(key) ?? []), mark.text]);
  }
  return [...found.values(), ...groupsIn(marks).flatMap(({ marks }) => paragraphs(marks))];
}
