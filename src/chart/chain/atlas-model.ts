import { readChains } from '../../data/chain';
import type { ChainRead, CleanChain } from '../../data/chain/clean';
import type { ChainData, LinkStatus } from '../../data/chain/types';
import { issueOf } from '../../data/issue';
import { F04, I01 } from '../../data/rules';
import { atlasWord } from '../../format/atlas-words';
import { chainTerm } from '../../format/chain-terms';
import { word } from '../../format/words';
import type { Refusal } from '../alternative';
import type { Environment } from '../chart';
import { listOf } from '../options';
import { refuse } from '../refusal';
import { MOST_SQUARES } from './atlas-squares';
import { atlasTable } from './atlas-table';
import type { AtlasCell, AtlasMetric, AtlasModel, AtlasRow, ChainAtlasOptions } from './atlas-types';
import { contextOf, STATUSES, type TermContext } from './context';
import type { LinkMetric, StatusCount } from './model';
import { metricSaid, talliesSaid } from './tally';
import { textsOf } from './texts';

const METRICS: readonly AtlasMetric[] = ['local', 'targets', 'projects'];
const FAULTS: readonly LinkStatus[] = ['missing', 'at-risk', 'weak'];
/** What is wrong inside of one chain; its panorama says so. */
const IN_A_CHAIN: readonly string[] = ['H01', 'H02', 'H05', 'H06', 'H07', 'H08', 'S06'];
/** Chains that a sentence names. */
const MOST_NAMED = 3;

/** What each chain has in each stage. A refusal where there is no chain, or none of a wanted id. */
export function atlasModel(data: ChainData, options: ChainAtlasOptions, { locale }: Environment): AtlasModel | Refusal {
  const read = readChains(data);
  const wanted = options.chains === undefined ? undefined : [...new Set(listOf(options.chains))];
  const lost = wanted?.find((id) => !read.chains.some((chain) => chain.id === id));
  if (lost !== undefined) return refuse(issueOf(I01, { params: { field: 'chain', id: lost } }), read.issues);
  const chains = wanted ? wanted.map((id) => read.chains.find((chain) => chain.id === id)!) : read.chains;
  if (chains.length === 0) return refuse(issueOf(F04), read.issues);

  const about = read.issues.filter(({ code }) => !IN_A_CHAIN.includes(code));
  const context = contextOf({ ...read, issues: about }, allOf(chains), options, locale, chainTerm);
  const stages = stagesOf(chains);
  const rows = chains.map((chain, i) => rowOf(context, chain, [...stages.keys()], i + 1));
  const statuses = sumUp(rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.counts ?? [])));
  const { title, sentences } = findingOf(context, rows, statuses);
  const texts = textsOf(context, title, atlasWord(locale, 'atlas'));
  const totals = rows.flatMap(({ cells }) => cells.map((cell) => cell?.total ?? 0));
  const summaries = rows.filter(({ isFull }) => !isFull).length;
  const model = {
    ...texts,
    notes: [
      ...texts.notes,
      ...(summaries > 0 ? [atlasWord(locale, 'noteSummary', { n: context.count(summaries) })] : []),
    ],
    stages: [...stages].map(([id, { name, isSupport }]) => ({ id, name: context.text(name) || id, isSupport })),
    rows,
    statuses,
    metrics: METRICS.filter((key) => rows.some(({ metrics }) => metrics.some((metric) => metric.key === key))),
    most: Math.max(0, ...totals.filter((total) => total <= MOST_SQUARES)),
    hasBars: totals.some((total) => total > MOST_SQUARES),
    issues: [...read.issues, ...texts.issues.slice(about.length)],
    sentences,
  };
  return { ...model, tables: () => [atlasTable(model, context)] };
}

/** As one chain of all links, for what is said of them together. */
function allOf(chains: ChainRead['chains']): CleanChain {
  const links = chains.flatMap((chain) => chain.links);
  return { id: '', name: '', detail: 'full', note: undefined, stages: [], segments: [], links, flows: [], summary: [] };
}

/** Stages of all chains by id; one that only a later chain has stands after the stage that it follows there. */
function stagesOf(chains: ChainRead['chains']): Map<string, CleanChain['stages'][number]> {
  const order: CleanChain['stages'][number][] = [];
  for (const { stages } of chains) {
    let after = 0;
    for (const stage of stages) {
      const at = order.findIndex(({ id }) => id === stage.id);
      if (at < 0) order.splice(after, 0, stage);
      // The first chain may know a stage by its id alone.
      else if (order[at]!.name === stage.id) order[at] = stage;
      after = (at < 0 ? after : at) + 1;
    }
  }
  return new Map(order.map((stage) => [stage.id, stage]));
}

