#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { charts } from '../charts';
import { StatoramaError } from '../data/issue';
import { checking } from '../format/checking';
import { cliWord } from '../format/cli-words';
import { registerPacks } from '../format/register-packs';
import { checkFiles } from './check-files';
import { readCommand } from './command';
import { ownFolder } from './own-folder';
import { renderFiles } from './render-files';
import { oneLine } from './report';

for (const stream of [process.stdout, process.stderr]) stream.on('error', cutOff);
registerPacks(...charts.map(({ chart }) => chart.messages), checking);
main(process.argv.slice(2)).then(
  (code) => {
    // Not `process.exit`: it would cut off what a pipe has not taken yet.
    process.exitCode ||= code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    process.exitCode = 1;
  },
);

/** A reader that has enough, as in `| head`, is no fault; a full disk is one. */
function cutOff({ code }: NodeJS.ErrnoException): void {
  if (code === 'EPIPE') return;
  process.stderr.write(`${code}\n`);
  process.exitCode = 1;
}

/** 0: all drawn or nothing wrong; 1: some data refused, unreadable or wrong; 2: wrong usage. */
async function main(words: readonly string[]): Promise<number> {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const command = readCommand(words, LC_ALL || LC_MESSAGES || LANG);
  const { locale } = command;
  const usage = (what: string) => {
    process.stderr.write(`${oneLine(cliWord(locale, 'usage', { what }))}\n`);
    return 2;
  };
  if (command.kind === 'fault') return usage(cliWord(locale, command.key, command.values));
  if (command.kind === 'help') {
    process.stdout.write(`${cliWord(locale, 'help', { charts: charts.map(({ chart }) => chart.name).join(', ') })}\n`);
    return 0;
  }
  if (command.kind === 'version') {
    process.stdout.write(`${version()}\n`);
    return 0;
  }
  try {
    return command.kind === 'check' ? checkFiles(command) : await renderFiles(command);
  } catch (error) {
    // Data never throws: what a chart throws is about its options, which came from the command line.
    if (error instanceof StatoramaError) return usage(`${error.message}.`);
    throw error;
  }
}

function version(): string {
  return JSON.parse(readFileSync(join(ownFolder(), '../package.json'), 'utf8')).version;
}
