// Gives the script-tag file functions of its own for the built-in methods that old scripts of a page replace.
import { join } from 'node:path';
import { root } from './entries.mjs';

const OWN = join(root, '.ci/builtins.mjs');
/** Static method → our function. */
const STATIC = { 'Object.keys': 'keys', 'Object.values': 'values', 'Object.entries': 'entries', 'Array.from': 'from' };

/** @returns {import('vite').Plugin} */
export function ownBuiltins() {
  return {
    name: 'own-builtins',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (id === OWN || !/\.reduce\(|\.(entries|remove)\(\)|Object\.(keys|values|entries)\(|Array\.from\(/.test(code))
        return null;
      /** @type {{ start: number, end: number, text: string }[]} */
      const edits = [];
      const used = new Set();
      const name = (own) => {
        used.add(own);
        return `statOwn_${own}`;
      };
      visit(this.parse(code), (node) => {
        if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression' || node.callee.computed) return;
        const { callee, arguments: given } = node;
        const owner = code.slice(callee.object.start, callee.object.end);
        // Left as it is where a chain may end early.
        if (owner.includes('?.')) return;
        if (callee.property.name === 'remove' && given.length === 0) around(callee, node.end, 'remove', ')');
        if (callee.optional) return;
        const own = STATIC[`${owner}.${callee.property.name}`];
        if (own) edits.push({ start: callee.start, end: callee.end, text: name(own) });
        else if (callee.property.name === 'reduce' && given.length > 0) around(callee, given[0].start, 'reduce', ', ');
        else if (callee.property.name === 'entries' && given.length === 0) around(callee, node.end, 'pairs', ')');
      });
      /** `list.reduce(of` becomes `reduce(list, of`: what is inside of `list` may be edited too. */
      function around(callee, end, own, text) {
        edits.push({ start: callee.object.start, end: callee.object.start, text: `${name(own)}(` });
        edits.push({ start: callee.object.end, end, text });
      }
      if (edits.length === 0) return null;
      const names = [...used].map((own) => `${own} as statOwn_${own}`).join(', ');
      // On the first line: the lines of the source map stay right.
      return { code: `import { ${names} } from ${JSON.stringify(OWN)}; ${edited(code, edits)}`, map: null };
    },
  };
}

function visit(node, see) {
  see(node);
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) if (typeof child?.type === 'string') visit(child, see);
}

function edited(code, edits) {
  let text = '';
  let at = 0;
  // Of two at one place the outer call comes first, as it was seen first.
  for (const { start, end, text: next } of edits
    .map((edit, i) => ({ ...edit, i }))
    .sort((a, b) => a.start - b.start || a.i - b.i)) {
    text += code.slice(at, start) + next;
    at = end;
  }
  return text + code.slice(at);
}
