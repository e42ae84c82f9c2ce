/** A window that waits longer goes on without its turn: one that hangs must not stop all others. In milliseconds. */
const patience = 10_000;

type Locks = Pick<LockManager, 'request'>;

/** Typed as always there; not in older webviews, and not outside a secure context. */
function browserLocks(): Locks | undefined {
  return (globalThis as { navigator?: { locks?: Locks } }).navigator?.locks;
}

/**
 * Runs work while no other window of this browser runs work of that name, where the browser has Web Locks; at once where
 * it has not. Not to be nested under one name: the inner one would wait for the outer.
 */
export async function inTurn<T>(
  name: string,
  work: () => Promise<T>,
  locks: Locks | undefined = browserLocks(),
  limit = patience,
): Promise<T> {
  if (!locks) return work();
  const turn = { came: false };
  const waiting = new AbortController();
  const timer = setTimeout(() => {
    waiting.abort();
  }, limit);
  try {
    return await locks.request(`nieuwswijzer:${name}`, { signal: waiting.signal }, () => {
      turn.came = true;
      clearTimeout(timer);
      return work();
    });
  } catch (error) {
    // What the work itself threw is its caller's; anything else is the lock's, which only ever costs the turn.
    if (turn.came) throw error;
    return await work();
  } finally {
    clearTimeout(timer);
  }
}
