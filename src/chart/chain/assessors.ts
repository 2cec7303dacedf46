import type { Assessment } from '../../data/chain/types';
import { word } from '../../format/words';
import type { TermContext } from './context';

/** More judges than this are left to the table. */
const MOST = 3;

/** "Assessed by X, 2026-06-30", with the number of links where several have judged. */
export function assessorsSaid(context: TermContext): string[] {
  const { chain, say, count } = context;
  const links = new Map<string, number>();
  for (const { assessed } of chain.links) {
    if (!assessed) continue;
    const said = assessmentSaid(context, assessed);
    links.set(said, (links.get(said) ?? 0) + 1);
  }
  const said = [...links].slice(0, MOST);
  return said.map(([assessed, n]) => (links.size === 1 ? assessed : say('assessedLinks', { assessed, n: count(n) })));
}

export function assessmentSaid({ say, text, locale }: TermContext, { by, on, method }: Assessment): string {
  const said = say('assessedBy', { by: text(by), date: on });
  return method ? said + word(locale, 'semicolon') + text(method) : said;
}
