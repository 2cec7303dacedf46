import { describe, expect, it } from 'vitest';
import example from '../../../examples/data/chain-example.json';
import type { ChartState } from '../../../src/chart/chart';
import { draw } from '../../../src/chart/draw';
import type { ChainData } from '../../../src/data/chain/types';
import { industrialChain } from '../../../src/index';
import type { Mark, Scene, Target } from '../../../src/scene/mark';
import { madeUpChain } from '../made-up-chain';
import { elementsIn, groupsIn, targetsIn } from '../marks';

const drawn = draw(industrialChain(example as unknown as ChainData), { width: 320, locale: 'en' });
const scene = (state: ChartState = {}) => drawn.redraw(state)!;
const keys = (state?: ChartState) => [...targetsIn(scene(state).marks).keys()];
const target = (key: string, state?: ChartState) => targetsIn(scene(state).marks).get(key)!;

describe('a stacked chain', () => {
  it('shows nine cards and the heads of the other segments', () => {
    expect(keys().filter((key) => key.startsWith('link:'))).toHaveLength(9);
    expect(keys().filter((key) => key.startsWith('segment:'))).toHaveLength(14);
  });

  it('opens and closes a segment where its head is touched', () => {
    expect(target('segment:cu').action).toEqual({ type: 'open', id: 'unfold:segment:cu' });
    expect(keys({ opened: ['unfold:segment:cu'] })).toContain('link:li-foil');
    expect(keys({ opened: ['unfold:segment:ore'] })).not.toContain('link:cu-conc');
  });

  it('shows the same where a segment of the map was closed, and the other way round', () => {
    expect(keys({ opened: ['segment:cu', 'segment:ore'] })).toEqual(keys());
    const map = draw(industrialChain(example as unknown as ChainData), { width: 1280, locale: 'en' });
    const wide = (state: ChartState) => [...targetsIn(map.redraw(state)!.marks).keys()];
    expect(wide({ opened: ['unfold:segment:cu', 'unfold:segment:ore'] })).toEqual(wide({}));
    expect(wide({ opened: ['segment:cu'] })).not.toEqual(wide({}));
  });

  it('opens the segment of a link that keys lead to', () => {
    expect(keys({ focused: ['link:li-foil'] })).toContain('link:li-foil');
  });

  it('leads along flows into closed segments', () => {
    expect(target('link:cu-conc').moves?.['ArrowRight']).toBe('link:cathode');
    expect(keys()).not.toContain('link:cathode');
  });

  it('draws a rail up and down for the chosen link, to closed segments too', () => {
    const rail = inside(scene({ selected: 'link:li-foil' }), 'rail').map(({ key }) => key);
    expect(rail).toContain('up');
    expect(rail).toContain('down');
    expect(rail).toContain('up-near-dots');
    expect(inside(scene(), 'rail')).toEqual([]);
  });

  it('closes what the options name, and opens the rest', () => {
    const figure = industrialChain(example as unknown as ChainData, { collapsed: ['ore'] });
    const shown = [...targetsIn(draw(figure, { width: 320 }).scene!.marks).keys()];
    expect(shown).not.toContain('link:cu-conc');
    expect(shown).toContain('link:waste');
  });

  it('sets a name alone in the middle of its card', () => {
    const data = { id: 'a', name: 'A', links: [{ id: 'l', name: 'Link' }] };
    const { marks } = draw(industrialChain(data as never, { locale: 'en' }), { width: 320 }).scene!;
    const card = groupsIn(marks).find(({ key }) => key === 'card-l')!;
    const ball = card.marks.find(({ key }) => key === 'ball');
    const ground = card.marks.find(({ key }) => key === 'ground');
    if (ball?.type !== 'point' || ground?.type !== 'rect') throw new Error('no card');
    expect(Math.abs(ball.y - ground.y - ground.height / 2)).toBeLessThan(2);
  });

  it('never lets two cards or heads touch, and keeps 44 px for a finger', () => {
    const all = keys().flatMap((key) => (key.startsWith('segment:') ? `unfold:${key}` : []));
    const states: ChartState[] = [{}, { opened: all }, { opened: all.slice(0, 5), selected: 'link:acid' }];
    for (const state of states) {
      const boxes = [...targetsIn(scene(state).marks).values()].map(({ box }) => box);
      boxes.forEach((box, i) => {
        expect(box.height).toBeGreaterThanOrEqual(44);
        expect(box.y).toBeGreaterThanOrEqual(i === 0 ? 0 : boxes[i - 1]!.y + boxes[i - 1]!.height);
        expect(box.x + box.width).toBeLessThanOrEqual(320);
      });
    }
  });
});

