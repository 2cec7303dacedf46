import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/scene/mark';
import { drawnMap, named, targets } from '../drawn-map';
import { textsIn } from '../marks';

const LINKS = [
  'Chemical-mechanical planarisation slurries',
  'High-purity quartz sand',
  'Radio-frequency front ends',
  'Photoresists',
  'Wafer slicing and polishing',
];
const stages = Array.from({ length: 9 }, (_, i) => ({ id: `s${i}`, name: `Stage ${i + 1}` }));
const segments = stages.flatMap(({ id, name }, i) => [
  { id: `a${i}`, stage: id, name: `${name}: materials` },
  { id: `b${i}`, stage: id, name: 'Chemical-mechanical planarisation slurries' },
]);
const links = segments.map(({ id }, i) => ({ id: `l${i}`, segment: id, name: LINKS[i % 5], counts: { local: i } }));
const data = { id: 'nine', name: 'Nine stages', source: 'test', stages, segments, links, flows: [] };
const told = (marks: readonly Mark[]) => textsIn(marks).map(({ text }) => text);

describe('nine stages on a wide page, in English', () => {
  it('stand side by side with whole names, and give them the room of second columns', () => {
    const { scene } = drawnMap({ locale: 'en' }, 1920, data);
    expect(named(scene, 'world')).toBeDefined();
    expect(told(scene!.marks).filter((text) => text.endsWith('…'))).toEqual([]);
    expect(new Set(links.map(({ id }) => targets(scene).get(`link:${id}`)!.box.x)).size).toBe(9);
  });

  it('stand under each other where a name has no room', () => {
    const [first, ...rest] = links;
    const long = { ...first, name: `${LINKS.join(', ')} and ${LINKS.join(', ')}` };
    expect(named(drawnMap({ locale: 'en' }, 1920, { ...data, links: [long, ...rest] }).scene, 'world')).toBeUndefined();
  });
});

describe('a map of segments in English', () => {
  it('tells whole names in four lines where three have no room for them', () => {
    const name = 'Chemical-mechanical planarisation slurries of oxides';
    const named = { ...data, segments: segments.map((segment) => ({ ...segment, name })) };
    const words = told(drawnMap({ locale: 'en', density: 'overview' }, 1920, named).scene!.marks);
    expect(words.filter((text) => text.endsWith('…'))).toEqual([]);
    expect(words.filter((text) => text === 'planarisation')).toHaveLength(18);
  });
});
