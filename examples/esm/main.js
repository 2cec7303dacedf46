import { mount, readTable, tradeGrowth } from 'statorama';
import { areasCn } from 'statorama/areas/cn';
import 'statorama/statorama.css';

const answer = await fetch(new URL('../data/henan-trade.csv', import.meta.url));
const { data, issues } = readTable(await answer.text(), {
  columns: {
    area: 'adcode',
    // Start, end and type are three columns of this file.
    period: ['period_start', 'period_end', 'period_type'],
    flow: 'flow',
    // The digits as printed, not a number somebody converted.
    value: 'value_as_printed',
    qualifier: 'value_qualifier',
    unit: 'unit',
    growth: 'growth_yoy_pct',
    source: 'source_id',
    sourceTitle: 'source_title',
    sourcePublisher: 'publisher',
    sourceUrl: 'url',
    sourcePublished: 'published',
  },
});

const language = document.getElementById('language');
const periods = document.getElementById('periods');
const figure = () =>
  tradeGrowth(data, {
    area: '410000',
    areas: areasCn,
    periods: periods.value,
    locale: document.documentElement.lang,
  });

const view = mount('#figure', figure());
// What was wrong in the file is listed, never dropped in silence.
document.documentElement.dataset.issues = `${issues.length + view.issues.length}`;

periods.addEventListener('change', () => view.update(figure()));
language.addEventListener('click', () => {
  const isChinese = document.documentElement.lang === 'zh-CN';
  document.documentElement.lang = isChinese ? 'en' : 'zh-CN';
  language.textContent = isChinese ? '中文' : 'English';
  view.update(figure());
});
document.getElementById('figure').addEventListener('stat-select', (event) => {
  document.getElementById('selected').textContent = event.detail.selected ? event.detail.label : '—';
});
