// A session of WebDriver, which needs nothing but its protocol, with WebKitGTK or Safari.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

const KEYS = {
  Tab: '\uE004',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
};
/** Where a distribution keeps the small browser that belongs to the driver. */
const LIBRARIES = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/libexec', '/usr/lib'];

/** A session of a browser on a screen of its own; what was started for it is added to the list. */
export async function opened(driver, started) {
  const env = { ...process.env };
  // The sandbox of WebKitGTK wants a user of its own.
  if (process.getuid?.() === 0) env.WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS = '1';
  if (process.platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) env.DISPLAY = await screen(started);
  const port = await freePort();
  const isSafari = driver.endsWith('safaridriver');
  started.push(spawn(driver, isSafari ? ['--port', `${port}`] : [`--port=${port}`], { env, stdio: 'ignore' }));
  const ask = async (method, path, body = {}) => {
    const init = method === 'POST' ? { method, body: JSON.stringify(body) } : { method };
    const { value } = await (await fetch(`http://127.0.0.1:${port}${path}`, init)).json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  await until(() => ask('GET', '/status').catch(() => false));
  const options = { binary: smallBrowser(), args: ['--automation'] };
  const alwaysMatch = isSafari ? { browserName: 'safari' } : { 'webkitgtk:browserOptions': options };
  const { sessionId, capabilities } = await ask('POST', '/session', { capabilities: { alwaysMatch } });
  const call = (method, path, body) => ask(method, `/session/${sessionId}${path}`, body);
  await call('POST', '/timeouts', { script: 120_000, pageLoad: 60_000 });
  return {
    go: (url) => call('POST', '/url', { url }),
    /** What a line of code gives, or what it promises. */
    run: (code) =>
      call('POST', '/execute/async', {
        script: `const done = arguments[0];
          Promise.resolve().then(() => ${code}).then(done, (error) => done({ failed: String(error) }))`,
        args: [],
      }).then((value) => {
        if (value?.failed) throw new Error(`${code}: ${value.failed}`);
        return value;
      }),
    press: (key) => {
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] }));
      return call('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
    },
    end: () => call('DELETE', ''),
    version: `${capabilities.browserName} ${capabilities.browserVersion}`,
  };
}

/** Asks ten times a second until the answer is yes, for half a minute at most. */
export async function until(holds) {
  for (let turn = 0; turn < 300 && !(await holds()); turn++) await new Promise((done) => setTimeout(done, 100));
}

function smallBrowser() {
  for (const library of LIBRARIES.filter((path) => existsSync(path)))
    for (const name of readdirSync(library)) {
      const path = join(library, name, 'MiniBrowser');
      if (/^webkit2?gtk-/.test(name) && existsSync(path)) return path;
    }
  throw new Error('WebKitWebDriver is there and no MiniBrowser (Debian: libwebkit2gtk-4.1-0).');
}

/** The name of a display that nobody sees. */
async function screen(started) {
  if (!existsSync('/usr/bin/Xvfb')) throw new Error('No display and no Xvfb. Install xvfb, or set DISPLAY.');
  const stdio = ['ignore', 'ignore', 'ignore', 'pipe'];
  const xvfb = spawn('/usr/bin/Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24'], { stdio });
  started.push(xvfb);
  const [number] = await once(xvfb.stdio[3], 'data');
  return `:${String(number).trim()}`;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
