import { rankHistory } from '../../src/chart/rank-history';
import type { Dataset } from '../../src/data/input';
import { en } from '../../src/format/en';
import { mount } from '../../src/view/mount';
import { AREAS, figures, nameOf, YEARS } from './bump-data';

type View = ReturnType<typeof mount>;
let view: View;

window.bench = {
  start() {
    view = mount('#host', figure(0), { width: 800, motion: false });
  },
  update(shift) {
    view.update(figure(shift));
  },
};

function figure(shift: number) {
  const areas = Array.from({ length: AREAS }, (_, area) => `${area}`);
  const data: Dataset = {
    id: 'bump',
    title: 'Exports',
    sources: [{ id: 'invented', title: 'Invented', publisher: 'Invented', lang: 'en' }],
    indicators: [{ id: 'exports', name: 'exports', kind: 'flow', unit: 'USD', prices: 'current' }],
    areas: areas.map((code, area) => ({ code, scheme: 'own', name: nameOf(area) })),
    dimensions: [
      { id: 'indicator', role: 'metric', codes: ['exports'] },
      { id: 'area', role: 'geo', codes: areas },
      { id: 'year', role: 'time', codes: Array.from({ length: YEARS }, (_, year) => `${1990 + year}`) },
    ],
    periods: {},
    cells: figures(shift).flatMap((line) =>
      line.map((value) => ({ digits: value.toFixed(4), multiplier: 6, unit: 'USD' })),
    ),
  };
  return rankHistory(data, { highlight: '40', locale: en });
}
