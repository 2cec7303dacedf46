import type { CubeOptions } from '../data/cube/types';
import type { FigureData } from '../data/input';
import type { Issue } from '../data/issue';
import { readJsonStat } from '../format/read-json-stat';
import { readSdmx } from '../format/read-sdmx';

type Reader = (text: string, options: CubeOptions) => { readonly data: FigureData; readonly issues: readonly Issue[] };

/** The reader of a file of an office by what is in it: SDMX-CSV, SDMX-JSON, JSON-stat. */
export function officeReader(text: string): Reader | undefined {
  const start = text.slice(0, 5000);
  if (/^\ufeff?\s*[[{]/.test(start)) {
    // Keys may come in any order, behind megabytes of values; rows and cubes of ours have neither.
    if (/"dataSets"\s*:\s*\[/.test(text)) return readSdmx;
    return /"dimension"\s*:\s*\{/.test(text) || /"class"\s*:\s*"(collection|dataset|dimension)"/.test(text)
      ? readJsonStat
      : undefined;
  }
  const [head = ''] = start.replace(/^\ufeff/, '').split(/[\r\n]/, 1);
  return /(^|[,;\t"])OBS_VALUE\b/i.test(head) ? readSdmx : undefined;
}
