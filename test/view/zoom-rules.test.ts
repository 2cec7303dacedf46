import { describe, expect, it } from 'vitest';
import type { SceneZoom } from '../../src/scene/mark';
import { growsAround, isMovable, wheelStep } from '../../src/view/navigation/zoom-rules';
import type { PlacedTarget } from '../../src/view/targets';

const at = (k: number): SceneZoom => ({
  window: { x: 0, y: 10, width: 200, height: 100 },
  world: { width: 100, height: 50 },
  extent: [1, 8],
  now: { k, x: 0, y: 0 },
});
const card = (key: string, x: number): PlacedTarget => ({
  key,
  target: {
    label: key,
    lines: [],
    action: { type: 'select', id: `id:${key}` },
    box: { x: 0, y: 0, width: 1, height: 1 },
  },
  x,
  y: 30,
  width: 40,
  height: 20,
});
const explored = (held: string[], selected?: string) => ({
  targets: () => [card('a', 0), card('b', 80), card('c', 300)],
  held: () => held,
  state: () => ({ selected }),
});

describe('a drawing that zooms', () => {
  it('can be moved where it is more than a pixel larger than its window', () => {
    expect([at(1), at(2), at(2.004), at(2.02)].map(isMovable)).toEqual([false, false, false, true]);
  });

  it('takes small steps of a touchpad as they are, and large ones of a wheel as fifty', () => {
    const steps = [
      { deltaY: -10, deltaMode: 0 },
      { deltaY: 120, deltaMode: 0 },
      { deltaY: -1, deltaMode: 1 },
      { deltaY: 1, deltaMode: 2 },
    ];
    expect(steps.map(wheelStep)).toEqual([0.12, -0.6, 0.24, -0.6]);
  });

  it('grows around what has focus, so that it keeps its place between the edges of the window', () => {
    expect(growsAround(at(2), explored(['a']))).toEqual([0, 35]);
    expect(growsAround(at(2), explored(['b'], 'id:a'))).toEqual([100, 35]);
  });

  it('grows around what is chosen where nothing has focus, and around the middle where neither is in sight', () => {
    expect(growsAround(at(2), explored([], 'id:b'))).toEqual([100, 35]);
    expect(growsAround(at(2), explored(['c'], 'id:b'))).toBe(undefined);
    expect(growsAround(at(2), explored([]))).toBe(undefined);
  });
});
