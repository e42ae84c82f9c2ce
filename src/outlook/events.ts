import type { OfficeHost } from './host.ts';

/** The window that the pane lives in: the parts that tell when the user looks at it again. */
export type PaneWindow = Pick<Window, 'addEventListener' | 'removeEventListener' | 'localStorage'>;

/**
 * One event of the host, and whoever wants to hear of it. Events get lost, in pinned panes most of all: so listeners are
 * also called when the user comes back to the pane.
 *
 * The host gets one handler for as long as the pane lives. Taking a handler away takes every handler of that event away,
 * and one that stays holds on to all that its listener could see: a whole newsletter for each message that was opened.
 *
 * @param hear gets what the host says with the event, before the listeners
 */
export function hostEvent(
  host: OfficeHost,
  pane: PaneWindow,
  event: Office.EventType,
  hear: (said: unknown) => void = () => undefined,
) {
  const listeners = new Set<() => void>();
  let isHandled = false;
  const changed = () => {
    for (const listener of [...listeners]) if (listeners.has(listener)) listener();
  };
  return (told: () => void): (() => void) => {
    const listener = () => {
      told(); // of its own: the same function may listen twice, and stops once
    };
    if (listeners.size === 0) {
      pane.addEventListener('focus', changed);
      pane.addEventListener('visibilitychange', changed, true);
    }
    listeners.add(listener);
    if (!isHandled) {
      isHandled = true;
      try {
        host.context.mailbox.addHandlerAsync(event, (said: unknown) => {
          hear(said);
          changed();
        });
      } catch {
        // A client without this event: coming back to the pane is what remains.
      }
    }
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      pane.removeEventListener('focus', changed);
      pane.removeEventListener('visibilitychange', changed, true);
    };
  };
}
