import { describe, expect, it } from 'vitest';
import example from '../../examples/data/chain-example.json';
import { draw } from '../../src/chart/draw';
import type { ChainData } from '../../src/data/chain/types';
import { chainAtlas } from '../../src/index';
import type { GroupMark, Mark, Target } from '../../src/scene/mark';

const file = example as unknown as ChainData;
const stages = [{ id: 'up' }, { id: 'down' }];
const assessed = { by: 'example', on: '2026-06-30' };
const chain = (id: string, up: object, down: object, rest: object = {}) =>
  ({
    id,
    name: id,
    assessed,
    stages,
    summary: [
      { stage: 'up', links: up, ...rest },
      { stage: 'down', links: down, ...rest },
    ],
  }) as unknown as ChainData;
const both = (...chains: ChainData[]) => chains as unknown as ChainData;

describe('chainAtlas says', () => {
  it('how many chains and links, the faults first, and which chain lacks most', () => {
    expect(draw(chainAtlas(file), { locale: 'en' }).alternative().title).toBe(
      '12 chains, 283 links: 69 missing and 72 weak; Non-ferrous new materials lacks most (9)',
    );
  });

  it('no chain that lacks most where two lack the same', () => {
    const data = both(chain('a', { missing: 2 }, { weak: 1 }), chain('b', { missing: 2 }, {}));
    expect(draw(chainAtlas(data), { locale: 'zh-CN' }).alternative().title).toBe(
      '2条产业链、5个环节：缺失4个和薄弱1个',
    );
  });

  it('that nothing is assessed where nobody has', () => {
    const data = { ...(chain('a', { strong: 3 }, {}) as object), assessed: undefined } as ChainData;
    expect(draw(chainAtlas(data), { locale: 'en' }).alternative().title).toBe('1 chain, 3 links, not assessed yet');
  });

  it('a sum only where it is known of every stage', () => {
    const data = both(chain('a', { weak: 1 }, {}, { local: 3 }), {
      id: 'b',
      name: 'b',
      assessed,
      stages,
      summary: [
        { stage: 'up', links: { weak: 1 }, local: 7 },
        { stage: 'down', links: {} },
      ],
    } as unknown as ChainData);
    const { rows } = draw(chainAtlas(data), { locale: 'en' }).alternative().tables[0]!;
    expect(rows.map(({ cells }) => cells[cells.length - 1]!.text)).toEqual(['6', '…']);
  });

  it('each stage of each chain in words and in squares in its table', () => {
    const { columns, rows } = draw(chainAtlas(file), { locale: 'en' }).alternative().tables[0]!;
    expect(columns.map(({ label }) => label)).toEqual([
      'No.',
      'Industrial chain',
      'Upstream',
      'Midstream',
      'Downstream',
      'Links',
      'Local enterprises',
      'Target enterprises',
      'Projects',
    ]);
    expect(rows[0]!.cells[2]!.text).toBe('9 links (2 strong, 3 adequate, 3 weak, 1 missing)');
    expect(rows[0]!.cells[2]!.scene?.marks).toHaveLength(9);
  });
});

describe('chainAtlas draws', () => {
  it('one square per link, all of one size', () => {
    const squares = marksOf(draw(chainAtlas(file), { width: 1080 }).scene!.marks).filter(
      (mark) => mark.type === 'rect' && /^(strong|adequate|weak|missing)-\d+$/.test(mark.key),
    );
    expect(squares).toHaveLength(283);
    // What is missing has its edge inside.
    expect(new Set(squares.map((mark) => (mark.type === 'rect' && !mark.stroke ? mark.width : 0)))).toEqual(
      new Set([0, 11]),
    );
  });

  it('names in three lines at most where squares leave the room', () => {
    const lines = marksOf(draw(chainAtlas(file), { width: 840 }).scene!.marks).filter(({ key }) =>
      /^name-\d+$/.test(key),
    );
    expect(lines.length).toBeGreaterThan(11);
    expect(lines.filter(({ key }) => key === 'name-3')).toEqual([]);
  });

  it('a bar in place of more than 48 squares, and squares beside it', () => {
    const data = both(chain('a', { strong: 49 }, { strong: 48 }), chain('b', { weak: 1 }, {}));
    const keys = marksOf(draw(chainAtlas(data), { width: 800 }).scene!.marks).map(({ key }) => key);
    expect(keys.filter((key) => key === 'bar-strong')).toHaveLength(1);
    expect(keys.filter((key) => /^strong-\d+$/.test(key))).toHaveLength(48);
  });

  it('stages that only one chain has after those that they follow', () => {
    const data = both(chain('a', { weak: 1 }, { weak: 1 }), {
      id: 'b',
      name: 'b',
      stages: [{ id: 'up' }, { id: 'mid' }, { id: 'down' }],
      summary: [{ stage: 'mid', links: { weak: 2 } }],
    } as unknown as ChainData);
    const [table] = draw(chainAtlas(data), { locale: 'en' }).alternative().tables;
    expect(table!.columns.slice(2, 5).map(({ label }) => label)).toEqual(['up', 'mid', 'down']);
  });

  it('the chains asked for, in that order, once', () => {
    const drawn = draw(chainAtlas(file, { chains: 'gold, copper,gold' }));
    expect(targetsOf(drawn.scene!.marks).map(([key]) => key)).toEqual(['chain:gold', 'chain:copper']);
  });

  it('one target until the page is idle', () => {
    expect(targetsOf(draw(chainAtlas(file)).redraw({ bare: true })!.marks)).toHaveLength(1);
  });
});

describe('a chain of the atlas', () => {
  it('opens as its panorama where its links are known', () => {
    const [[, first], [, second]] = targetsOf(draw(chainAtlas(file)).scene!.marks) as [
      [string, Target],
      [string, Target],
    ];
    expect(first.enter).toEqual({
      type: 'enter',
      id: 'chain:new-materials',
      chart: 'industrial-chain',
      options: { chain: 'new-materials' },
    });
    expect(second.enter).toBeUndefined();
  });

  it('is selected and says so', () => {
    const scene = draw(chainAtlas(file)).redraw({ selected: 'chain:gold' })!;
    expect(targetsOf(scene.marks).flatMap(([key, { selected }]) => (selected ? key : []))).toEqual(['chain:gold']);
  });
});

describe('chainAtlas refuses', () => {
  it.each([
    [{ chains: [] }, {}, 'F04'],
    [chain('a', { weak: 1 }, {}), { chains: ['z'] }, 'I01'],
  ])('what it cannot draw: %#', (data, options, code) => {
    expect(draw(chainAtlas(data as ChainData, options)).refusal?.issue.code).toBe(code);
  });
});

function marksOf(marks: readonly Mark[]): Mark[] {
  return marks.flatMap((mark) => (mark.type === 'group' ? marksOf(mark.marks) : [mark]));
}

function targetsOf(marks: readonly Mark[]): [string, Target][] {
  const groups = marks.filter((mark): mark is GroupMark => mark.type === 'group');
  return groups.flatMap(({ key, target, marks: inside }): [string, Target][] =>
    target ? [[key, target]] : targetsOf(inside),
  );
}
