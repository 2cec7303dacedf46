let table: Map<string, readonly [number, number]> | undefined;

/** Text in GBK, read backwards from the platform's decoder. JSON in it may escape what GBK lacks: `json` does. */
export function gbk(text: string): Uint8Array {
  table ??= readTable();
  const bytes: number[] = [];
  for (const glyph of text) {
    const code = glyph.charCodeAt(0);
    if (code < 128) bytes.push(code);
    else {
      const pair = table.get(glyph);
      if (!pair) throw new Error(`GBK has no ${glyph}`);
      bytes.push(...pair);
    }
  }
  return Uint8Array.from(bytes);
}

/** As JSON, with an escape for whatever GBK has no bytes for. */
export function json(value: unknown): string {
  table ??= readTable();
  const known = table;
  return JSON.stringify(value).replace(/[^ -~]/g, (unit) =>
    known.has(unit) ? unit : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function readTable(): Map<string, readonly [number, number]> {
  const found = new Map<string, readonly [number, number]>();
  const decoder = new TextDecoder('gbk');
  for (let high = 0x81; high <= 0xf7; high++)
    for (let low = 0x40; low <= 0xfe; low++) {
      const glyph = decoder.decode(Uint8Array.of(high, low));
      if (glyph.length === 1 && glyph !== '\ufffd' && !found.has(glyph)) found.set(glyph, [high, low]);
    }
  return found;
}
