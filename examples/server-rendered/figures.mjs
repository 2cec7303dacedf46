// The data and options of the page: the server draws with them, and sends them so that the page can go on.
import { readFileSync } from 'node:fs';
import { readCsv, readJson } from 'statorama';

const file = (name) => readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8');

/** CSS px of the column that the figures stand in. */
export const WIDTH = 640;
export const ranking = {
  data: readJson(file('provincial-gdp.json')).data,
  options: { period: '2024', compare: '2020', highlight: '河南', first: 5, locale: 'zh-CN' },
};
export const growth = {
  data: readCsv(file('henan-first-half.csv')).data,
  options: { area: '410000', locale: 'zh-CN' },
};
