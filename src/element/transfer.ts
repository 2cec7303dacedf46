import type { Loaded } from './load';
import { share } from './share';

/** The one request that an element may have under way. */
export interface Transfer {
  /** Ends what is under way and asks for this; `isFresh` asks the server even where the browser kept an answer. */
  readonly start: (src: string, isFresh: boolean) => void;
  readonly stop: () => void;
  readonly isBusy: () => boolean;
}

/** `done` is told of the answer to the last question only: a late answer to an earlier one is nobody's. */
export function makeTransfer(done: (loaded: Loaded) => void): Transfer {
  let leave: (() => void) | undefined;
  let resume: (() => void) | undefined;
  // A page that is kept for the way back loses its connections; whoever comes back must not read of a failure.
  const away = () => {
    leave?.();
    window.addEventListener('pageshow', back);
  };
  const back = () => resume?.();
  const stop = () => {
    leave?.();
    leave = resume = undefined;
    window.removeEventListener('pagehide', away);
    window.removeEventListener('pageshow', back);
  };
  const start = (src: string, isFresh: boolean) => {
    stop();
    resume = () => start(src, isFresh);
    window.addEventListener('pagehide', away);
    leave = share(src, isFresh, (loaded) => {
      stop();
      done(loaded);
    });
  };
  return { start, stop, isBusy: () => resume !== undefined };
}