function rowOf(context: TermContext, chain: CleanChain, stages: readonly string[], number: number): AtlasRow {
  const { text, say, count, locale } = context;
  const name = text(chain.name) || chain.id;
  const cells = stages.map((id): AtlasCell | undefined => {
    const summary = chain.summary[chain.stages.findIndex((stage) => stage.id === id)];
    return (
      summary &&
      cellOf(
        context,
        STATUSES.map((status) => ({ status, count: summary.statuses[status] })),
      )
    );
  });
  const metrics = METRICS.flatMap((key): LinkMetric[] => {
    const known = chain.summary.flatMap((summary) => summary[key] ?? []);
    // A part of the stages is no total.
    if (known.length === 0 || known.length < chain.summary.length) return [];
    const sum = known.reduce((all, n) => all + n, 0);
    return [{ key, text: count(sum), isZero: sum === 0 }];
  });
  const total = cells.reduce((sum, cell) => sum + (cell?.total ?? 0), 0);
  const named = chain.stages.map(
    (stage) => [text(stage.name) || stage.id, cells[stages.indexOf(stage.id)]!.said] as const,
  );
  return {
    id: chain.id,
    name,
    number: `${number}`,
    cells,
    total,
    metrics,
    isFull: chain.links.length > 0,
    get label() {
      const parts = [
        ...named.map(([stage, said]) => word(locale, 'colon', { name: stage, value: said })),
        ...metrics.map((metric) => metricSaid(context, metric)),
      ];
      const stop = word(locale, 'stop');
      return [name, say('nLinks', { n: count(total) }), ...parts].join(stop + (locale.lang === 'zh' ? '' : ' ')) + stop;
    },
    get lines() {
      return [
        { name, value: say('nLinks', { n: count(total) }), strong: true },
        ...named.map(([stage, said]) => ({ name: stage, value: said })),
        ...metrics.map(({ key, text: value }) => ({ name: say(key), value })),
      ];
    },
  };
}

function cellOf(context: TermContext, all: readonly StatusCount[]): AtlasCell {
  const { say, count, locale } = context;
  const counts = all.filter((one) => one.count > 0);
  const total = counts.reduce((sum, one) => sum + one.count, 0);
  const name = say('nLinks', { n: count(total) });
  return {
    counts,
    total,
    said:
      total === 0 ? atlasWord(locale, 'noLinks') : name + word(locale, 'brackets', { x: talliesSaid(counts, context) }),
  };
}

function sumUp(counts: readonly StatusCount[]): StatusCount[] {
  return STATUSES.flatMap((status) => {
    const count = counts.reduce((sum, one) => sum + (one.status === status ? one.count : 0), 0);
    return count > 0 ? [{ status, count }] : [];
  });
}

/** The faults first, and the chain that lacks most links, where one alone does. */
function findingOf(
  context: TermContext,
  rows: readonly AtlasRow[],
  statuses: readonly StatusCount[],
): { title: string; sentences: string[] } {
  const { locale, say, count } = context;
  const total = statuses.reduce((sum, one) => sum + one.count, 0);
  const links = say('nLinks', { n: count(total) });
  const chains = atlasWord(locale, 'nChains', { n: count(rows.length) });
  if (statuses.every(({ status }) => status === 'unassessed'))
    return { title: atlasWord(locale, 'titleNone', { chains, links }), sentences: [] };
  const faults = FAULTS.flatMap((fault) => statuses.filter(({ status }) => status === fault));
  const found = talliesSaid(faults.length > 0 ? faults : statuses, context, locale.list);
  const lacking = rows
    .map((row) => ({
      chain: row.name,
      n: sumUp(row.cells.flatMap((cell) => cell?.counts ?? [])).find(({ status }) => status === 'missing')?.count ?? 0,
    }))
    .sort((a, b) => b.n - a.n);
  const [first, second] = lacking;
  const isAlone = first && second && first.n > second.n;
  // Never half of those that lack equally many.
  const cut = lacking[MOST_NAMED]?.n ?? 0;
  const named = lacking.slice(0, MOST_NAMED).filter(({ n }) => n > cut);
  const values = { chains, links, found };
  return {
    title: isAlone
      ? atlasWord(locale, 'titleMost', { ...values, chain: first.chain, n: count(first.n) })
      : atlasWord(locale, 'title', values),
    sentences: [
      say('readCounts', { links, counts: talliesSaid(statuses, context) }),
      ...(named.length > 1 && named.length < rows.length
        ? [
            atlasWord(locale, 'readMost', {
              chains: locale.list(named.map(({ chain, n }) => atlasWord(locale, 'chainCount', { chain, n: count(n) }))),
            }),
          ]
        : []),
    ],
  };
}
