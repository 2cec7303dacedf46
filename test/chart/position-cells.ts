import { type PositionOptions, position } from '../../src/chart/position';
import type { PositionModel } from '../../src/chart/position/types';
import type { SeriesData } from '../../src/data/input';
import { en } from '../../src/format/en';
import { measureText } from '../../src/layout/text';
import facts from '../facts.json';

export const seeds = facts as unknown as SeriesData;
export const environment = (locale: typeof en, width = 640) => ({ width, fontSize: 16, locale, text: measureText });

export function modelOf(data: SeriesData, options: PositionOptions = {}, locale = en): PositionModel {
  const made = position.chart.model(data, options, environment(locale));
  if ('refused' in made) throw new Error(made.issue.code);
  return made;
}

/** One city of one province, with the given `rank` cells, one indicator each. */
export function cells(...ranks: readonly unknown[]): SeriesData {
  return {
    areas: [
      { code: 'p', scheme: 'own', name: { zh: '甲省', en: 'Province A' } },
      { code: 'x', scheme: 'own', name: { zh: '乙市', en: 'City B' }, parent: 'p' },
    ],
    indicators: ranks.map((_, i) => ({
      id: `i${i}`,
      name: { zh: `指标${i}`, en: `indicator ${i}` },
      kind: 'flow',
      unit: 'CNY',
    })),
    rows: ranks.map((rank, i) => ({ area: 'x', indicator: `i${i}`, period: '2024', rank, source: 's' })),
  } as unknown as SeriesData;
}
