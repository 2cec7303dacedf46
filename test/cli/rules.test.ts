import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Issue } from '../../src/data/issue';
import { reached } from '../data/rules/reached';
import { type Built, builtCommand } from './built';

let command: Built;
beforeAll(async () => {
  command = await builtCommand('rules');
});
afterAll(() => command.clear());

it('tells of every rule on the figures of a file, and of none that the mended file keeps', () => {
  const nameOf = (code: string, kind: string, text: string) =>
    `${kind}/${code}.${/^\s*[[{]/.test(text) ? 'json' : 'csv'}`;
  for (const { code, fires, silent } of reached) {
    command.put(nameOf(code, 'fires', fires), fires);
    command.put(nameOf(code, 'silent', silent), silent);
  }
  const lines = (folder: string) =>
    command
      .run(['check', folder, '--json'])
      .out.trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Issue & { file: string; sentence: string });
  const wrong = (folder: string) => lines(folder).filter(({ file, code }) => file.includes(`/${code}.`));
  expect([...new Set(wrong('fires').map(({ code }) => code))].sort()).toEqual(reached.map(({ code }) => code).sort());
  expect(wrong('fires').filter(({ sentence }) => /rule [A-Z]\d\d|\{|undefined/.test(sentence))).toEqual([]);
  expect(wrong('silent')).toEqual([]);
});
