// `npm start`: the gallery on a local address, by Vite's own server. PORT chooses another port than 5173; 0 takes a free one.
import { join } from 'node:path';
import { createServer } from 'vite';
import { root } from './entries.mjs';

const server = await createServer({
  configFile: false,
  root: join(root, 'examples'),
  cacheDir: join(root, 'node_modules/.vite/examples'),
  // The other pages of the folder import the package as it is installed; on a fresh clone it is not built yet.
  optimizeDeps: { entries: ['index.html'] },
  server: { host: '127.0.0.1', port: Number(process.env.PORT ?? 5173), fs: { allow: [root] } },
});
await server.listen();
const { port } = server.httpServer.address();
console.log(`The gallery of statorama: http://127.0.0.1:${port}/  (Ctrl+C ends it)`);
