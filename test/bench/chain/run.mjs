// One library at one size, in a process of its own: CPU milliseconds of the first layout, as a page pays for it, and of
// later ones. Links whose middle lies among those of another stage are counted, since a stage is to be a place.
import { madeGraph, SIZES } from './graph.mjs';
import { LIBRARIES } from './libraries.mjs';

const [name, at, path] = process.argv.slice(2);
const size = SIZES[Number(at)];
const graph = madeGraph(size);
const layout = await LIBRARIES[name](path);
const start = process.cpuUsage();
const { xs, area } = await layout(graph, size);
const first = spent(start);
const repeats = first > 1000 ? 0 : first > 100 ? 3 : 10;
const again = process.cpuUsage();
for (let i = 0; i < repeats; i++) await layout(graph, size);
const warm = repeats ? spent(again) / repeats : undefined;
console.log(JSON.stringify({ first, warm, area, astray: strays(graph, xs) }));

function spent(since) {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

function strays({ segments, links }, xs) {
  const stages = links.map((segment) => segments[segment]);
  const ranges = [0, 1, 2].map((stage) => {
    const own = xs.filter((_, i) => stages[i] === stage);
    return [Math.min(...own), Math.max(...own)];
  });
  return xs.filter((x, i) => ranges.some(([low, high], stage) => stage !== stages[i] && x >= low && x <= high)).length;
}
