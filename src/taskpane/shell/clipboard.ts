import type { RichText } from '../../delivery/channel.ts';

/**
 * Puts text on the clipboard, where the host's frame lets us. A copy event within the click works without permission;
 * the asynchronous interface is what some webviews allow instead. `false`: neither, so the user has to do it.
 */
export async function copyRich(rich: RichText): Promise<boolean> {
  if (copyWithinClick(rich)) return true;
  try {
    // Typed as always there; not in a frame without permission.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (!clipboard) return false;
    await writeTo(clipboard, rich);
    return true;
  } catch {
    return false;
  }
}

function copyWithinClick({ html, text }: RichText): boolean {
  let written = false;
  const write = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    written = event.clipboardData !== null;
  };
  document.addEventListener('copy', write, { once: true, capture: true });
  try {
    // The one way that works without a permission, in every webview that Outlook uses.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy') && written;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', write, { capture: true });
  }
}

/** Rich where the browser has it, plain where it has not. */
async function writeTo(clipboard: Clipboard, { html, text }: RichText): Promise<void> {
  if (typeof ClipboardItem === 'function' && typeof clipboard.write === 'function') {
    const blob = (type: string, content: string) => new Blob([content], { type });
    const item = new ClipboardItem({ 'text/html': blob('text/html', html), 'text/plain': blob('text/plain', text) });
    await clipboard.write([item]);
  } else await clipboard.writeText(text);
}
