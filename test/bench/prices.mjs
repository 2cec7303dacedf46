// `npm run bench -- prices`: what each function of a page with one chart costs, for decisions about size. A group of files
// is left out of the bundle, with all that only it imports; what the bundle is then smaller by is its price. Prices do not
// add up to the whole: what two groups share is in neither, and gzip finds less again in less.
import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundleText, withoutReaders } from '../../.ci/bundle.mjs';
import { camel, root } from '../../.ci/entries.mjs';

/** Function → its files in `src`; `*` stands for the files of the chart. */
const GROUPS = {
  'live view: all of `mount`': /^view\//,
  'pointer, keys and tooltip': /^view\/(explore|tooltip|keyboard|pointer|targets)$/,
  'tooltip alone': /^view\/tooltip$/,
  'keys alone': /^view\/keyboard$/,
  'width of the container followed': /^view\/(resize|room)$/,
  'markup of a server taken over': /^view\/(server-figure|claim)$/,
  'elements written and updated': /^render\/dom$/,
  'table: rows, heads, markup': /^(\*table|render\/table-tree)$/,
  'names of targets, lines of tooltips': /^\*said$/,
  'title and finding': /^\*(finding|texts)$/,
  'notes and remarks': /^(\*notes|chart\/remarks)$/,
  'line of sources': /^chart\/source$/,
  'check of figures (C, D rules)': /^data\/check\//,
  'derived figures, with intervals': /^(data\/(derive\/|interval$)|format\/derived$)/,
  'intervals alone': /^(data\/interval|format\/derived)$/,
  'order of observations, with releases': /^data\/series$/,
  'check of options': /^(data\/known-options|chart\/options)$/,
  'sentences of issues, refusals':
    /^(format\/(issue-text|issue-list|.*messages.*)|data\/(issue|rules)|chart\/refusal)$/,
  'words of the locale': /^format\/((zh|en)-base|series-(zh|en)|phrases|words|.*-words)$/,
  'numbers and changes in words': /^format\/(change|quantity-text|group|step|step-name|text|joined)$/,
  'periods: reading, axis, words': /^(data\/(period|calendar)|format\/(period|period-key|span)|layout\/period-axis)$/,
  'widths of texts, wrapping': /^layout\/(text|measure|labels)$/,
  'growth panel': /^\*growth-marks$/,
};

/** @param {string} chart its name: `trade-growth` */
export async function benchPrices(chart = 'trade-growth') {
  const name = camel(chart);
  const page = [
    `import { ${name} } from 'src/chart/${chart}';`,
    "import { mount } from 'src/view/mount';",
    "import { zhCn } from 'src/format/zh-cn';",
    `globalThis.page = { ${name}, mount, zhCn };`,
  ].join('\n');
  const whole = await sizeOf(page);
  const rows = [];
  for (const [group, files] of Object.entries(GROUPS)) {
    const price = whole - (await sizeOf(page, without(chart, files)));
    if (price !== 0) rows.push([group, price]);
  }
  console.log(`${chart}, mount and one locale, readers excluded: ${kb(whole)} KB gz; without each of these less by`);
  for (const [group, price] of rows.sort((a, b) => b[1] - a[1])) console.log(group.padEnd(40), kb(price).padStart(6));
}

/** An import from outside takes the place of each file, so that nothing that works on its answers is optimised away. */
function without(chart, files) {
  return {
    name: 'without-group',
    enforce: 'pre',
    async resolveId(id, importer, options) {
      const found = importer && (await this.resolve(id, importer, { ...options, skipSelf: true }));
      if (!found || found.external) return null;
      const file = relative(`${root}src`, found.id).replace(/\\/g, '/').replace(/\.ts$/, '');
      return files.test(file.replace(`chart/${chart}/`, '*')) ? { id: 'left-out', external: true } : null;
    },
  };
}

async function sizeOf(page, ...plugins) {
  return gzipSync(await bundleText('prices', page, [...plugins, withoutReaders]), { level: 9 }).length;
}

function kb(bytes) {
  return (bytes / 1000).toFixed(2);
}
