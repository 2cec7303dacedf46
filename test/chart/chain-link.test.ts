import { describe, expect, it } from 'vitest';
import json from '../../examples/data/chain-example.json';
import { draw } from '../../src/chart/draw';
import { industrialChain } from '../../src/chart/industrial-chain';
import { areasCn } from '../../src/data/areas-cn';
import type { ChainCollection } from '../../src/data/chain/types';
import { en } from '../../src/format/en';
import { zhCn } from '../../src/format/zh-cn';
import type { GroupMark, Mark, Scene, Target } from '../../src/scene/mark';

const example = json as unknown as ChainCollection;
const scene = (link: string, width: number, locale = en, state = {}, data: ChainCollection = example): Scene =>
  draw(industrialChain(data, { link, locale, areas: areasCn }), { width }).redraw(state)!;

interface Found {
  readonly key: string;
  readonly target: Target;
}
function targetsOf(marks: readonly Mark[]): Found[] {
  return marks.flatMap((mark) =>
    mark.type === 'group' ? (mark.target ? [{ key: mark.key, target: mark.target }] : targetsOf(mark.marks)) : [],
  );
}
interface Box {
  readonly key: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
function textsOf(marks: readonly Mark[], x = 0, y = 0): Box[] {
  return marks.flatMap((mark): Box[] => {
    if (mark.type === 'group') return textsOf(mark.marks, x + (mark.x ?? 0), y + (mark.y ?? 0));
    if (mark.type !== 'text') return [];
    const shift = mark.anchor === 'end' ? 1 : mark.anchor === 'middle' ? 0.5 : 0;
    const left = x + mark.x - mark.width * shift;
    return [
      {
        key: mark.text,
        left,
        right: left + mark.width,
        top: y + mark.y - mark.size * 0.8,
        bottom: y + mark.y + mark.size * 0.15,
      },
    ];
  });
}
function overlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.key} / ${b.key}`),
  );
}

/** Names and numbers beyond what is usual. */
function crowded(): ChainCollection {
  const [chain, ...others] = example.chains;
  const links = chain!.links!.map((link) => ({
    ...link,
    name: {
      zh: '一体化冶炼精炼与高纯金属材料综合利用环节',
      en: 'Integrated smelting, refining and high-purity metals operations',
    },
    counts: { local: 12345, national: null, targets: 0, projects: 678 },
  }));
  const flows = links.slice(10, 24).map(({ id }, i) => ({ id: `x${i}`, source: 'cathode', target: id }));
  return { ...example, chains: [{ ...chain!, links, flows: [...chain!.flows!, ...flows] }, ...others] };
}

describe('the page of a link', () => {
  const cases = [
    ['battery', example],
    ['al-scrap', example],
    ['e-waste', example],
    ['cathode', crowded()],
  ] as const;
  for (const width of [320, 480, 640, 800, 1120, 1600])
    for (const locale of [en, zhCn])
      it(`keeps all texts inside and apart at ${width} px in ${locale.lang}`, () => {
        for (const [link, data] of cases) {
          const { marks, width: wide, height } = scene(link, width, locale, {}, data);
          const boxes = textsOf(marks);
          expect(
            boxes.filter(
              ({ left, right, top, bottom }) => left < -0.5 || right > wide + 0.5 || top < 0 || bottom > height,
            ),
          ).toEqual([]);
          expect(overlaps(boxes)).toEqual([]);
        }
      });

  it('leads to the pages of its neighbours, but of no chain in summary', () => {
    const enters = targetsOf(scene('battery', 1120).marks).map(({ key, target }) => [key, target.enter]);
    expect(enters).toEqual([
      ['inputs:f41', { type: 'enter', id: 'inputs:f41', options: { link: 'li-foil' } }],
      ['inputs:f42', { type: 'enter', id: 'inputs:f42', options: { link: 'batt-al' } }],
      ['inputs:chem/fluorine-salts', undefined],
      ['link:battery', undefined],
      ['outputs:f62', { type: 'enter', id: 'outputs:f62', options: { link: 'nev' } }],
      ['outputs:f63', { type: 'enter', id: 'outputs:f63', options: { link: 'b-recyc' } }],
      ['outputs:nev-vehicle/pack-assembly', undefined],
    ]);
  });

  it('leads by arrows from the link to both sides and back', () => {
    const moves = new Map(targetsOf(scene('battery', 1120).marks).map(({ key, target }) => [key, target.moves]));
    expect(moves.get('link:battery')).toEqual({ ArrowLeft: 'inputs:f41', ArrowRight: 'outputs:f62' });
    expect(moves.get('inputs:f42')).toEqual({ ArrowRight: 'link:battery' });
  });

  it('folds what is more than six, and opens it', () => {
    const keys = (opened: readonly string[]) =>
      targetsOf(scene('cathode', 1120, en, { opened }, crowded()).marks).map(({ key }) => key);
    const fold = 'fold:outputs-outputs';
    expect(keys([]).filter((key) => key.startsWith('outputs:'))).toHaveLength(6);
    expect(keys([])).toContain(fold);
    expect(keys([fold]).filter((key) => key.startsWith('outputs:')).length).toBeGreaterThan(14);
  });

  it('draws the other flows faintly while one is pointed at', () => {
    const flows = scene('battery', 1120, en, { focused: ['inputs:f41'] }).marks[0] as GroupMark;
    const strong = flows.marks.filter(({ key, opacity }) => key.startsWith('flow-') && opacity === undefined);
    expect(strong.map(({ key }) => key)).toEqual(['flow-inputs:f41']);
  });

  it('is the same picture each time', () => {
    expect(JSON.stringify(scene('battery', 640))).toBe(JSON.stringify(scene('battery', 640)));
  });
});
