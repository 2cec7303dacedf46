import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { constants, gzipSync } from 'node:zlib';

export const CSV = 'period,value\n2022,40\n2023,80\n';
/** Cut within its last row. */
const TORN = '时期,出口额（亿元）,进口额（亿元）\n2022年,40,5\n2023年,80,7\n2024年,1';
const HTML = { 'content-type': 'text/html; charset=utf-8' };
const LOGIN = '\n<!DOCTYPE html><html><title>统一身份认证</title><form></form></html>';
/** `中文,1` as GBK. */
const GBK = Buffer.from([0xd6, 0xd0, 0xce, 0xc4, 0x2c, 0x31, 0x0a]);
/** Neither UTF-8 nor GBK. */
const NEITHER = Buffer.from([0x41, 0xff, 0x2c, 0xff, 0x0a]);

export interface FaultyServer {
  readonly url: string;
  readonly requests: string[];
  /** Bytes handed to the network for the files of 200 MB. */
  readonly sent: () => number;
  readonly close: () => Promise<void>;
}

/** A server on 127.0.0.1 with each fault that files on real sites have, by path; all else is one good file. */
export async function serveFaults(away = ''): Promise<FaultyServer> {
  const requests: string[] = [];
  let sent = 0;
  const plenty = (response: ServerResponse, length?: number) => {
    response.writeHead(200, length === undefined ? {} : { 'content-length': length });
    const chunk = Buffer.alloc(1 << 16, '2024,1\n');
    const more = () => {
      while (!response.destroyed && sent < 2e8) {
        sent += chunk.length;
        if (!response.write(chunk)) return;
      }
      response.end();
    };
    response.on('drain', more);
    more();
  };
  const file = (body: string | Buffer, type = 'text/csv') => {
    return (response: ServerResponse) => response.writeHead(200, { 'content-type': type }).end(body);
  };
  const status = (code: number, headers = {}) => {
    return (response: ServerResponse) => response.writeHead(code, headers).end('no');
  };
  let turns = 0;
  const routes: Readonly<Record<string, (response: ServerResponse) => unknown>> = {
    '/missing.csv': status(404),
    '/denied.csv': status(403),
    '/failed.csv': status(500),
    '/busy.csv': status(429),
    '/page.csv': file(LOGIN, 'text/csv'),
    '/asks.csv': status(302, { location: '/login?ticket=secret' }),
    '/login': (response) => response.writeHead(200, HTML).end(LOGIN),
    '/circle.csv': status(302, { location: '/circle.csv' }),
    '/away.csv': status(302, { location: `${away}/login` }),
    '/feed.csv': file('<?xml version="1.0"?><rss></rss>'),
    '/empty.csv': file('\n'),
    '/picture.csv': file(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])),
    '/book.csv': file(Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0])),
    '/neither.csv': file(NEITHER),
    '/garbled.csv': file('period,value,note\n2022,40,锟斤拷\n'),
    '/gbk.csv': file(Buffer.concat([GBK, GBK]), 'text/csv; charset=iso-8859-1'),
    '/cut.csv': (response) => {
      response.writeHead(200, { 'content-length': 1000 }).write(CSV);
      setTimeout(() => response.destroy(), 50);
    },
    '/cut-in-pieces.csv': (response) => {
      response.writeHead(200).write(CSV);
      setTimeout(() => response.destroy(), 50);
    },
    // The bytes of a whole answer, of which the end never was written: as a full disk or a proxy leaves it.
    '/cut.csv.gz': (response) =>
      response
        .writeHead(200, { 'content-type': 'text/csv', 'content-encoding': 'gzip' })
        .end(gzipSync(TORN, { finishFlush: constants.Z_SYNC_FLUSH })),
    '/silent.csv': () => undefined,
    '/drips.csv': (response) => {
      response.writeHead(200).write('period,value\n');
      const timer = setInterval(() => response.write('2022,4\n'), 20);
      response.on('close', () => clearInterval(timer));
    },
    '/huge.csv': (response) => plenty(response, 2e8),
    '/huge-in-pieces.csv': (response) => plenty(response),
    // Fails at first, and whenever it has answered.
    '/sometimes.csv': (response) => (turns++ % 2 === 0 ? status(500) : file(CSV))(response),
    '/open.csv': (response) => response.writeHead(200, { 'access-control-allow-origin': '*' }).end(CSV),
  };
  const server = await listening((request, response) => {
    const path = `${request.url}`.split('?')[0]!;
    requests.push(path);
    (routes[path] ?? file(CSV))(response);
  });
  return { ...server, requests, sent: () => sent };
}

/** A port where nobody listens: one that was free a moment ago. */
export async function deadEnd(): Promise<string> {
  const { url, close } = await listening(() => undefined);
  await close();
  return url;
}

async function listening(answer: RequestListener): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, close };
}
