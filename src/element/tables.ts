import { csvData } from '../data/read-csv';
import { gridData } from '../data/read-grid';
import { readRecords } from '../data/read-records';
import { registerPacks } from '../format/register-packs';
import { gridOf } from './html-table';
import { type ElementKind, isJson } from './kind';

/** Charts of series and rankings: rows and facts, and tables of any form. */
export const tables: ElementKind = {
  register: registerPacks,
  readText: (text, type) => (isJson(text, type) ? readRecords(text) : csvData(text)).data,
  readHtmlTable: (table) => gridData(gridOf(table)).data,
  sheets: [],
};
