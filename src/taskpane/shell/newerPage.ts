/** How long the server may take to say that the page is there, in milliseconds. */
const patience = 5_000;

/**
 * Loads the pane anew where its page can be had: that is there while a part of it is not, so a newer one took its place,
 * whose parts have other names. Without a connection it stays: a reload would leave nothing at all.
 */
export async function takeNewerPage(): Promise<void> {
  const waiting = new AbortController();
  const timer = setTimeout(() => {
    waiting.abort();
  }, patience);
  try {
    const { ok } = await fetch(location.href, { cache: 'no-store', signal: waiting.signal });
    if (ok) location.reload();
  } catch {
    // No connection.
  } finally {
    clearTimeout(timer);
  }
}