describe('a stack of a large chain', () => {
  const size = (links: number, segments: number, width: number) =>
    draw(industrialChain(madeUpChain(links, segments, 2 * links)), { width, locale: 'en' });
  const told = (scene: Scene | undefined) => targetsIn(scene!.marks);
  const linksOf = (scene: Scene | undefined) => [...told(scene).keys()].filter((key) => key.startsWith('link:'));

  it.each([
    [20, 3],
    [70, 16],
    [200, 16],
    [200, 70],
    [1000, 3],
    [1000, 40],
    [1000, 250],
  ])('never holds more than 1,500 elements: %d links in %d segments', (links, segments) => {
    const all = Array.from({ length: segments }, (_, i) => `unfold:segment:g${i}`);
    const rest = ['more:segment:g0:40:0', 'more:stage:s1:30:1'];
    for (const width of [320, 480, 560, 720]) {
      const drawn = size(links, segments, width);
      for (const opened of [[], all, all.slice(3), [...all.slice(1), ...rest]])
        for (const selected of [undefined, `link:l${links / 2}`])
          for (const focused of [[], [`link:l${links - 1}`, 'link:l0']]) {
            const scene = drawn.redraw({ opened, selected, focused })!;
            expect(elementsIn(scene.marks)).toBeLessThanOrEqual(1500);
            for (const key of focused) expect(told(scene).has(key)).toBe(true);
          }
    }
  });

  it.each([
    [200, 16],
    [250, 110],
  ])('leads with arrows to every segment and every link: %d links in %d segments', (links, segments) => {
    const figure = industrialChain(madeUpChain(links, segments, 2 * links), { collapsed: [] });
    const drawn = draw(figure, { width: 360, locale: 'en' });
    const seen = new Set<string>();
    let key: string | undefined = 'segment:g0';
    while (key && !seen.has(key)) {
      seen.add(key);
      const target: Target | undefined = told(drawn.redraw({ focused: [key] })).get(key);
      key = target?.moves?.['ArrowDown'];
    }
    expect([...seen].filter((one) => one.startsWith('segment:'))).toHaveLength(segments);
    expect([...seen].filter((one) => one.startsWith('link:'))).toHaveLength(links);
  });

  it('counts what it does not tell, and tells it in the same place', () => {
    const drawn = size(1000, 3, 360);
    const first = linksOf(drawn.redraw({}));
    expect(first.length).toBeGreaterThan(40);
    const { label, action } = told(drawn.redraw({})).get('more:segment:g0')!;
    expect(label).toBe(`+${334 - first.length} links Expand`);
    const next = drawn.redraw({ opened: [action!.id] });
    expect(linksOf(next)[0]).toBe(`link:l${first.length}`);
    const back = told(next).get('less:segment:g0')!;
    expect(back.label).toBe(`+${first.length} links Expand`);
    expect(linksOf(drawn.redraw({ opened: [action!.id, back.action!.id] }))).toEqual(first);
  });

  it('moves nothing under the pointer', () => {
    const drawn = size(1000, 3, 360);
    const opened = ['more:segment:g0:300:0'];
    const links = linksOf(drawn.redraw({ opened }));
    expect(links).toContain('link:l333');
    for (const key of [links[0]!, links[links.length - 1]!])
      expect(linksOf(drawn.redraw({ opened, focused: [key] }))).toEqual(links);
  });

  it('gives most room to what was opened last', () => {
    const drawn = size(200, 4, 360);
    const opened = ['unfold:segment:g1', 'unfold:segment:g3'];
    const count = (of: string, state: ChartState) => {
      const { marks } = groupsIn(drawn.redraw(state)!.marks).find(({ key, role }) => key === of && role === 'group')!;
      return marks.filter(({ key }) => key.startsWith('link:')).length;
    };
    expect(count('g3', { opened })).toBe(50);
    expect(count('g1', { opened })).toBeLessThan(50);
    expect(count('g1', { opened: [...opened, 'more:segment:g1:0:2'] })).toBe(50);
  });
});

function inside({ marks }: Scene, key: string): readonly Mark[] {
  const found = marks.find((mark) => mark.key === key);
  return found?.type === 'group' ? found.marks : [];
}
