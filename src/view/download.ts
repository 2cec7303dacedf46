/**
 * A file name from a title: no path, no control or direction marks, at most 80 characters and no half of a word. A
 * per cent sign, which Windows keeps for itself, becomes a wide one: without it 7.2% would be 7.2.
 */
export function fileName(title: string, extension: string): string {
  const name = title
    .slice(0, 200)
    .replace(/%/g, '\uff05')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
    .replace(/[\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\\/:*?"<>|#]+/g, ' ')
    .trim();
  const [whole = ''] = /^.{0,79}\S(?![\w.])/u.exec(name) ?? /^.{80}/u.exec(name) ?? [];
  return `${whole.replace(/^[. ]+|[. ]+$/g, '') || 'figure'}.${extension}`;
}

/**
 * Saves a file through a link made for it, which stays outside the page: one that asks before it lets its readers
 * follow a link must not see this click. Throws where the browser refuses outright.
 */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after the click has returned; Safari only when its reader has allowed downloads.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/**
 * Does a sandboxed frame take this away from the page? A browser does not tell, so the frame is asked, and each around
 * it. One that belongs to another site cannot be: there an opaque origin says that it may (`undefined`).
 */
export function isBlocked(what: 'allow-downloads' | 'allow-modals'): boolean | undefined {
  for (let frame: Window = self; frame.frameElement; frame = frame.parent) {
    const { sandbox } = frame.frameElement as HTMLIFrameElement;
    if (sandbox?.length && !sandbox.contains(what)) return true;
  }
  return self.origin === 'null' ? undefined : false;
}

/**
 * Puts a table on the clipboard, as text and as HTML; on pages without a secure context by the older way. Rejects where
 * both are refused.
 */
export async function copyTable(text: string, html: string): Promise<void> {
  try {
    const blob = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
    const item = new ClipboardItem({ ...blob('text/plain', text), ...blob('text/html', html) });
    await navigator.clipboard.write([item]);
    return;
  } catch {
    // Not there, or refused by a policy of the frame: the older way may still be open.
  }
  const area = document.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  area.style.setProperty('position', 'fixed');
  area.style.setProperty('opacity', '0');
  const before = deepActive();
  // Before those of the page, which may forbid copying or add a line of their own.
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('copy', fill, true);
  document.body.append(area);
  area.select();
  const copied = document.execCommand('copy');
  removeEventListener('copy', fill, true);
  area.remove();
  before?.focus();
  if (!copied) throw new Error('copy refused');
}

/** May be a mark of a drawing. */
function deepActive(): (Element & HTMLOrSVGElement) | null {
  let { activeElement: active } = document;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active as (Element & HTMLOrSVGElement) | null;
}
