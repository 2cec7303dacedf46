// Loaded before all else: what a page says or asks for in vain, for drivers that do not hear it themselves.
(() => {
  window.heard = [];
  const note = (text) => window.heard.push(text);
  const told = ({ target, message }) => note(message ? `error: ${message}` : `request: ${target.src || target.href}`);
  window.addEventListener('error', told, true);
  window.addEventListener('unhandledrejection', ({ reason }) => note(`error: ${reason}`));
  for (const level of ['log', 'info', 'debug', 'warn', 'error']) {
    const say = console[level].bind(console);
    console[level] = (...words) => {
      note(`console: ${words.join(' ')}`);
      say(...words);
    };
  }
})();
