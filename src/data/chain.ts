import type { ChainRead } from './chain/clean';
import { chainsIn, externalsIn, sourcesIn } from './chain/file';
import { readFlows } from './chain/flows';
import { judge, readAssessment } from './chain/judgement';
import { readMembers } from './chain/members';
import { readChain, stagesOf } from './chain/read-chain';
import { readPart } from './chain/read-items';
import { linkFinder, resolveRefs } from './chain/refs';
import { H06 } from './chain/rules';
import { summarise } from './chain/summary';
import type { ChainCollection, ChainData } from './chain/types';
import { dateOf, readWritten } from './chain/written';
import { issuesOf, report, startReading } from './reading';
import { F04 } from './rules';
import type { Text } from './types';

/** More links than this on one map cannot be read (H06). */
const MOST_LINKS = 150;

/**
 * Reads what a chain chart takes: one chain, several, or a file of them. Never throws on data: what is wrong is an issue
 * with its path, and the rest stands. No name that is not cleared for publication is in the result, nor in an issue.
 */
export function readChains(data: ChainData): ChainRead {
  const reading = startReading();
  const { file, items } = chainsIn(data, reading);
  reading.at = [];
  const about = readWritten<ChainCollection>(file, FILE, reading);
  const region = readPart<{ name: Text }>(file, 'region', REGION, reading);
  const assessed = items[0]?.given === file ? undefined : readAssessment(file['assessed'], [], reading);
  const known = stagesOf(items, startReading());
  const chains = items.map((item) => readChain(item, known, reading));
  const outside = { chains: new Map(chains.map((chain) => [chain.id, chain])), externals: externalsIn(file, reading) };
  for (const chain of chains) readFlows(chain, outside, reading);
  for (const chain of chains) resolveRefs(chain, outside, reading);
  readMembers(file, linkFinder(chains), reading);
  for (const chain of chains) {
    judge(chain, assessed, reading);
    summarise(chain, assessed, reading);
    const count = chain.links.length;
    if (count > MOST_LINKS) report(reading, H06, [...chain.path, 'links'], undefined, { count });
  }
  if (chains.length === 0 && reading.faults === 0) report(reading, F04, []);
  return {
    chains: chains.map(({ id, name, note, stages, segments, links, flows, summary, given }) => ({
      id,
      name,
      detail: given['detail'] === 'summary' || (links.length === 0 && given['detail'] !== 'full') ? 'summary' : 'full',
      note,
      stages,
      segments,
      links,
      flows,
      summary,
    })),
    asOf: dateOf(about.asOf ?? '') ?? about.asOf,
    region: region.name,
    notice: about.notice,
    illustrative: about.illustrative === true,
    sources: sourcesIn(file, reading),
    issues: issuesOf(reading),
  };
}

const FILE = { asOf: 'id', notice: 'text', illustrative: 'flag' };
const REGION = { name: 'text' };
