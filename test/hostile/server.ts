import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, extname, join } from 'node:path';

const FONTS = join(import.meta.dirname, '../../node_modules/@fontsource-variable/noto-sans-sc');
/** As an old server sends them: no character set, so that a script is read in the page's. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.csv': 'text/csv',
  '.woff2': 'font/woff2',
};

/** A server on 127.0.0.1 for files that are held in memory, and the Chinese font below `/fonts/`. */
export async function serveFiles(files: ReadonlyMap<string, string | Uint8Array>) {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://local').pathname;
    const body = path.startsWith('/fonts/') ? font(path) : path === '/favicon.ico' ? '' : files.get(path.slice(1));
    if (body === undefined) return response.writeHead(404).end('not found');
    const cached = path.startsWith('/fonts/') ? { 'cache-control': 'max-age=600' } : {};
    // A frame without an origin asks as a stranger.
    const headers = { 'content-type': TYPES[extname(path)] ?? 'text/plain', 'access-control-allow-origin': '*' };
    return response.writeHead(200, { ...headers, ...cached }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  const close = () =>
    new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, close };
}

function font(path: string): Uint8Array | undefined {
  const file = path.endsWith('.css') ? join(FONTS, 'index.css') : join(FONTS, 'files', basename(path));
  return existsSync(file) ? readFileSync(file) : undefined;
}
