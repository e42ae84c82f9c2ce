import { useEffect } from 'react';

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';

/**
 * Tab and Esc as the browser has them. Office.js on the web listens on the window, forbids the browser's own Tab and goes
 * by a list of elements: from a heading that was given the focus, or from Fluent's helpers at the edge of a toolbar, it
 * leaves the pane or stops on nothing. Esc takes it out of the pane even where a dialog was closed with it. It is left
 * what is its own: the way out at the pane's edges, and an Esc that nothing in the pane wanted.
 */
export function useOwnKeys(): void {
  useEffect(() => {
    const keep = (event: KeyboardEvent) => {
      const isTab = event.key === 'Tab' && !event.altKey && !event.ctrlKey && !event.metaKey;
      if (!isTab && event.key !== 'Escape') return;
      if (isTab ? leadsOn(event) : event.defaultPrevented) event.stopPropagation();
    };
    // The last stop before the window, after everything of the pane has had the key.
    document.addEventListener('keydown', keep);
    return () => {
      document.removeEventListener('keydown', keep);
    };
  }, []);
}

/** Whether the pane has something to tab to on that side of where the key was pressed. */
function leadsOn({ target: from, shiftKey: isBack }: KeyboardEvent): boolean {
  // Past the pane's last element nothing has the focus: on from there is out, or Tab would go round in here.
  if (!(from instanceof Element) || from === document.body) return false;
  const side = isBack ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const all = [...document.querySelectorAll<HTMLElement>(focusable)];
  // From the near end of the list: it is nearly always the next one.
  return (isBack ? all.reverse() : all).some(
    (element) =>
      (from.compareDocumentPosition(element) & side) !== 0 &&
      element.tabIndex >= 0 &&
      !element.matches(':disabled, [data-tabster-dummy]') &&
      (!isBack || !element.contains(from)) &&
      element.closest('[inert]') === null &&
      element.getClientRects().length > 0 &&
      getComputedStyle(element).visibility !== 'hidden',
  );
}
