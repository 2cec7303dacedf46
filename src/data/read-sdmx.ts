import { objectOf, readCube } from './cube/read';
import { cubeOfSdmxCsv } from './cube/sdmx-csv';
import { cubeOfSdmxJson } from './cube/sdmx-json';
import type { CubeOptions } from './cube/types';
import type { Collection } from './input';
import type { Issue } from './issue';
import { FILE_LIMIT } from './limits';
import { report } from './reading';
import { F01, F08, L03 } from './rules';

/** The pure reader; `format/read-sdmx` gives its issues their words. */
export function readSdmx(
  given: string | object,
  options: CubeOptions = {},
): { data: Collection; issues: readonly Issue[] } {
  return readCube('readSdmx', given, options, (file, reading) => {
    if (typeof file !== 'string' || /^\s*[[{]/.test(file.slice(0, 200))) {
      const object = objectOf(file, reading);
      return object && cubeOfSdmxJson(object, reading);
    }
    if (file.trim() === '') return report(reading, F01, '');
    if (file.length > FILE_LIMIT) return report(reading, L03, '', undefined, { limit: FILE_LIMIT });
    if (/^\s*</.test(file.slice(0, 200))) return report(reading, F08, '', undefined, { says: 'xml' });
    return cubeOfSdmxCsv(file, reading);
  });
}
