import { type Loaded, load, network } from './load';

/** Ms for which an answer serves those who ask after it: the elements of a page come one by one as it is parsed. */
const KEPT = 2000;

interface Shared {
  readonly loaded: Promise<Loaded>;
  readonly stop: () => void;
  /** Who was asked: nobody who asks another wants its answer. */
  readonly by: unknown;
  users: number;
  /** Under way, and asked of the server. */
  isFresh: boolean;
}

const asked = new Map<string, Shared>();

/**
 * Loads a file once for all elements that name it; `isFresh` joins no answer that was there before. What failed is asked
 * for again by the next. Returns a function that leaves: the request ends with its last user.
 */
export function share(src: string, isFresh: boolean, done: (loaded: Loaded) => void): () => void {
  const key = `${src} ${document.baseURI}`;
  let found = asked.get(key);
  if (found?.by !== network() || (isFresh && !found.isFresh)) {
    found = begun(key, src, isFresh);
    asked.set(key, found);
  }
  const one = found;
  let isMine = true;
  one.users++;
  one.loaded.then((loaded) => {
    if (!isMine) return;
    isMine = false;
    done(loaded);
  });
  return () => {
    if (isMine && --one.users === 0) one.stop();
    isMine = false;
  };
}

function begun(key: string, src: string, isFresh: boolean): Shared {
  const controller = new AbortController();
  const drop = () => {
    if (asked.get(key) === one) asked.delete(key);
  };
  const loaded = load(src, controller, { isFresh }).then((answer) => {
    one.isFresh = false;
    if (answer.ok) setTimeout(drop, KEPT);
    else drop();
    return answer;
  });
  const stop = () => {
    controller.abort();
    drop();
  };
  const one: Shared = { loaded, stop, by: network(), users: 0, isFresh };
  return one;
}
