import type { Issue } from '../data/issue';
import { decode } from './decode';
import { type NetworkReason, networkIssue } from './network';

/** Largest file that is read. */
export const BYTE_LIMIT = 8_000_000;
/** A transfer that takes longer is given up. */
export const TIME_LIMIT_MS = 30_000;

export type Loaded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly issue: Issue }
  /** Given up by the page itself: there is nothing to say. */
  | { readonly ok: false; readonly issue: undefined };

/** Fetches a data file as text, checked for what goes wrong on real sites. Never rejects. */
export async function load(src: string, signal: AbortSignal): Promise<Loaded> {
  const fail = (reason: NetworkReason, status?: number): Loaded => ({
    ok: false,
    issue: networkIssue(reason, src, status),
  });
  const url = dataAddress(src);
  if (url === undefined) return fail('address');
  const own = new AbortController();
  const abort = () => own.abort();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    abort();
  }, TIME_LIMIT_MS);
  signal.addEventListener('abort', abort);
  let started = false;
  try {
    const response = await fetch(url, { signal: own.signal, credentials: 'same-origin' });
    if (!response.ok) return fail(reasonOf(response.status), response.status);
    started = true;
    const bytes = await read(response);
    if (bytes === undefined) {
      abort();
      return fail('size');
    }
    if (bytes.length === 0) return fail('empty');
    const text = decode(bytes);
    if (text === undefined) return fail('binary');
    if (/^\s*<(?:!doctype|html|head|body)/i.test(text.slice(0, 200))) return fail('page');
    return text.trim() === '' ? fail('empty') : { ok: true, text };
  } catch {
    if (signal.aborted) return { ok: false, issue: undefined };
    return fail(late ? 'time' : started ? 'cut' : 'reach');
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}

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

function reasonOf(status: number): NetworkReason {
  if (status === 404 || status === 410) return 'missing';
  if (status === 401 || status === 403) return 'denied';
  return status >= 500 ? 'server' : 'status';
}

/** Reads piece by piece, so that an endless answer ends at the limit. */
async function read(response: Response): Promise<Uint8Array | undefined> {
  if (Number(response.headers.get('content-length')) > BYTE_LIMIT) return undefined;
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > BYTE_LIMIT) return undefined;
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
