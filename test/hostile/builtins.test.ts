import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { entries, from, keys, pairs, reduce, remove, values } from '../../.ci/builtins.mjs';
import { ownBuiltins } from '../../.ci/own-builtins.mjs';

type Transform = (this: { parse: typeof parseAst }, code: string, id: string) => { code: string } | null;

describe('the functions of the script-tag file in place of built-in methods', () => {
  it('answer as those do', () => {
    const object = Object.assign(Object.create({ inherited: 1 }), { b: 1, a: 2 });
    expect([keys(object), values(object), entries(object)]).toEqual([
      Object.keys(object),
      Object.values(object),
      Object.entries(object),
    ]);
    expect(from(new Set([1, 2]), (value: number, i: number) => value * i)).toEqual([0, 2]);
    expect(from({ length: 2 })).toEqual([undefined, undefined]);
    expect(from('亿元')).toEqual(['亿', '元']);
    expect([...pairs(['a'])]).toEqual([[0, 'a']]);
    expect([...pairs(new Map([['k', 1]]))]).toEqual([['k', 1]]);
    const sum = (a: number, b: number) => a + b;
    expect([reduce([1, 2, 3], sum), reduce([], sum, 7), reduce([1], sum, undefined)]).toEqual([6, 7, Number.NaN]);
    expect(() => reduce([], sum)).toThrow(TypeError);
    expect(remove({ parentNode: null })).toBe(undefined);
    expect(() => remove(undefined)).not.toThrow();
  });

  it('take the place of every call, one inside the other too, but where a chain may end early', () => {
    expect(edited('a.map(f).reduce((x, y) => x + b.reduce(g, 0), 0);')).toBe(
      'statOwn_reduce(a.map(f), (x, y) => x + statOwn_reduce(b, g, 0), 0);',
    );
    expect(edited('Object.keys(Array.from(s)).entries();')).toBe('statOwn_pairs(statOwn_keys(statOwn_from(s)));');
    expect(edited('a?.b.reduce(f, 0); tip?.remove();')).toBe('a?.b.reduce(f, 0); statOwn_remove(tip);');
  });
});

/** Code after the line that imports. */
function edited(code: string): string {
  const result = (ownBuiltins().transform as unknown as Transform).call({ parse: parseAst }, code, 'any.js');
  return result?.code.replace(/^import .*?; /, '') ?? code;
}
