import { tradeGrowth } from '../../src/chart/trade-growth';
import { en } from '../../src/format/en';
import { mount } from '../../src/view/mount';
import { months } from './data';

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
  const rows = months(shift).map(({ period, level, growth }) => ({
    area: 'Invented province',
    period,
    value: `${level}亿元`,
    growth: `${growth}%`,
    source: 'Invented',
  }));
  return tradeGrowth(rows, { locale: en });
}
