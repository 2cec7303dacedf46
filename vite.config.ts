import { writeFileSync } from 'node:fs';
import { rollup } from 'rollup';
import dts from 'rollup-plugin-dts';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { alikeTogether } from './.ci/alike-together.mjs';
import { escaped } from './.ci/ascii.mjs';
import { SYNTAX } from './.ci/bundle.mjs';
import { embedPage } from './.ci/embed-page.mjs';
import { entries } from './.ci/entries.mjs';
import { integrity } from './.ci/integrity.mjs';
import { licences, NOTICE } from './.ci/licences.mjs';
import { ownBuiltins } from './.ci/own-builtins.mjs';
import { stillZoom } from './.ci/still-zoom.mjs';
import { withoutDom } from './.ci/without-dom.mjs';

// `vite build` writes the ES modules and their types, `vite build --mode global` the file for a script tag and the CSS,
// `vite build --mode basic` the lighter file for a script tag, `vite build --mode cli` the command.
export default defineConfig(({ mode }) => {
  if (mode === 'global') return scriptTag('global', 'statorama.global.js', [embedPage(), licences()]);
  if (mode === 'basic') return scriptTag('global-basic', 'statorama-basic.global.js', [], FULL_STAYS);
  return mode === 'cli' ? command() : modules();
});

/** Style sheets go to Chromium 86 as it is; why scripts name a later one stands at `SYNTAX`. */
const targets = { target: SYNTAX, cssTarget: 'chrome86' };

/**
 * One file per entry and shared chunks; d3 stays an import, the caller's bundler does the rest. Only d3-zoom is inside:
 * imported it brings four packages that nothing here needs and no bundler can leave out.
 */
function modules(): UserConfig {
  const entry = entries();
  const external = /^d3-(array|ease)$/;
  return {
    plugins: [stillZoom(), bundledTypes(entry)],
    build: {
      ...targets,
      sourcemap: true,
      minify: false,
      lib: { entry, formats: ['es'] },
      rolldownOptions: {
        external,
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
      },
    },
  };
}

/** Where the full file was loaded before, the basic one, which has less, leaves the global to it. */
const FULL_STAYS = 'if (window.statorama && window.statorama.industrialChain) return window.statorama;';

/** One file that sets one global; beside the full one, which holds the most, the page for frames and the licences of all that is bundled. */
function scriptTag(entry: string, fileName: string, beside: Plugin[], outro = ''): UserConfig {
  return {
    plugins: [alikeTogether(`src/${entry}.ts`), stillZoom(), ownBuiltins(), asciiOnly(), ...beside, integrity()],
    build: {
      ...targets,
      emptyOutDir: false,
      sourcemap: true,
      minify: true,
      lib: {
        entry: `src/${entry}.ts`,
        name: 'statorama',
        formats: ['iife'],
        fileName: () => fileName,
        cssFileName: 'statorama',
      },
      // As a module, which `import()` makes of it, the file's variable is its own.
      rolldownOptions: { output: { outro, postBanner: NOTICE, postFooter: ';window.statorama=statorama;' } },
    },
  };
}

/** One file for Node; it shares no chunks with the modules, which stay cut for pages. */
function command(): UserConfig {
  return {
    // d3 is a hundred small files: reading them takes longer than drawing a chart.
    ssr: { noExternal: /^d3-/ },
    build: {
      ssr: 'src/cli/main.ts',
      target: 'node20',
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'cli.js', codeSplitting: false, postBanner: NOTICE } },
    },
  };
}

/** rollup-plugin-dts cannot run inside Rolldown, so Rollup bundles the declarations after the code. */
function bundledTypes(entry: Record<string, string>): Plugin {
  return {
    name: 'bundled-types',
    apply: 'build',
    async closeBundle(error?: Error) {
      if (error) return;
      const bundle = await rollup({
        input: entry,
        external: [/^d3-/, /\.css/],
        plugins: [dts(), withoutDom()],
        // An element's entry defines it and exports nothing. All else is a fault: a type that no caller can name, say.
        onwarn({ code, message }) {
          if (code !== 'EMPTY_BUNDLE') throw new Error(message);
        },
      });
      await bundle.write({
        dir: 'dist/types',
        entryFileNames: '[name].d.ts',
        chunkFileNames: 'chunks/[name].d.ts',
      });
      await bundle.close();
      // Compilers ask what `import 'statorama/statorama.css'` brings, outside of bundlers too.
      writeFileSync('dist/types/statorama.css.d.ts', 'export {};\n');
    },
  };
}

/** A page in GBK reads a plain script as GBK, so the file holds ASCII alone; the bundler leaves Chinese raw even when asked. */
function asciiOnly(): Plugin {
  return {
    name: 'ascii-only',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = escaped(file.code);
    },
  };
}
