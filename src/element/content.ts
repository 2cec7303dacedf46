import { decode } from './decode';
import type { NetworkReason } from './network';

export type Content =
  /** `doubt`: with letters that nobody wrote, or without its end. */
  | { readonly ok: true; readonly text: string; readonly doubt: NetworkReason | undefined }
  | { readonly ok: false; readonly reason: NetworkReason };

/** What an answer holds, by its bytes: the type that a server states is wrong too often. */
export function contentOf(bytes: Uint8Array): Content {
  const no = (reason: NetworkReason): Content => ({ ok: false, reason });
  const [a, b, c, d] = bytes;
  // A zip archive, which an .xlsx is, or the older container of .xls.
  if ((a === 0x50 && b === 0x4b && c === 3 && d === 4) || (a === 0xd0 && b === 0xcf && c === 0x11))
    return no('workbook');
  const text = decode(bytes);
  if (text === undefined) return no(bytes.subarray(0, 4096).some(isControl) ? 'binary' : 'charset');
  if (text.trim() === '') return no('empty');
  const start = text.slice(0, 1000);
  // Systems that export .xls mostly write a page, or XML.
  if (/^\s*<table|^MIME-Version:|schemas-microsoft-com:office/i.test(start)) return no('workbook');
  if (/^(?:%PDF|\{\\rtf)/.test(start)) return no('binary');
  if (/^[\s/*]*(?:(?:var|let|const)\s+\w+\s*=|[\w$.]+\s*\()\s*[[{]/.test(start)) return no('markup');
  // No table and no JSON begins with a tag.
  if (/^\s*<[!?a-z]/i.test(start))
    return no(/^\s*<!--|<(?:!doctype html|html|head|body|meta|script)\b/i.test(start) ? 'page' : 'markup');
  return { ok: true, text, doubt: isTorn(text) ? 'torn' : isOdd(text) ? 'odd' : undefined };
}

/** Not tab, line feed and their kin, nor the end mark of old systems. */
function isControl(byte: number): boolean {
  return byte < 9 || (byte > 13 && byte < 32 && byte !== 26);
}

/**
 * Cut short on its way, as a compressed answer may be without a browser's notice: half a letter at the end, or no end
 * of line after a last row with fewer cells than the two before it. Notes are no rows: they hold blanks or a colon.
 */
function isTorn(text: string): boolean {
  if (text.endsWith('\ufffd')) return true;
  const lines = text
    .slice(-1e4)
    .split(/[\r\n]+/)
    .slice(-3);
  const by = lines[0]!.match(/[;\t]/)?.[0] ?? ',';
  const [first = 0, second = 0, last = 0] = lines.map((line) => line.replace(/"[^"]*"/g, '').split(by).length);
  return last > 1 && last < Math.min(first, second) && !/^\s*[[{]/.test(text) && !/[ :：。]/.test(lines[2]!);
}

/**
 * Traces of a text that was once saved in a wrong encoding: UTF-8 read as GBK (`涓浗`), as Latin-1 (`ä¸­`), GBK as
 * Latin-1 (`ÖÐ¹ú`). One such letter may be a name; three are a fault.
 */
function isOdd(text: string): boolean {
  if (/\ufffd|锟斤拷/.test(text)) return true;
  const signs = /[涓鍥銆锛鐨鏄鍦甯]|[ä-é][\x80-\xbf€‚-™]{2}|[\xa1-\xff]{4}/g;
  return (text.slice(0, 1e5).match(signs)?.length ?? 0) > 2;
}
