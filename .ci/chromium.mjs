// Finds a Chromium: the variable, Playwright's own, the system's, or the one packed in npm (Linux x64).
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium as playwright } from 'playwright';

const SYSTEM = {
  linux: ['/usr/bin/chromium', '/usr/bin/google-chrome-stable', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
};

/** The npm package unpacks its libraries only if it believes to run on Lambda, into the temporary folder. */
async function packed() {
  if (process.platform !== 'linux') return undefined;
  const dir = join(process.cwd(), 'node_modules/.cache/chromium');
  mkdirSync(dir, { recursive: true });
  const saved = { ...process.env };
  try {
    process.env.TMPDIR = dir;
    process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
    const { default: pack } = await import('@sparticuz/chromium');
    const executablePath = await pack.executablePath();
    const env = { LD_LIBRARY_PATH: join(dir, 'al2023/lib') };
    if (!existsSync('/etc/fonts/fonts.conf')) {
      env.FONTCONFIG_FILE = join(dir, 'fonts.conf'); // without any font no web font loads either
      const fonts = join(dir, 'fonts/fonts');
      const cache = join(dir, 'fc');
      writeFileSync(env.FONTCONFIG_FILE, `<fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>`);
    }
    return { executablePath, env };
  } catch {
    return undefined;
  } finally {
    for (const key of Object.keys(process.env)) if (!(key in saved)) delete process.env[key];
    Object.assign(process.env, saved);
  }
}

export async function findChromium() {
  const paths = [process.env.CHROMIUM_PATH, playwright.executablePath(), ...(SYSTEM[process.platform] ?? [])];
  const path = paths.find((p) => p && existsSync(p));
  const found = path ? { executablePath: path, env: {} } : await packed();
  if (!found) throw new Error('No Chromium found. Run "npx playwright install chromium", or set CHROMIUM_PATH.');
  return { executablePath: found.executablePath, env: { ...process.env, ...found.env } };
}
