import { useEffect, type RefObject } from 'react';

/** What has a name to be read out and can be tabbed on from. */
const places = 'article, form, fieldset, section[aria-label], [role="group"], [role="tabpanel"], main';

/**
 * What has the focus may go away with the very act that it was pressed for: a button under what it opened, a card under
 * a filter. A browser then drops the focus to the top of the page, in silence. Here it goes to the part of the pane
 * around it, or to the next card where the whole card went; a component that knows better moves it on from there.
 */
export function useKeptFocus(pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = pane.current;
    if (!root) return;
    let last: Element | null = null;
    let around: Element[] = [];
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      last = target;
      around = [];
      for (let at = target.parentElement; at; at = at.parentElement) around.push(at);
    };
    const keep = (changes: readonly MutationRecord[], options: FocusOptions = {}) => {
      // While the user is in the mail itself or in a form that opened, the focus is not ours to take.
      if (last === null || last.isConnected || !document.hasFocus()) return;
      const lost = last;
      last = null;
      if (document.activeElement !== null && document.activeElement !== document.body) return;
      const place = besideCard(changes, lost) ?? around.find((one) => one.isConnected && one.matches(places));
      if (place instanceof HTMLElement) focusOn(place, options);
    };
    // Back from there: to where one was. By a click too, and what is about to be pressed must not scroll away.
    const comeBack = () => {
      if (last instanceof HTMLElement && last.isConnected && document.activeElement === document.body) {
        last.focus({ preventScroll: true });
      } else keep([], { preventScroll: true });
    };
    const observer = new MutationObserver((changes) => {
      keep(changes);
    });
    root.addEventListener('focusin', remember);
    window.addEventListener('focus', comeBack);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener('focusin', remember);
      window.removeEventListener('focus', comeBack);
      observer.disconnect();
    };
  }, [pane]);
}

/** The card that now stands where the lost one stood, else the one before it. */
function besideCard(changes: readonly MutationRecord[], lost: Element): Element | null {
  for (const { removedNodes, nextSibling, previousSibling } of changes) {
    const gone = [...removedNodes].find((node) => node.contains(lost));
    if (!(gone instanceof Element) || !gone.matches('li') || gone.querySelector('article') === null) continue;
    for (const sibling of [nextSibling, previousSibling]) {
      const card = sibling instanceof Element && sibling.isConnected ? sibling.querySelector('article') : null;
      if (card) return card;
    }
  }
  return null;
}

function focusOn(place: HTMLElement, options: FocusOptions): void {
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
  place.focus(options);
}
