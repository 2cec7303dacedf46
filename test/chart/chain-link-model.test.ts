import { describe, expect, it } from 'vitest';
import { linkPage } from './example-chain';

describe('the page of a link', () => {
  it('has inputs, outputs, lists and a way up', () => {
    const { title, trail, inputs, outputs, lists, up } = linkPage('battery');
    expect(title).toBe('Traction and storage batteries: adequate, to extend');
    expect(trail).toBe('Non-ferrous new materials › New energy');
    expect(inputs.map(({ name, said }) => `${name} | ${said}`)).toEqual([
      'Lithium-battery copper foil | Material · 5 local',
      'Battery aluminium foil | Material · 3 local',
      'Lithium fluoride salts | Cross-chain · Modern chemicals',
    ]);
    expect(outputs.map(({ options }) => options)).toEqual([{ link: 'nev' }, { link: 'b-recyc' }, {}]);
    expect(lists.map(({ key, total, more }) => [key, total, more])).toEqual([
      ['local', '4', '+2'],
      ['targets', '3', ''],
      ['projects', '3', ''],
      ['regions', '520', ''],
    ]);
    expect(lists[0]!.rows.map(({ value }) => value)).toEqual(['Core · in 2 links', '']);
    // Who is wanted most stands first.
    expect(lists[1]!.rows[1]).toMatchObject({ name: 'Sample Target 55', detail: 'Shanghai · visited', badge: 'B' });
    expect(lists[1]!.rows.map(({ badge }) => badge)).toEqual(['A', 'B', 'B']);
    expect(lists[2]!.rows[1]!.value).toBe('1.69 billion yuan');
    expect(up).toMatchObject({ label: 'Back to Non-ferrous new materials', options: { link: undefined } });
  });

  it('names regions by code where no areas are passed', () => {
    const regions = linkPage('battery', { areas: [] }).lists[3]!;
    expect(regions.rows[0]!.name).toBe('440000');
  });

  it('lists recycling apart, with its direction', () => {
    const { recycled, inputs } = linkPage('al-scrap');
    expect(inputs).toEqual([]);
    expect(recycled.map(({ name, isInput }) => [name, isInput])).toEqual([
      ['End-of-life battery recycling and second use', true],
      ['New-energy vehicle components', true],
      ['Food and pharmaceutical packaging', true],
    ]);
  });

  it('counts those that may not be named', () => {
    const targets = linkPage('cu-scrap').lists.find(({ key }) => key === 'targets')!;
    expect(targets.rows).toHaveLength(2);
    expect(targets.more).toBe('+1 · 1 of them not named in public');
  });
});
