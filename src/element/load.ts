import type { Issue } from '../data/issue';
import { contentOf } from './content';
import { doubtful, type NetworkReason, networkIssue } from './network';
import { whyUnreached } from './reach';

export type Loaded =
  /** `doubt`: letters that nobody wrote, or a last row that lacks some, which are drawn as they came. */
  | { readonly ok: true; readonly text: string; readonly doubt: Issue | undefined }
  | { readonly ok: false; readonly issue: Issue };

export interface LoadOptions {
  /** Largest file that is read, in bytes. @defaultValue 8,000,000 */
  readonly bytes?: number;
  /** A transfer that takes longer is given up. @defaultValue 30,000 */
  readonly ms?: number;
  /** Ask the server even where the browser kept an answer. @defaultValue false */
  readonly isFresh?: boolean;
}

/**
 * Fetches a data file as text, checked for what goes wrong on real sites. Never rejects. Whoever ends it by its
 * controller waits for no answer.
 */
export async function load(src: string, own: AbortController, options: LoadOptions = {}): Promise<Loaded> {
  const { bytes: most = 8e6, ms = 3e4, isFresh = false } = options;
  const url = dataAddress(src);
  // A `<base>` may lead to another site, which nobody sees in what was written.
  const read = url === undefined || url.startsWith(`${self.origin}/`) ? src : url;
  const fail = (reason: NetworkReason, params = {}): Loaded => ({
    ok: false,
    issue: networkIssue(reason, read, params),
  });
  if (url === undefined) return fail(self.location.protocol === 'file:' ? 'disk' : 'address');
  const { signal } = own;
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    own.abort();
  }, ms);
  let isForbidden = false;
  const forbid = ({ blockedURI }: SecurityPolicyViolationEvent) => {
    if (blockedURI !== '' && url.startsWith(blockedURI)) isForbidden = true;
  };
  const ask = (how: RequestInit) =>
    fetch(url, { credentials: 'same-origin', cache: isFresh ? 'no-cache' : 'default', signal, ...how });
  document.addEventListener('securitypolicyviolation', forbid);
  let hasAnswer = false;
  try {
    const response = await ask({});
    hasAnswer = true;
    const { status } = response;
    if (!response.ok) return fail(reasonOf(status), { status });
    const bytes = await received(response, most);
    if (bytes === undefined) return fail('size', { limit: most / 1e6 });
    const content = contentOf(bytes);
    if (content.ok) return { ...content, doubt: content.doubt && doubtful(content.doubt, src) };
    const isElsewhere = content.reason === 'page' && response.redirected;
    return isElsewhere ? fail('login', { to: shortOf(response.url) }) : fail(content.reason);
  } catch {
    const reason = hasAnswer || signal.aborted ? 'cut' : await whyUnreached(url, ask, () => isForbidden);
    return isLate ? fail('time', { limit: ms / 1000 }) : fail(reason);
  } finally {
    // Ends what is still coming: a file too large, the body of an error.
    own.abort();
    clearTimeout(timer);
    document.removeEventListener('securitypolicyviolation', forbid);
  }
}

/** Who is asked: a page, or a test of one, may have put another in its place. */
export const network = (): typeof fetch => fetch;

/** The one check of addresses: http, https, and blobs of this origin. */
function dataAddress(src: string): string | undefined {
  try {
    const url = new URL(src, document.baseURI);
    if (url.protocol === 'http:' || url.protocol === 'https:') return url.href;
    return url.protocol === 'blob:' && url.origin === self.origin ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** Without the query, which may hold a ticket. */
function shortOf(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin === self.origin ? pathname : origin + pathname;
}

function reasonOf(status: number): NetworkReason {
  if (status === 404 || status === 410) return 'missing';
  if (status === 401 || status === 403) return 'denied';
  return status >= 500 ? 'server' : 'status';
}

/** Reads piece by piece, so that an endless answer ends at the limit. */
async function received(response: Response, most: number): Promise<Uint8Array | undefined> {
  if (Number(response.headers.get('content-length')) > most) return undefined;
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) return undefined;
    chunks.push(value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
