import type { Platform } from '../platform.ts';

/** Emarsys (SAP): `/u/nrd.php` counts a click, `/u/un.php` unsubscribes, `/u/gm.php` shows the letter. */
export const emarsys: Platform = {
  id: 'emarsys',
  links: [
    { kind: 'click', path: /^\/u\/nrd\.php\?/i },
    { kind: 'out', path: /^\/u\/(?:un|gm|register|fwd|profile|optout)\.php\?/i },
  ],
};
