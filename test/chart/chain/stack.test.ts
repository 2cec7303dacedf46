import { describe, expect, it } from 'vitest';
import example from '../../../examples/data/chain-example.json';
import type { ChartState } from '../../../src/chart/chart';
import { draw } from '../../../src/chart/draw';
import type { ChainData } from '../../../src/data/chain/types';
import { industrialChain } from '../../../src/index';
import type { GroupMark, Mark, Scene, Target } from '../../../src/scene/mark';

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
    expect(target('segment:cu').action).toEqual({ type: 'open', id: 'segment:cu' });
    expect(keys({ opened: ['segment:cu'] })).toContain('link:li-foil');
    expect(keys({ opened: ['segment:ore'] })).not.toContain('link:cu-conc');
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
    expect(rail).toContain('up-cathode-dot');
    expect(inside(scene(), 'rail')).toEqual([]);
  });

  it('closes what the options name, and opens the rest', () => {
    const figure = industrialChain(example as unknown as ChainData, { collapsed: ['ore'] });
    const shown = [...targetsIn(draw(figure, { width: 320 }).scene!.marks).keys()];
    expect(shown).not.toContain('link:cu-conc');
    expect(shown).toContain('link:waste');
  });

  it('never lets two cards or heads touch, and keeps 44 px for a finger', () => {
    const all = keys().filter((key) => key.startsWith('segment:'));
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

function inside({ marks }: Scene, key: string): readonly Mark[] {
  const found = marks.find((mark) => mark.key === key);
  return found?.type === 'group' ? found.marks : [];
}

function targetsIn(marks: readonly Mark[], found = new Map<string, Target>()): Map<string, Target> {
  for (const mark of marks.filter((one): one is GroupMark => one.type === 'group')) {
    if (mark.target) found.set(mark.key, mark.target);
    targetsIn(mark.marks, found);
  }
  return found;
}
