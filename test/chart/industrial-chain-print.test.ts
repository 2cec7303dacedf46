import { describe, expect, it } from 'vitest';
import { composed } from '../../src/render/svg-string';
import { drawnMap, named, targets } from './drawn-map';

describe('a panorama on paper', () => {
  it('prints on A3 with names of 7 points and more, title and notes on the same sheet', () => {
    const points = (404 / 25.4) * 72;
    for (const locale of ['en', 'zh-CN']) {
      const { width, height } = composed(drawnMap({ page: 'A3', locale }));
      expect((13 * points) / width).toBeGreaterThanOrEqual(7);
      expect(height / width).toBeLessThanOrEqual(281 / 404);
    }
  });

  it('prints names of 6 points and more on A4, in English too', () => {
    const { width, height } = composed(drawnMap({ page: 'A4' }));
    expect((13 * (281 / 25.4) * 72) / width).toBeGreaterThanOrEqual(6);
    expect(height / width).toBeLessThanOrEqual(194 / 281);
  });

  it('opens on a sheet what its options fold, and folds nothing else there', () => {
    const drawn = drawnMap({ page: 'A4', collapsed: 'cu' });
    const heads = [...targets(drawn.scene).keys()].filter((key) => key.startsWith('segment:'));
    expect(heads).toEqual(['segment:cu']);
    expect(targets(drawn.scene).has('link:li-foil')).toBe(false);
    const open = drawn.redraw({ opened: ['segment:cu'] });
    expect(targets(open).has('link:li-foil')).toBe(true);
    expect(targets(open).has('segment:cu')).toBe(true);
  });

  it('makes a map smaller for many notes on its sheet', () => {
    const notes = Array.from({ length: 12 }, (_, i) => `Note ${i}: ${'many words '.repeat(20)}`);
    const [few, many] = [composed(drawnMap({ page: 'A4' })), composed(drawnMap({ page: 'A4', notes }))];
    expect(many.height / many.width).toBeLessThanOrEqual(194 / 281);
    expect(many.width).toBeGreaterThan(few.width);
  });

  it('shows a sheet whole in a narrower page, and finds what is under the pointer there', () => {
    const drawn = drawnMap({ page: 'A4' }, 900);
    const { width, zoom } = drawn.scene!;
    expect(width).toBe(900);
    const { x, y } = targets(drawn.scene).get('link:cathode')!.box;
    const map = named(named(drawn.scene, 'sheet'), 'map')!;
    const { k } = zoom!.now;
    expect(k).toBeLessThan(0.7);
    expect(drawn.at!((x + 5) * k, (map.y! + y + 5) * k, {})).toBe('link:cathode');
  });
});
