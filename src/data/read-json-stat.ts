import { cubeOfJsonStat } from './cube/json-stat';
import { objectOf, readCube } from './cube/read';
import type { CubeOptions } from './cube/types';
import type { Collection } from './input';
import type { Issue } from './issue';

/** The pure reader; `format/read-json-stat` gives its issues their words. */
export function readJsonStat(
  given: string | object,
  options: CubeOptions = {},
): { data: Collection; issues: readonly Issue[] } {
  return readCube('readJsonStat', given, options, (file, reading) => {
    const object = objectOf(file, reading);
    return object && cubeOfJsonStat(object, reading);
  });
}
