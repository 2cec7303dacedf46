// Loaded before all else on the strict page: every way to turn text into elements or code, to leave the page or to
// keep something on the machine is noted and refused. It is a plain script, for the page's policy allows no inline one.
(() => {
  const faults = [];
  // An attribute tells the test: reading a variable from outside would need eval.
  const note = (what) => {
    faults.push(what);
    document.documentElement.dataset.faults = JSON.stringify(faults);
  };
  const refuse = (what) => {
    note(what);
    throw new Error(`trap: ${what}`);
  };
  const trapCall = (owner, name) => {
    owner[name] = () => refuse(name);
  };
  const trapSetter = (owner, name) => {
    const { get } = Object.getOwnPropertyDescriptor(owner, name);
    const set = () => {
      refuse(name);
    };
    Object.defineProperty(owner, name, { get, set, configurable: true });
  };
  for (const name of ['innerHTML', 'outerHTML']) trapSetter(Element.prototype, name);
  trapSetter(ShadowRoot.prototype, 'innerHTML');
  trapSetter(HTMLIFrameElement.prototype, 'srcdoc');
  for (const name of ['insertAdjacentHTML', 'setHTMLUnsafe']) trapCall(Element.prototype, name);
  for (const name of ['write', 'writeln', 'execCommand']) trapCall(Document.prototype, name);
  trapCall(DOMParser.prototype, 'parseFromString');
  trapCall(Range.prototype, 'createContextualFragment');
  // Not eval and Function: the policy itself refuses and reports them, and Playwright needs its own.
  for (const name of ['open', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker']) trapCall(window, name);
  trapCall(Navigator.prototype, 'sendBeacon');
  trapCall(Storage.prototype, 'setItem');
  trapSetter(Document.prototype, 'cookie');
  trapCall(IDBFactory.prototype, 'open');
  for (const name of ['setTimeout', 'setInterval']) {
    const real = window[name];
    window[name] = (task, ...rest) => (typeof task === 'function' ? real(task, ...rest) : refuse(`${name} of a text`));
  }
  const setAttribute = Element.prototype.setAttribute;
  Element.prototype.setAttribute = function (name, value) {
    if (/^(style|srcdoc|on.*)$/i.test(name)) refuse(`attribute ${name}`);
    return setAttribute.call(this, name, value);
  };
  document.addEventListener('securitypolicyviolation', (event) => {
    note(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
  });
  window.addEventListener('unhandledrejection', (event) => note(`rejection: ${event.reason}`));
})();
