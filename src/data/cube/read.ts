import type { Collection } from '../input';
import { type Issue, StatoramaError } from '../issue';
import { checkOptions } from '../known-options';
import { readJson } from '../read-json';
import { addIssue, type Fields, isFields, type Reading, startReading } from '../reading';
import { TABLE_FIELDS } from '../table-fields';
import { withDigits } from './digits';
import { rowsOfCube } from './rows';
import type { Cube, CubeOptions } from './types';
import { readUnit } from './unit';

/** A reader of a format: its options are held to what it takes, what it gives becomes rows. */
export function readCube(
  owner: string,
  given: unknown,
  options: CubeOptions,
  cubeOf: (given: string | Fields, reading: Reading) => Cube | undefined,
): { data: Collection; issues: readonly Issue[] } {
  if (typeof given !== 'string' && !isFields(given))
    throw new StatoramaError('data', 'text', `${owner} takes the text of a file or the object that was parsed from it`);
  checkOptions(owner, options, OPTIONS);
  const { dimensions = {}, units = {}, constants = {} } = options;
  checkOptions(`${owner}.dimensions`, dimensions, { area: 'string', period: 'string', indicator: 'list' });
  checkOptions(`${owner}.constants`, constants, Object.fromEntries(TABLE_FIELDS.map((name) => [name, 'structure'])));
  for (const [code, unit] of Object.entries(units))
    if (typeof unit !== 'string' || !readUnit({ code }, new Map([[code, unit]])))
      throw new StatoramaError(
        'option',
        `${owner}.units.${code}`,
        'expected a unit, such as "million euro" or "辆|vehicle"',
      );
  const reading = startReading();
  const data = rowsOfCube(cubeOf(given, reading), options, reading);
  return { data, issues: data.issues! };
}

/** The object of a JSON text, its numbers as texts; `undefined` with an issue where the text is none. */
export function objectOf(given: string | Fields, reading: Reading): Fields | undefined {
  if (typeof given !== 'string') return given;
  const { data, issues } = readJson(withDigits(given));
  for (const issue of issues) addIssue(reading, issue);
  return issues.length === 0 && isFields(data) ? data : undefined;
}

const OPTIONS = {
  select: 'structure',
  dimensions: 'structure',
  units: 'structure',
  decimals: 'number',
  constants: 'structure',
};
