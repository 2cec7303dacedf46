// Says for each file of the build what a page writes into `integrity`, and keeps it beside them as `sri.json`, with what another build left there.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @returns {import('vite').Plugin} */
export function integrity() {
  let logger;
  return {
    name: 'integrity',
    apply: 'build',
    configResolved: (config) => {
      logger = config.logger;
    },
    writeBundle: {
      order: 'post',
      handler({ dir }, bundle) {
        const names = Object.keys(bundle).filter((name) => /\.(js|css)$/.test(name));
        // As written: what comes after this file's generation counts too.
        const hashes = names.sort().map((name) => [name, hashOf(readFileSync(join(dir, name)))]);
        const list = join(dir, 'sri.json');
        const known = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : {};
        writeFileSync(list, `${JSON.stringify({ ...known, ...Object.fromEntries(hashes) }, null, 2)}\n`);
        for (const [name, hash] of hashes) logger.info(`${name}: integrity="${hash}"`);
      },
    },
  };
}

/** @param {Uint8Array} bytes */
function hashOf(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}
