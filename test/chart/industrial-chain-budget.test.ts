import { describe, expect, it } from 'vitest';
import example from '../../examples/data/chain-example.json';
import type { Drawn } from '../../src/chart/chart';
import { draw } from '../../src/chart/draw';
import { type IndustrialChainOptions, industrialChain } from '../../src/index';
import type { Scene } from '../../src/scene/mark';
import { madeUpChain } from './made-up-chain';
import { elementsIn, groupsIn, targetsIn, textsIn } from './marks';

const chain = example as never;

function drawnMap(options: IndustrialChainOptions = {}, width = 1280, data: unknown = chain): Drawn {
  return draw(industrialChain(data as never, { locale: 'en', ...options }), { width });
}

const targets = (scene: Scene | undefined) => targetsIn(scene!.marks);

describe('the budget of a map', () => {
  const zooms = [undefined, { k: 0.4, x: -50, y: -50 }, { k: 1, x: -400, y: -300 }, { k: 5, x: -2000, y: -900 }];

  it.each(['full', 'compact', 'brief', 'overview'] as const)('holds at every scale: %s', (density) => {
    for (const data of [chain, madeUpChain(300, 50, 600), madeUpChain(1200, 200, 2400)]) {
      const drawn = drawnMap({ density }, 1280, data);
      for (const zoom of zooms) {
        const scene = drawn.redraw({ zoom, focused: [[...targets(drawn.scene).keys()][0]!] })!;
        expect(elementsIn(scene.marks)).toBeLessThanOrEqual(1500);
      }
    }
  });

  it('tells all where that is within it, else less', () => {
    const tier = (links: number, segments: number) => {
      const scene = drawnMap({}, 1280, madeUpChain(links, segments, links)).scene;
      return textsIn(scene!.marks).some(({ key }) => key === 'metric-local') ? 'cards' : 'less';
    };
    expect(tier(40, 10)).toBe('cards');
    expect(tier(300, 50)).toBe('less');
  });

  it('tells less than was asked for where that is too much, on paper too', () => {
    const told = (options: IndustrialChainOptions, links: number) => {
      const { scene } = drawnMap(options, 1280, madeUpChain(links, links / 5, links));
      expect(elementsIn(scene!.marks)).toBeLessThanOrEqual(1500);
      const keys = textsIn(scene!.marks).map(({ key }) => key);
      return keys.includes('metric-local') ? 'numbers' : targets(scene).has('link:l0') ? 'names' : 'segments';
    };
    expect([40, 75, 300].map((links) => told({ density: 'full' }, links))).toEqual(['numbers', 'names', 'segments']);
    expect([40, 75, 300].map((links) => told({ page: 'A3' }, links))).toEqual(['numbers', 'names', 'segments']);
  });

  it('names every segment of a large chain at once, in letters of 11 px at least', () => {
    for (const [links, segments] of [
      [300, 50],
      [1200, 200],
    ] as const) {
      const scene = drawnMap({}, 1280, madeUpChain(links, segments, 2 * links)).scene!;
      const names = textsIn(groupsIn(scene!.marks).find(({ key }) => key === 'cards')!.marks).filter(
        ({ key }) => key === 'name-0',
      );
      expect(names).toHaveLength(segments);
      expect(names.every(({ text: told, size }) => size >= 11 && !told.endsWith('…'))).toBe(true);
      expect(scene.zoom!.window.height).toBeLessThanOrEqual(720);
    }
  });

  it('shows links inside of their segment when one comes closer', () => {
    const drawn = drawnMap({}, 1280, madeUpChain(300, 50, 600));
    const links = (zoom?: { k: number; x: number; y: number }) =>
      [...targets(drawn.redraw({ zoom })).keys()].filter((key) => key.startsWith('link:')).length;
    expect(links()).toBe(0);
    expect(links({ k: 6, x: 0, y: 0 })).toBeGreaterThan(5);
  });

  it('shows flows of more than 400 segments on focus alone', () => {
    const drawn = drawnMap({}, 1280, madeUpChain(820, 410, 1640));
    const lines = (scene: Scene | undefined, key: string) =>
      groupsIn(scene!.marks).find((group) => group.key === key)?.marks.length ?? 0;
    expect(lines(drawn.scene, 'flows')).toBe(0);
    const [first] = [...targets(drawn.scene).keys()];
    const pointed = drawn.redraw({ focused: [first!] });
    expect([lines(pointed, 'flows'), lines(pointed, 'closure')]).toEqual([0, 1]);
    expect(textsIn(drawn.scene!.marks).map(({ text: told }) => told)).not.toContain('Material');
    expect(lines(drawnMap({}, 1280, madeUpChain(780, 390, 1560)).scene, 'flows')).toBeGreaterThan(1);
  });

  it('brings a link that is looked for into the drawing', () => {
    const drawn = drawnMap({}, 1280, madeUpChain(1200, 200, 2400));
    expect(targets(drawn.redraw({ focused: ['link:l777'] })).has('link:l777')).toBe(true);
  });
});
