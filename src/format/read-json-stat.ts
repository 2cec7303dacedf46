import type { CubeOptions } from '../data/cube/types';
import type { Collection } from '../data/input';
import type { Issue } from '../data/issue';
import { readJsonStat as read } from '../data/read-json-stat';
import { worded } from './cube-words';

export type { CubeOptions };

/**
 * Reads a data set of JSON-stat 2.0, as Eurostat, Statistics Norway, Sweden and Finland (PxWeb) and the CSO publish them,
 * into rows. Area, period and indicator are found by the roles and ids of its dimensions; the unit by the labels; status
 * marks become ours, and a figure that is confidential is missing. Where figures differ by more dimensions than one, it
 * names them and asks (`select`). What cannot be read is an issue with its place, and the rest stands.
 *
 * Give it the text: of an object that was parsed before, the zeros at the end of decimals (3.10) are lost, as are digits
 * beyond the seventeenth. The zeros come back where the file says the number of decimals.
 *
 * @throws StatoramaError for what is no text and no object, an unknown option or an option of the wrong type
 */
export function readJsonStat(
  text: string | object,
  options: CubeOptions = {},
): { data: Collection; issues: readonly Issue[] } {
  return worded(read(text, options));
}
