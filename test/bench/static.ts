import { tradeGrowth } from '../../src/chart/trade-growth';
import { en } from '../../src/format/en';
import { svgString } from '../../src/render/svg-string';
import { months } from './data';

// Run by bench.mjs in Node: milliseconds of CPU for one picture as text, after warm-up.
const data = months().map(({ period, level, growth }) => ({
  area: 'Invented province',
  period,
  value: `${level}亿元`,
  growth: `${growth}%`,
  source: 'Invented',
}));
const once = () => svgString(tradeGrowth(data, { locale: en }), { width: 800 }).length;

const cold = process.cpuUsage();
once();
const first = spent(cold);
for (let round = 0; round < 500; round++) once();
const ROUNDS = 500;
const warm = process.cpuUsage();
for (let round = 0; round < ROUNDS; round++) once();
console.log(JSON.stringify({ first, warm: spent(warm) / ROUNDS }));

function spent(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}
