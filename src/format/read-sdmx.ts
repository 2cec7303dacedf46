import type { CubeOptions } from '../data/cube/types';
import type { Collection } from '../data/input';
import type { Issue } from '../data/issue';
import { readSdmx as read } from '../data/read-sdmx';
import { worded } from './cube-words';

export type { CubeOptions };

/**
 * Reads a data message of SDMX into rows: SDMX-CSV 1.0 and 2.0, with or without labels, and SDMX-JSON 1.0 and 2.x, as
 * Eurostat, the OECD, ECB, IMF, BIS, ILO, UNICEF and the World Bank send them. Areas, periods and units are found by their
 * concepts (`REF_AREA`, `TIME_PERIOD`, `UNIT_MEASURE` with `UNIT_MULT`). OBS_STATUS becomes our status; what CONF_STATUS
 * does not set free is missing. Where figures differ by more dimensions than one, it names them and asks (`select`).
 * What cannot be read is an issue with its place, and the rest stands.
 *
 * Give it the text: of an object that was parsed before, the zeros at the end of decimals (3.10) are lost, as are digits
 * beyond the seventeenth. The zeros come back where the file says the number of decimals.
 *
 * @throws StatoramaError for what is no text and no object, an unknown option or an option of the wrong type
 */
export function readSdmx(
  text: string | object,
  options: CubeOptions = {},
): { data: Collection; issues: readonly Issue[] } {
  return worded(read(text, options));
}
