import type { CleanLink } from '../../data/chain/clean';
import { word } from '../../format/words';
import { assessmentSaid } from './assessors';
import { sourceTables } from './chain-tables';
import type { ChainContext } from './context';
import { linkCard, neighboursOf } from './link-card';
import { listsOf } from './link-lists';
import { linkTables } from './link-tables';
import type { LinkEnd, LinkModel } from './model';
import { METRICS, metricSaid } from './tally';
import { textsOf } from './texts';

/** The page of one link: what comes in, what goes out, who is there, who is wanted. */
export function linkModel(context: ChainContext, index: number): LinkModel {
  const { chain, text, say, count, locale } = context;
  const link = chain.links[index]!;
  const card = linkCard(context, index);
  const chainName = text(chain.name) || chain.id;
  const trail = say('trail', { chain: chainName, segment: text(chain.segments[link.segment]?.name) });
  const action = link.action ? say('toAction', { action: say(link.action).toLowerCase() }) : '';
  const status = [say(link.status).toLowerCase(), action].filter(Boolean).join(word(locale, 'comma'));
  const title = say('linkTitle', { link: card.name, status });
  const metrics = METRICS.map((key) => {
    const n = link.counts[key];
    return { key, name: say(key), text: n === undefined ? '…' : count(n), isZero: n === 0 };
  });
  const [inputs, outputs] = [true, false].map((isInput) => [
    ...endsOf(context, index, isInput, false),
    ...crossingsOf(context, link, isInput),
  ]) as [LinkEnd[], LinkEnd[]];
  const [from, to] = [endsOf(context, index, true, true), endsOf(context, index, false, true)];
  const recycled = [...from, ...to];
  const lists = listsOf(context, link);
  const texts = textsOf(context, title, trail);
  return {
    level: 'link',
    card,
    trail,
    statusText: say(link.status),
    actionText: link.action ? say(link.action) : '',
    assessed: link.assessed ? assessmentSaid(context, link.assessed) : '',
    metrics,
    inputs,
    outputs,
    recycled,
    lists,
    up: { key: 'up', label: say('up', { chain: chainName }), options: { link: undefined }, isCurrent: false },
    ...texts,
    sentences: [card.label],
    notes: [...texts.notes, text(link.note)].filter(Boolean),
    tables: () => [
      ...linkTables(context, link, [...inputs, ...outputs, ...recycled], lists, card.name),
      ...sourceTables(context),
    ],
    outline: () => ({
      label: say('outline'),
      items: [
        ...(
          [
            ['inputs', inputs],
            ['outputs', outputs],
            ['recycledFrom', from],
            ['recycledTo', to],
          ] as const
        ).flatMap(([key, ends]) =>
          ends.length ? { key, text: say(key), items: ends.map((end) => ({ key: end.key, text: end.label })) } : [],
        ),
        ...lists.map(({ key, title, total, rows, more }) => ({
          key,
          text: total ? word(locale, 'colon', { name: title, value: total }) : title,
          items: [
            ...rows.map(({ key, badge, name, detail, value }) => ({
              key,
              text: [badge, name, detail, value].filter(Boolean).join(word(locale, 'comma')),
            })),
            ...(more ? [{ key: 'more', text: more }] : []),
          ],
        })),
      ],
    }),
  };
}

/** Neighbours by flow, heaviest first; or those by recycling. */
function endsOf(context: ChainContext, index: number, isInput: boolean, isRecycled: boolean): LinkEnd[] {
  const { say, count, text, locale } = context;
  return neighboursOf(context, index, isInput, isRecycled).map(({ id: key, kind, link }) => {
    const { local } = link.counts;
    const name = text(link.name) || link.id;
    const [said, places] =
      local === undefined
        ? []
        : [say('nLocal', { n: count(local) }), metricSaid(context, { key: 'local', text: count(local) })];
    const label = [name, say(link.status).toLowerCase(), say(kind).toLowerCase(), places];
    return {
      key,
      isInput,
      name,
      said: [say(kind), said].filter(Boolean).join(' · '),
      status: link.status,
      kind,
      options: { link: link.id },
      label: label.filter(Boolean).join(word(locale, 'comma')),
    };
  });
}

function crossingsOf({ read, text, say, locale }: ChainContext, link: CleanLink, isInput: boolean): LinkEnd[] {
  return link.crossings.flatMap((crossing) => {
    if (crossing.isInput !== isInput) return [];
    const { chain, link: id } = crossing;
    const name = text(crossing.name) || id;
    const chainName = text(crossing.chainName) || chain;
    const other = read.chains.find((one) => one.id === chain);
    const isThere = other?.links.some((one) => one.id === id);
    return {
      key: `${chain}/${id}`,
      isInput,
      name,
      said: `${say('cross-chain')} · ${chainName}`,
      status: undefined,
      kind: 'cross-chain' as const,
      // Of a chain in summary there is no page.
      options: isThere ? { chain, link: id } : {},
      label: [name, say('cross-chain').toLowerCase(), chainName].join(word(locale, 'comma')),
    };
  });
}
