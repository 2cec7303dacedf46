import { readJson } from '../data/read-json';
import { registerBasePacks } from '../format/register-packs';
import chainSheet from '../view/chains.css?inline';
import { type ElementKind, isJson } from './kind';

/** No table holds a chain: the chart says what it takes instead. */
const NO_CHAIN = { rows: [] };

/** Charts of chains: JSON alone, so that their elements carry no reader of tables. */
export const chains: ElementKind = {
  register: registerBasePacks,
  readText: (text, type) => (isJson(text, type) ? readJson(text).data : NO_CHAIN),
  readHtmlTable: () => NO_CHAIN,
  sheets: [chainSheet],
};
