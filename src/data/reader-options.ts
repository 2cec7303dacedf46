import { StatoramaError } from './issue';
import { checkOptions } from './known-options';
import type { TableOptions } from './read-table';
import { TABLE_FIELDS } from './table-fields';

/**
 * Holds the text and the options of a reader to what it takes: another is an error of the program, not of the file.
 *
 * @throws StatoramaError `data` for what is no text, `option` for an unknown name or a wrong type
 */
export function checkReader(owner: string, text: unknown, options: TableOptions, names: readonly string[]): void {
  if (typeof text !== 'string') throw new StatoramaError('data', 'text', `${owner} takes the text of a file`);
  checkOptions(owner, options, kindsOf(names, 'structure'));
  const { columns, constants, units = {}, delimiter } = options;
  if (columns !== undefined) checkOptions(`${owner}.columns`, columns, kindsOf(TABLE_FIELDS, 'list'));
  if (constants !== undefined) {
    // A row has its source as a whole, and no word that a column adds to another.
    const fields = TABLE_FIELDS.filter((name) => !/^(qualifier|source.+)$/.test(name));
    checkOptions(`${owner}.constants`, constants, kindsOf(fields, 'structure'));
  }
  checkOptions(`${owner}.units`, units, { value: 'string', growth: 'string' });
  if (delimiter !== undefined && (delimiter.length !== 1 || /["\r\n]/.test(delimiter)))
    throw new StatoramaError('option', `${owner}.delimiter`, 'the delimiter is one character');
}

function kindsOf(names: readonly string[], kind: string): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, kind]));
}
