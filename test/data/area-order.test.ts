import { describe, expect, it } from 'vitest';
import { areaOrder } from '../../src/data/area-order';
import { areasCn } from '../../src/data/areas-cn';
import { findArea, nearAreas } from '../../src/data/find-area';
import type { Area } from '../../src/data/types';

const provinces: readonly Area[] = areasCn.filter(({ parent }) => parent === undefined);
const zh = ({ short }: Area) => (typeof short === 'object' ? short.zh : short);
const sorted = (order: 'code' | 'pinyin' | 'name') => [...provinces].reverse().sort(areaOrder(order)).map(zh);

describe('areaOrder', () => {
  it('puts provinces in the order of the yearbook, Hong Kong, Macao and Taiwan last', () => {
    expect(sorted('code').slice(0, 4)).toEqual(['北京', '天津', '河北', '山西']);
    expect(sorted('code').slice(30)).toEqual(['新疆', '香港', '澳门', '台湾']);
  });

  it('sorts by pinyin: 安徽 first, 重庆 as Chongqing, 山西 before 陕西', () => {
    expect(sorted('pinyin').slice(0, 4)).toEqual(['安徽', '澳门', '北京', '重庆']);
    expect(sorted('pinyin').slice(22, 27)).toEqual(['山东', '山西', '陕西', '上海', '四川']);
  });

  it('sorts by English name', () => {
    expect(sorted('name').slice(0, 4)).toEqual(['安徽', '北京', '重庆', '福建']);
    expect(sorted('name').indexOf('陕西')).toBeLessThan(sorted('name').indexOf('山东'));
  });

  it('puts areas without pinyin after those with, by name', () => {
    const own = (code: string): Area => ({ code, scheme: 'own', name: code });
    const mixed = [own('b'), ...provinces.slice(0, 1), own('a')].sort(areaOrder('pinyin'));
    expect(mixed.map(({ code }) => code)).toEqual(['110000', 'a', 'b']);
  });
});

describe('findArea', () => {
  it.each(['河南省', '河南', 'Henan', '410000', 'CN-HA'])('finds Henan by %s', (told) => {
    expect(findArea(told, areasCn)?.code).toBe('410000');
  });

  it('finds nothing for a name that nobody has', () => {
    expect(findArea('豫州', areasCn)).toBeUndefined();
  });
});

describe('nearAreas', () => {
  const provinces = new Map(areasCn.filter(({ parent }) => parent === undefined).map((area) => [area.code, area]));
  it.each([
    ['河南省人民政府', '河南 410000'],
    ['henan province', 'Henan 410000'],
    ['内蒙', '内蒙古 150000'],
    ['Guangdon', 'Guangdong 440000, Guangxi 450000'],
    ['Honan', ''],
    ['河', ''],
    ['', ''],
  ])('names what %j may mean', (told, expected) => {
    expect(nearAreas(told, provinces)).toBe(expected);
  });
});
