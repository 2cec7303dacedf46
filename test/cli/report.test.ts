import { beforeAll, describe, expect, it } from 'vitest';
import { oneLine, report } from '../../src/cli/report';
import { checking } from '../../src/format/checking';
import { registerPacks } from '../../src/format/register-packs';
import { localeOf } from '../../src/format/registry';

beforeAll(() => registerPacks(checking));

/** What a report writes about two files, one of them left out. */
function written(isTTY: boolean, quiet = false): { text: string; left: number } {
  let text = '';
  const stream = {
    isTTY,
    columns: 30,
    write: (part: string) => {
      text += part;
    },
  } as unknown as NodeJS.WriteStream;
  const lines = report({ locale: localeOf('en'), quiet, all: 2, stream });
  lines.add({ state: 'drawn', file: 'a.csv', out: 'a.svg', remarks: [] });
  lines.add({ state: 'refused', file: 'b.csv', sentence: 'It holds no rows.' });
  const left = lines.end();
  return { text, left };
}

const SUMMARY = 'b.csv: It holds no rows.\n1 drawn, 1 left out.\nOlder pictures of those left out stay as they were.\n';

describe('the report of a folder', () => {
  it('draws a bar in a terminal and clears it for the summary', () => {
    const clear = '\r\u001b[2K';
    expect(written(true)).toEqual({
      text: `${clear}[#####.....] 1/2${clear}[##########] 2/2${clear}${SUMMARY}`,
      left: 1,
    });
  });

  it('writes a line each elsewhere', () => {
    expect(written(false)).toEqual({ text: `drew a.csv → a.svg\nleft out b.csv\n${SUMMARY}`, left: 1 });
  });

  it('says problems only when it is quiet', () => {
    expect(written(true, true)).toEqual({ text: SUMMARY, left: 1 });
  });

  it('keeps escape sequences and line breaks of names from the terminal', () => {
    expect(oneLine('a\u001b[2J\nb\u2028c\u202ed\u2067e')).toBe('a [2J b c d e');
  });
});
