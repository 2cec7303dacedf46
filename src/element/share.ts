import { type Loaded, load, network } from './load';

/** Ms for which an answer serves those who ask after it: the elements of a page come one by one as it is parsed. */
const KEPT = 2000;

interface Shared {
  readonly loaded: Promise<Loaded>;
  /** Who was asked: nobody who asks another wants its answer. */
  readonly by: unknown;
  /** Who waits for the answer. */
  readonly users: Set<(loaded: Loaded) => void>;
  readonly stop: () => void;
  /** Asked of the server by the task that is running: what it has may change until the next. */
  isNew: boolean;
}

const asked = new Map<string, Shared>();

/**
 * Loads a file once for all elements that name it; `isFresh` joins nothing but what was asked in the same turn, as where
 * a page lets all its elements reload. What failed is asked for again by the next. Returns a function that leaves: the
 * request ends with its last user. `done` is another function at each call.
 */
export function share(src: string, isFresh: boolean, done: (loaded: Loaded) => void): () => void {
  const key = `${src} ${document.baseURI}`;
  let found = asked.get(key);
  if (found?.by !== network() || (isFresh && !found.isNew)) {
    found = begun(key, src, isFresh);
    asked.set(key, found);
  }
  const { loaded, users, stop } = found;
  users.add(done);
  loaded.then((answer) => users.delete(done) && done(answer));
  return () => {
    if (users.delete(done) && users.size === 0) stop();
  };
}

function begun(key: string, src: string, isFresh: boolean): Shared {
  const controller = new AbortController();
  const drop = () => {
    if (asked.get(key) === one) asked.delete(key);
  };
  const loaded = load(src, controller, { isFresh });
  loaded.then(({ ok }) => (ok ? setTimeout(drop, KEPT) : drop()));
  setTimeout(() => {
    one.isNew = false;
  });
  const stop = () => {
    controller.abort();
    drop();
  };
  const one: Shared = { loaded, by: network(), users: new Set(), stop, isNew: isFresh };
  return one;
}
