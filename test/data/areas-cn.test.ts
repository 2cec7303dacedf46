import { describe, expect, it } from 'vitest';
import { areasCn } from '../../src/data/areas-cn';

describe('areasCn', () => {
  it('holds 34 provincial divisions and 41 cities under three of them', () => {
    const cities = areasCn.filter((area) => area.parent !== undefined);
    expect(areasCn.length - cities.length).toBe(34);
    expect(cities.length).toBe(41);
    expect([...new Set(cities.map((area) => area.parent))]).toEqual(['210000', '350000', '410000']);
  });

  it('names Sanmenxia in full and in short, in both languages', () => {
    expect(areasCn.find((area) => area.code === '411200')).toEqual({
      code: '411200',
      scheme: 'GB2260',
      name: { zh: '三门峡市', en: 'Sanmenxia' },
      short: { zh: '三门峡', en: 'Sanmenxia' },
      parent: '410000',
      pinyin: 'san men xia',
      order: 12,
    });
  });

  it('gives the 31 divisions of the yearbook a region, 10 + 6 + 12 + 3', () => {
    const count = (region: string) => areasCn.filter((area) => area.region === region).length;
    expect([count('east'), count('central'), count('west'), count('northeast')]).toEqual([10, 6, 12, 3]);
  });

  it('has unique codes, one-character names and sorting keys of provinces', () => {
    const provinces = areasCn.filter((area) => area.character !== undefined);
    for (const key of ['code', 'character', 'pinyin'] as const)
      expect(new Set(provinces.map((area) => area[key])).size).toBe(34);
  });
});
