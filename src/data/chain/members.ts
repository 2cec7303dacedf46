import type { Path } from '../issue';
import { ROW_LIMIT } from '../limits';
import { type Fields, isFields, type Reading, refuse, report, type Shape } from '../reading';
import { I04, L01 } from '../rules';
import type { Id } from '../types';
import type { LinkDraft } from './draft';
import { readInvestment } from './investment';
import { tellUnknown } from './read-items';
import { H05 } from './rules';
import type { ChainEnterprise, ChainProject, TargetEnterprise } from './types';
import { readWritten } from './written';

const LISTS = ['enterprises', 'targets', 'projects'] as const;

/**
 * Enterprises, targets and projects at their links. Only what is cleared by name — the item says `publishable: true`, or
 * it says nothing and the file does — goes further than this function; the rest is counted at its links (H05). No
 * issue quotes anything that such an item holds, not even one about its form.
 *
 * @param linkOf - the links that an id means: `link`, or `chain/link`
 */
export function readMembers(file: Fields, linkOf: (id: Id) => LinkDraft | undefined, reading: Reading): void {
  for (const name of LISTS) {
    const list = file[name];
    const at = [name];
    if (list === undefined || list === null) continue;
    if (!Array.isArray(list)) {
      refuse(undefined, at, reading, '[]');
      continue;
    }
    const all: readonly unknown[] = list;
    if (all.length > ROW_LIMIT) report(reading, L01, at, undefined, { count: all.length, limit: ROW_LIMIT });
    const isClosed = (item: Fields) => (item['publishable'] ?? file['publishable']) !== true;
    // One entry that is not cleared closes all of its id, from beyond the limit too: no name is public in one place only.
    const closed = new Set(all.flatMap((item) => (isFields(item) && isClosed(item) ? idIn(item) : [])));
    const seen = new Set<Id>();
    const withheld: Path[] = [];
    all.slice(0, ROW_LIMIT).forEach((item, i) => {
      reading.at = [...at, i];
      const id = isFields(item) ? idIn(item) : '';
      if (!isFields(item) || id === '') refuse(undefined, isFields(item) ? 'id' : '', reading);
      else if (closed.has(id)) {
        withheld.push([...at, i]);
        if (!seen.has(id)) for (const link of linksIn(item, linkOf)) link.withheld[name]++;
      } else if (seen.has(id)) report(reading, I04, 'id', id, { id });
      else ADD[name](item, id, linksIn(item, linkOf, reading), reading);
      seen.add(id);
    });
    if (withheld.length > 0)
      report(reading, H05, withheld[0]!, undefined, { path: pathText(withheld[0]!), count: withheld.length });
  }
}

/** An item without an id goes by its name. */
function idIn({ name, id = name }: Fields): Id {
  return typeof id === 'string' ? id.trim().slice(0, 200) : typeof id === 'number' ? `${id}` : '';
}

/** The links of an item, each once. Without a reading nothing is said about unknown ones. */
function linksIn(
  { links }: Fields,
  linkOf: (id: Id) => LinkDraft | undefined,
  reading?: Reading,
): ReadonlySet<LinkDraft> {
  const found = new Set<LinkDraft>();
  if (!Array.isArray(links)) {
    if (reading) refuse(undefined, 'links', reading, '["a1"]');
    return found;
  }
  links.slice(0, ROW_LIMIT).forEach((told: unknown, i) => {
    const id = /^(string|number)$/.test(typeof told) ? `${told}` : '';
    const link = linkOf(id);
    if (link) found.add(link);
    else if (reading) tellUnknown('link', id || '?', [...reading.at, 'links', i], reading);
  });
  return found;
}

/** Puts an item that is cleared at its links. */
const ADD = {
  enterprises: (item: Fields, id: Id, links: ReadonlySet<LinkDraft>, reading: Reading) => {
    const { name = id, core } = readWritten<ChainEnterprise>(item, ENTERPRISE, reading, true);
    const clean = { id, name, isCore: core === true, links: links.size };
    for (const { enterprises } of links) {
      // The core ones first, each kind as given.
      const place = clean.isCore ? enterprises.findIndex((each) => !each.isCore) : -1;
      enterprises.splice(place < 0 ? enterprises.length : place, 0, clean);
    }
  },
  targets: (item: Fields, id: Id, links: ReadonlySet<LinkDraft>, reading: Reading) => {
    const { name = id, region, priority, progress } = readWritten<TargetEnterprise>(item, TARGET, reading, true);
    for (const link of links) link.targets.push({ id, name, region, priority, progress });
  },
  projects: (item: Fields, id: Id, links: ReadonlySet<LinkDraft>, reading: Reading) => {
    const { name = id, phase } = readWritten<ChainProject>(item, PROJECT, reading, true);
    const investment = readInvestment(item['investment'], reading);
    for (const link of links) link.projects.push({ id, name, phase, investment });
  },
};

/** `targets.6`: sentences count from 1. */
function pathText(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');
}

const ENTERPRISE: Shape = { name: 'text', core: 'flag' };
const TARGET: Shape = {
  name: 'text',
  region: 'id',
  priority: 'a=A b=B c=C',
  progress: '已识别=identified 已接触=contacted 已走访=visited 洽谈中=negotiating 已签约=signed',
};
const PROJECT: Shape = {
  name: 'text',
  phase: '谋划=planned 签约=signed 在建=under-construction 投产=commissioned',
};
