import { describe, expect, it } from 'vitest';
import example from '../../examples/data/chain-example.json';
import superhard from '../../examples/data/superhard-chain.json';
import type { IndustrialChainOptions } from '../../src/index';
import type { GroupMark, Scene } from '../../src/scene/mark';
import { find } from '../../src/view/navigation/search-box';
import { chain, drawnMap, named, targets } from './drawn-map';
import { madeUpChain } from './made-up-chain';
import { groupsIn, marksIn, textsIn } from './marks';

describe('the panorama', () => {
  it('sets what is not assessed, without a strip, at the height of the signs beside', () => {
    const { scene } = drawnMap({}, 1280, superhard);
    const head = named(scene, 'head')!;
    const signs = named(head, 'signs')!;
    const count = textsIn(head.marks).find(({ key }) => key === 'unassessed-count')!;
    expect(count.y).toBeCloseTo(signs.y! + textsIn(signs.marks)[0]!.y, 0);
  });

  it('reaches every link and every head once', () => {
    const all = [...targets(drawnMap().scene).keys()];
    expect(all.filter((key) => key.startsWith('link:'))).toHaveLength(45);
    expect(all.filter((key) => key.startsWith('segment:'))).toHaveLength(14);
    expect(new Set(all).size).toBe(59);
  });

  it('shows what leads to a link and what it leads to, and dims the rest', () => {
    const scene = drawnMap().redraw({ focused: ['link:li-foil'] });
    expect(named(scene, 'cu-conc')?.opacity).toBeUndefined();
    expect(named(scene, 'bauxite')?.opacity).toBe(0.38);
    expect(named(scene, 'flows')?.opacity).toBe(0.2);
    const ways = named(scene, 'closure')!.marks;
    expect(ways.some((mark) => mark.stroke === 'chain-up' && mark.dash)).toBe(true);
    expect(ways.some((mark) => mark.stroke === 'chain-down' && !mark.dash)).toBe(true);
  });

  it('begins and ends the banners with the map, also where flows run back beside its columns', () => {
    const shapes = (options: IndustrialChainOptions, data?: unknown) =>
      groupsIn(named(drawnMap(options, 1280, data).scene, 'stages')!.marks).flatMap(({ marks }) =>
        marks.flatMap((mark) => (mark.type === 'path' && mark.key === 'shape' ? mark.d : [])),
      );
    // A sheet is as wide as its columns, which end between two pixels.
    expect(shapes({ page: 'A4', locale: 'zh-CN' })[2]).toMatch(/^M[\d.]+,0H[\d.]+L[\d.]+,17L[\d.]+,34H[\d.]+L/);
    for (const found of [shapes({}), shapes({ density: 'overview' }), shapes({}, superhard)]) {
      expect(found[0]).toMatch(/^M0(\.5)?,/);
      const end = Math.max(...[...found[found.length - 1]!.matchAll(/[HL]([\d.]+)/g)].map(([, x]) => Number(x)));
      expect(end).toBeGreaterThan(1270);
      expect(end).toBeLessThanOrEqual(1280);
    }
  });

  it('folds by the sign that a stack has: up where a segment is open, down where it is not', () => {
    for (const width of [1280, 400]) {
      const { scene } = drawnMap({ collapsed: ['aux'] }, width);
      const signs = marksIn(scene!.marks).flatMap((mark) =>
        mark.type === 'path' && mark.key.startsWith('fold') ? mark.d.replace(/^M[\d.,]+m[\d.]+ [\d.]+/, '') : [],
      );
      const falls = signs.filter((d) => /^l[\d.]+ [\d.]+l[\d.]+ -/.test(d));
      expect([width, signs.length, falls.length]).toEqual([width, 14, 1]);
    }
  });

  it.each([
    [
      'full',
      'Material By-product Recycling Cross-chain Local enterprises National enterprises Target enterprises Projects',
    ],
    ['compact', 'Material By-product Recycling Local enterprises National enterprises Target enterprises Projects'],
    ['brief', 'Material By-product Recycling n Local enterprises'],
  ] as const)('explains the signs that its cards have and no others: %s', (density, words) => {
    const told = textsIn(named(drawnMap({ density, page: 'A3' }).scene, 'signs')!.marks).map(({ text }) => text);
    expect(told.slice(told.indexOf('Material')).join(' ')).toBe(words);
  });

  it.each([
    ['A4', 'en', 6.4],
    ['A4', 'zh-CN', 7.6],
    ['A3', 'en', 7.5],
    ['A3', 'zh-CN', 7.9],
  ] as const)('prints names on %s in %s in letters of at least %d points', (page, locale, points) => {
    const { width } = drawnMap({ page, locale }).redraw({ bare: true })!;
    expect((13 * (page === 'A4' ? 281 : 404) * 72) / 25.4 / (width + 40)).toBeGreaterThan(points);
  });

  it('keeps a pinned link against the pointer', () => {
    const drawn = drawnMap();
    const pinned = drawn.redraw({ selected: 'link:li-foil', focused: ['link:bauxite'] });
    expect(targets(pinned).get('link:li-foil')?.selected).toBe(true);
    expect(named(pinned, 'bauxite')?.opacity).toBe(0.38);
  });

  it('leaves what filters exclude out of the arrows', () => {
    const drawn = drawnMap();
    const scene = drawn.redraw({ filters: ['status:missing'] });
    const links = [...targets(scene).keys()].filter((key) => key.startsWith('link:'));
    expect(links).toHaveLength(9);
    expect(drawn.controls()!.result(['status:missing'])).toBe('9 / 45 links');
    expect(named(scene, 'bauxite')?.opacity).toBe(0.38);
  });

  it('lets flows step back between links that filters leave out', () => {
    const drawn = drawnMap();
    const ways = (filters: string[], key: string) =>
      new Set(named(drawn.redraw({ filters }), key)?.marks.map((mark) => mark.key));
    expect(named(drawn.redraw({ filters: ['status:missing'] }), 'flows-out')?.opacity).toBe(0.2);
    // From copper concentrate to cathode copper.
    expect(ways(['status:missing'], 'flows-out')).toContain('f1');
    expect(ways(['status:missing'], 'flows')).not.toContain('f1');
    expect(ways([], 'flows')).toContain('f1');
    expect(named(drawn.scene, 'flows-out')).toBeUndefined();
  });

  it('keeps the order of the others when a segment is collapsed', () => {
    const drawn = drawnMap();
    const order = (scene: Scene | undefined) => [...targets(scene).keys()];
    const before = order(drawn.scene);
    const after = order(drawn.redraw({ opened: ['segment:cu'] }));
    expect(after).toEqual(before.filter((key) => after.includes(key)));
    expect(before.length - after.length).toBe(5);
    const ends = targets(drawn.redraw({ opened: ['segment:cu'] })).get('segment:cu')!;
    expect(ends.label).toMatch(/Expand$/);
  });

  it('follows flows by arrows, the heaviest first, and the next branch by N', () => {
    const drawn = drawnMap();
    const copper = targets(drawn.scene).get('link:cathode')!;
    const first = copper.moves!['ArrowRight']!;
    const state = { focused: [first], followed: { from: 'link:cathode', key: 'ArrowRight' } };
    const there = targets(drawn.redraw(state)).get(first)!;
    expect(there.heard).toBe('downstream 1 of 9');
    const next = there.moves!['n']!;
    expect(next).not.toBe(first);
    const back = targets(drawn.redraw({ ...state, focused: [next] })).get(next)!;
    expect(back.heard).toBe('downstream 2 of 9');
    expect(back.moves!['N']).toBe(first);
    const only = targets(drawn.redraw({ focused: [], followed: { from: 'link:cu-conc', key: 'ArrowRight' } }));
    expect(only.get('link:cathode')!.says).toMatchObject({ n: 'downstream 1 of 1' });
  });

  it('says beside a card only what the card does not say, and all of it where cards are small', () => {
    const told = (options: IndustrialChainOptions, width?: number) =>
      targets(drawnMap(options, width).scene)
        .get('link:cathode')!
        .lines.map(({ name }) => name);
    const rest = ['Cathode copper', 'Products', 'Inputs from', 'Outputs to'];
    const all = ['Segment', 'Link status', 'Investment action', 'Local enterprises', 'National enterprises'];
    expect(told({})).toEqual(rest);
    expect(told({ density: 'brief' })).toEqual(expect.arrayContaining(all));
    expect(told({ page: 'A3' })).toEqual(expect.arrayContaining(all));
  });

  it.each([1260, 1560, 1860])('gives actions their words from where a column more fits: %d px', (width) => {
    const words = textsIn(drawnMap({}, width).scene!.marks).filter(({ key }) => key === 'action-text');
    expect(words).toHaveLength(34);
  });

  it('keeps what is pinned lit and in reach where filters leave it out', () => {
    const scene = drawnMap().redraw({ selected: 'link:li-foil', filters: ['status:missing'] });
    expect(named(scene, 'li-foil')?.opacity).toBeUndefined();
    expect(named(scene, 'bauxite')?.opacity).toBe(0.38);
    expect([...targets(scene).keys()]).toContain('link:li-foil');
  });

  it('explains the tag of another chain where nothing else flows', () => {
    const source = example.chains[0]!.links![0]!.id;
    const flows = [{ id: 'f', source, target: 'other/link', kind: 'cross-chain' }];
    const alone = { ...example, chains: [{ ...example.chains[0], flows }] };
    const words = textsIn(named(drawnMap({ density: 'full' }, 1280, alone).scene, 'legend')!.marks);
    expect(words.map(({ text }) => text)).toEqual(expect.arrayContaining(['Flow', 'Cross-chain']));
  });

  it('leaves room to read in the window to a map of few segments', () => {
    const some = madeUpChain(120, 3, 0);
    const { zoom } = drawnMap({ density: 'overview' }, 1280, { ...some, source: 'test' }).scene!;
    expect(zoom!.world.height).toBeLessThan(100);
    expect(zoom!.window.height).toBe(260);
  });

  it('finds links by a word before what is made there and who makes it', () => {
    const { search } = drawnMap().controls()!;
    const names = find(search, 'copper').map(({ names: [name] }) => name);
    expect(names.indexOf('Cathode copper')).toBeLessThan(names.indexOf('Sample Copper A'));
    expect(names).toContain('High-purity copper (5N–7N)');
  });

  it('sets seven stages side by side at 1,280 px, each card with its local enterprises and its action', () => {
    const links = madeUpChain(21, 7, 24).links!.map((link) => ({ ...link, action: 'supplement' }));
    const stages = Array.from({ length: 7 }, (_, i) => ({ id: `s${i}`, name: `Stage ${i + 1}` }));
    const segments = stages.map(({ id, name }, i) => ({ id: `g${i}`, stage: id, name }));
    const data = { ...madeUpChain(21, 7, 24), links, stages, segments, source: 'test' };
    for (const locale of ['en', 'zh-CN']) {
      const { scene } = drawnMap({ locale }, 1280, data);
      expect(scene!.zoom!.world.width).toBe(1280);
      const card = textsIn(named(scene, 'l0')!.marks).map(({ key }) => key);
      expect(card.filter((key) => key.startsWith('metric'))).toHaveLength(1);
    }
    expect(targets(drawnMap({}, 1280, data).scene).get('link:l0')!.lines).toEqual(
      expect.arrayContaining([expect.objectContaining({ name: 'National enterprises' })]),
    );
  });

  it('keeps no room for strips in heads where nothing is assessed', () => {
    const cardBelow = (data: unknown) => {
      const { scene } = drawnMap({}, 1280, data);
      const [, { box: head }] = [...targets(scene)].find(([key]) => key.startsWith('segment:'))!;
      const cards = [...targets(scene)].filter(([key]) => key.startsWith('link:'));
      const under = cards.flatMap(([, { box }]) =>
        Math.abs(box!.x - head!.x) < 20 && box!.y > head!.y ? box!.y - head!.y : [],
      );
      return Math.min(...under);
    };
    expect(cardBelow(superhard)).toBe(30);
    expect(cardBelow(chain)).toBe(38);
  });

  it('explains on a sheet of segments what is on it, since nobody comes closer', () => {
    const words = textsIn(named(drawnMap({ density: 'overview', page: 'A4' }).scene, 'signs')!.marks);
    expect(words.map(({ text }) => text)).toEqual(['Flow', 'Material', 'Local enterprises']);
  });

  it('explains in an overview what is drawn there', () => {
    const words = (options: IndustrialChainOptions) =>
      textsIn(named(drawnMap(options).scene, 'legend')!.marks).map(({ text }) => text);
    expect(words({})).toEqual(expect.arrayContaining(['Material', 'By-product', 'Recycling', 'Cross-chain']));
    expect(words({ density: 'overview' })).toEqual(expect.arrayContaining(['Material', 'Local enterprises']));
    expect(words({ density: 'overview' })).not.toEqual(expect.arrayContaining(['By-product']));
    expect(words({ density: 'overview' })).not.toEqual(expect.arrayContaining(['Cross-chain']));
    const cards = named(drawnMap({ density: 'overview' }).scene, 'cards')!.marks as GroupMark[];
    const signs = cards.flatMap(({ marks = [] }) => marks.filter(({ key }) => key === 'local-icon'));
    expect(signs).toHaveLength(14);
  });

  it('says so where no flow leads on', () => {
    const all = targets(drawnMap().scene);
    expect(all.get('link:cu-conc')?.says).toEqual({ ArrowLeft: 'No inputs' });
    expect(all.get('link:jewel')?.says).toEqual({ ArrowRight: 'No outputs' });
  });

  it('finds the card and the head at a point', () => {
    const drawn = drawnMap();
    const { x, y, width } = targets(drawn.scene).get('link:cathode')!.box;
    const map = drawn.scene!.zoom!.window;
    expect(drawn.at!(x + width / 2, map.y + y + 4, {})).toBe('link:cathode');
    expect(drawn.at!(0, 0, {})).toBeUndefined();
  });

  it('stacks its stages where columns have no room', () => {
    expect(drawnMap({}, 480).scene!.width).toBe(480);
    expect(named(drawnMap({}, 480).scene, 'world')).toBeUndefined();
    expect(named(drawnMap({}, 800).scene, 'world')).toBeDefined();
  });

  it('has support in a band under all columns', () => {
    const scene = drawnMap({}, 1280, superhard).scene;
    const bottom = (key: string) => {
      const { y, height } = targets(scene).get(key)!.box;
      return y + height;
    };
    const all = [...targets(scene).keys()].filter((key) => key.startsWith('link:'));
    const band = all.slice(-3);
    expect(Math.min(...band.map((key) => targets(scene).get(key)!.box.y))).toBeGreaterThan(
      Math.max(...all.slice(0, -3).map(bottom)),
    );
  });
});
