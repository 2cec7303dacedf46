// Each library as its manual says, on the same graph. A function that lays it out gives the box of every link: its
// middle across, and the area of the whole. What a library needs is imported before the clock starts.
import { CARD_WIDTH } from './graph.mjs';

const GAP = 52;

export const LIBRARIES = {
  statorama: async (path) => {
    const { layoutLanes } = await import(path);
    return ({ cards, ...graph }, { width }) => {
      const heads = graph.segments.map(() => 54);
      const found = layoutLanes(graph, { width, minColumn: CARD_WIDTH, sizes: () => ({ cards, heads }) });
      const xs = found.cards.map(({ x, width: wide }) => x + wide / 2);
      return { xs, area: found.width * found.height };
    };
  },
  dagre: async () => {
    const { graphlib, layout } = (await import('@dagrejs/dagre')).default;
    return ({ links, flows, cards }) => {
      const graph = new graphlib.Graph();
      graph.setGraph({ rankdir: 'LR', nodesep: 8, ranksep: GAP });
      graph.setDefaultEdgeLabel(() => ({}));
      for (const [i, height] of cards.entries()) graph.setNode(`${i}`, { width: CARD_WIDTH, height });
      for (const { source, target } of flows) graph.setEdge(`${source}`, `${target}`);
      layout(graph);
      const { width, height } = graph.graph();
      return { xs: links.map((_, i) => graph.node(`${i}`).x), area: width * height };
    };
  },
  'd3-dag': async () => {
    const { coordGreedy, graph, layeringLongestPath, sugiyama } = await import('d3-dag');
    return ({ links, flows, cards }) => {
      const dag = graph();
      const nodes = links.map((_, i) => dag.node(i));
      for (const { source, target } of flows) dag.link(nodes[source], nodes[target]);
      // Its fastest steps: the ones it has by default take minutes for 300 links.
      const layout = sugiyama()
        .layering(layeringLongestPath())
        .coord(coordGreedy())
        .nodeSize(({ data }) => [cards[data], CARD_WIDTH])
        .gap([8, GAP]);
      const { width, height } = layout(dag);
      return { xs: nodes.map(({ y }) => y), area: width * height };
    };
  },
  elkjs: async () => {
    const elk = await elkOf();
    return async ({ segments, links, flows, cards }) => {
      const found = await elk.layout({
        id: 'root',
        layoutOptions: { ...ELK, 'elk.partitioning.activate': 'true' },
        children: links.map((segment, i) => elkCard(i, cards[i], segments[segment])),
        edges: elkEdges(flows),
      });
      return { xs: found.children.map(({ x }) => x + CARD_WIDTH / 2), area: found.width * found.height };
    };
  },
  'elkjs with panels': async () => {
    const elk = await elkOf();
    return async ({ segments, links, flows, cards }) => {
      const found = await elk.layout({
        id: 'root',
        layoutOptions: {
          ...ELK,
          'elk.partitioning.activate': 'true',
          'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
        },
        children: segments.map((stage, segment) => ({
          id: `s${segment}`,
          layoutOptions: {
            'elk.partitioning.partition': `${stage}`,
            'elk.padding': '[top=54,left=7,bottom=8,right=7]',
          },
          children: links.flatMap((owner, i) => (owner === segment ? elkCard(i, cards[i]) : [])),
        })),
        edges: elkEdges(flows),
      });
      const xs = found.children.flatMap(({ x, children }) => children.map((child) => x + child.x + CARD_WIDTH / 2));
      return { xs, area: found.width * found.height };
    };
  },
};

const ELK = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.spacing.nodeNode': '8',
  'elk.layered.spacing.nodeNodeBetweenLayers': `${GAP}`,
};

async function elkOf() {
  const { default: Elk } = await import('elkjs/lib/elk.bundled.js');
  return new Elk();
}

function elkCard(i, height, stage) {
  const card = { id: `${i}`, width: CARD_WIDTH, height };
  return stage === undefined ? card : { ...card, layoutOptions: { 'elk.partitioning.partition': `${stage}` } };
}

function elkEdges(flows) {
  return flows.map(({ source, target }, i) => ({ id: `e${i}`, sources: [`${source}`], targets: [`${target}`] }));
}
