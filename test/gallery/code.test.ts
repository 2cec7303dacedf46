import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../.ci/entries.mjs';
import { sections } from '../../examples/figures';
import { areasCn } from '../../src/data/areas-cn';
import * as statorama from '../../src/index';

const examples = sections.flatMap(({ examples: all, title }) =>
  all.map((example, at) => ({ title: title.en, at, example })),
);

describe('the code under a figure of the gallery', () => {
  it.each(examples)('draws that figure: $title, $at', ({ example }) => {
    const text = (figure: statorama.AnyFigure) => statorama.svgString(figure, { width: 640 });
    expect(text(run(example.code))).toBe(text(example.make('en')));
  });

  it.each(examples)('brings the style sheet, without which a figure has no looks: $title, $at', ({ example }) => {
    expect(example.code).toContain("import 'statorama/statorama.css';");
  });

  it.each(examples)('reads files that are there: $title, $at', ({ example }) => {
    const files = [...example.code.matchAll(/from '(\.\/[^'?]+)/g)].map(([, file]) => file!);
    expect(files.length).toBe(1);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});

/** Runs the lines as a page would, with what they import; the figure is what they mount. */
function run(code: string): statorama.AnyFigure {
  const lines = code.split('\n');
  const file = /import (\w+) from '\.\/([^'?]+)(\?raw)?'/.exec(code)!;
  const text = readFileSync(join(root, file[2]!), 'utf8');
  const names: Record<string, unknown> = { ...statorama, areasCn, [file[1]!]: file[3] ? text : JSON.parse(text) };
  let mounted: statorama.AnyFigure | undefined;
  names['mount'] = (_place: string, figure: statorama.AnyFigure) => {
    mounted = figure;
  };
  const body = lines.filter((line) => !line.startsWith('import ')).join('\n');
  new Function(...Object.keys(names), body)(...Object.values(names));
  return mounted!;
}
