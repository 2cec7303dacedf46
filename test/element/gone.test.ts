import { afterEach, expect, it, vi } from 'vitest';
import { ranking } from '../../src/chart/ranking';
import { control } from '../../src/element/control';
import { tables } from '../../src/element/tables';
import { en } from '../../src/format/en';
import { registerLocale } from '../../src/format/registry';

afterEach(() => vi.unstubAllGlobals());

it('lets a test runner take its document away before an element has been taken down', async () => {
  const faults: unknown[] = [];
  const note = (fault: unknown) => faults.push(fault);
  process.on('unhandledRejection', note);
  for (const name of ['Document', 'ShadowRoot', 'Element']) vi.stubGlobal(name, Map);
  vi.stubGlobal('document', anything);
  vi.stubGlobal('window', anything);
  vi.stubGlobal(
    'MutationObserver',
    class {
      observe = () => {};
      disconnect = () => {};
    },
  );
  registerLocale(en);
  const { connect, disconnect } = control(anything as HTMLElement, ranking, {}, tables);
  connect();
  await settled();
  disconnect();
  vi.unstubAllGlobals();
  await settled();
  process.off('unhandledRejection', note);
  expect(faults).toEqual([]);
});

const EMPTY: Readonly<Record<string, unknown>> = {
  getAttribute: () => null,
  hasAttribute: () => false,
  closest: () => null,
  querySelectorAll: () => [],
  children: [],
  attributes: [],
  isConnected: false,
  lang: 'en',
  parentNode: null,
  firstChild: null,
  host: null,
};
/** A document, a host and a shadow root that take whatever is done to them. */
const anything: object = new Proxy(() => {}, {
  get: (_, name) => (typeof name === 'symbol' ? undefined : name in EMPTY ? EMPTY[name] : anything),
  apply: () => anything,
  set: () => true,
});

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}
