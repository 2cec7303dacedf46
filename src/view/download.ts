/** A file name from a title: no path, no control or direction marks, at most 80 characters. */
export function fileName(title: string, extension: string): string {
  const name = title
    .slice(0, 200)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\\/:*?"<>|#%]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
    .replace(/^[. ]+|[. ]+$/g, '');
  return `${name || 'figure'}.${extension}`;
}

/** Saves a file through a link made for it. Throws where the browser refuses outright. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/**
 * A sandboxed frame blocks downloads without telling the page; its opaque origin is the one sign.
 * A feedback text then says so, instead of "saved".
 */
export function mayBeBlocked(): boolean {
  return self.origin === 'null';
}

/** Puts text on the clipboard; on pages without a secure context by the older way. Rejects where both are refused. */
export async function copyText(text: string): Promise<void> {
  if (navigator.clipboard && isSecureContext) {
    try {
      await navigator.clipboard.writeText(text);
      return;
    } catch {
      // Refused by a policy of the frame: the older way may still be open.
    }
  }
  const area = document.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  area.className = 'stat-offscreen';
  area.style.setProperty('position', 'fixed');
  area.style.setProperty('opacity', '0');
  const before = deepActive();
  document.body.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  before?.focus();
  if (!copied) throw new Error('copy refused');
}

function deepActive(): HTMLElement | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement ? active : undefined;
}
