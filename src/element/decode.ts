/**
 * Bytes of a text file as text: by its mark, else strict UTF-8, else GB18030, the default of Chinese
 * Excel. `undefined` for what is no text: a workbook, an archive, an image.
 */
export function decode(bytes: Uint8Array): string | undefined {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return decodeAs('utf-16le', bytes);
  if (a === 0xfe && b === 0xff) return decodeAs('utf-16be', bytes);
  // No text file holds a zero byte; every workbook and archive does, early.
  if (bytes.subarray(0, 4096).indexOf(0) >= 0) return undefined;
  return (
    decodeAs('utf-8', bytes) ?? almostUtf8(bytes) ?? decodeAs('gb18030', bytes) ?? decodeAs('gb18030', bytes, true)
  );
}

/** `isTorn`: also where it ends within a letter, which is marked as lost. */
function decodeAs(encoding: string, bytes: Uint8Array, isTorn = false): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: isTorn }) + (isTorn ? '\ufffd' : '');
  } catch {
    return undefined;
  }
}

/** One broken byte must not turn a whole UTF-8 file into other characters: it is replaced and seen. */
function almostUtf8(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  let broken = 0;
  let foreign = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) foreign++;
  }
  return broken <= 3 && foreign > 20 * broken ? text : undefined;
}
