import type { NetworkReason } from './network';

/**
 * Why a request failed without an answer. A browser tells a page nothing but that it failed; what the same address
 * does when it is asked in other ways tells no connection from a site that keeps its data to itself, and both from
 * an address that leads in circles.
 */
export async function whyUnreached(
  url: string,
  ask: (how: RequestInit) => Promise<Response>,
  isForbidden: () => boolean,
): Promise<NetworkReason> {
  if (navigator.onLine === false) return 'offline';
  if (self.location.protocol === 'https:' && url.startsWith('http:')) return 'mixed';
  const answer = (how: RequestInit) =>
    ask(how).then(
      ({ type }) => type,
      () => undefined,
    );
  // The policy's event comes a task later than the failure.
  await new Promise((done) => setTimeout(done));
  if (isForbidden()) return 'policy';
  // An answer that may be had but not read: the server is there.
  if ((await answer({ mode: 'no-cors' })) === 'opaque') {
    if (url.startsWith(`${self.origin}/`)) return 'away';
    // Nothing is of the same site where a page has no origin; one from a disk has none either.
    return self.origin === 'null' && self.location.protocol !== 'file:' ? 'sandbox' : 'cors';
  }
  return (await answer({ redirect: 'manual' })) === 'opaqueredirect' ? 'circle' : 'reach';
}
