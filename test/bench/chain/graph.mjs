// Chains as large as wanted: links and enterprises together are the nodes. Enterprises are counts on a card and never
// laid out, so that every library gets the links, with the flows between them and the true sizes of the cards.

/** @type {readonly { nodes: number; links: number; segments: number; width: number }[]} */
export const SIZES = [
  { nodes: 50, links: 16, segments: 4, width: 1280 },
  { nodes: 500, links: 60, segments: 14, width: 1920 },
  { nodes: 5000, links: 300, segments: 50, width: 3200 },
  { nodes: 50_000, links: 1200, segments: 200, width: 6400 },
];
export const CARD_WIDTH = 200;

/** Three stages, two flows a link, 3 % of them recycling; the same on every machine. */
export function madeGraph({ links: count, segments: panels }) {
  let state = 7;
  const next = (below) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const segments = Array.from({ length: panels }, (_, i) => Math.floor((i * 3) / panels));
  const links = Array.from({ length: count }, (_, i) => Math.floor((i * panels) / count));
  const flows = [];
  const known = new Set();
  while (flows.length < 2 * count) {
    const isRecycling = next(100) < 3;
    const source = next(count);
    const target = isRecycling ? next(source + 1) : source + 1 + next(Math.ceil(count * 0.4));
    const key = source * count + target;
    if (target >= count || target === source || known.has(key)) continue;
    known.add(key);
    flows.push({ source, target, isRecycling });
  }
  const cards = links.map(() => 90 + 17 * next(3));
  return { stages: 3, segments, links, flows, cards };
}
