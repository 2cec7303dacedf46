// What a command that hangs was doing, told before it is ended: a loop without end works, a lost message is waited for.
import { readdirSync, readFileSync } from 'node:fs';

/** Longest name of a process that is told: its end, which names the file that runs. */
const NAME = 100;
/** Seconds between two looks, which tell who works. */
const WAIT = 3;

/**
 * A line for each process of a group: its id, its state (`R` works, `S` waits), the hundredths of a second of work in the
 * last seconds, its threads that wait for what in the kernel, and its name. Linux only: elsewhere nothing.
 *
 * @param {number} group id of the process that leads it
 * @returns {Promise<string>}
 */
export async function evidenceOf(group) {
  const before = new Map(processesOf(group).map(({ pid, ticks }) => [pid, ticks]));
  await new Promise((done) => setTimeout(done, WAIT * 1000));
  return processesOf(group)
    .map(({ pid, state, ticks, name }) => {
      const worked = ticks - (before.get(pid) ?? ticks);
      return `${pid} ${state}, ${worked} ticks in ${WAIT} s, threads ${threadsOf(pid).join(' ')}: ${name.slice(-NAME)}`;
    })
    .join('\n');
}

function processesOf(group) {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc').flatMap((pid) => {
    try {
      // Behind the name, which may hold spaces and brackets: state, parent, group, and at 11 and 12 the ticks of work.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
      const name = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
      return Number(fields[2]) === group
        ? [{ pid, state: fields[0], ticks: Number(fields[11]) + Number(fields[12]), name }]
        : [];
    } catch {
      // Not a process, or ended since.
      return [];
    }
  });
}

/** State of each thread, the first of them that of JavaScript, and where the kernel has it wait. */
function threadsOf(pid) {
  try {
    return readdirSync(`/proc/${pid}/task`).map((thread) => {
      const state = readFileSync(`/proc/${pid}/task/${thread}/stat`, 'utf8').split(') ').at(-1)[0];
      return `${state}:${readFileSync(`/proc/${pid}/task/${thread}/wchan`, 'utf8')}`;
    });
  } catch {
    return [];
  }
}
