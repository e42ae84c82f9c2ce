/**
 * Puts text on the clipboard, where the host's frame lets us. A copy event within the click works without permission;
 * the asynchronous interface is what some webviews allow instead. `false`: neither, so the user has to do it.
 */
export async function copyText(text: string): Promise<boolean> {
  if (copyWithinClick(text)) return true;
  try {
    // Typed as always there; not in a frame without permission.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (!clipboard) return false;
    await clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function copyWithinClick(text: string): boolean {
  let written = false;
  const write = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
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
