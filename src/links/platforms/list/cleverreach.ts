import type { Platform } from '../platform.ts';

/** CleverReach. */
export const cleverreach: Platform = {
  id: 'cleverreach',
  links: [
    { kind: 'out', hosts: ['cleverreach.com', 'crsend.com'], path: /^\/(?:f|u|m|pub|rmv|optout|unsub)\//i },
    { kind: 'click', hosts: ['cleverreach.com', 'crsend.com'], path: /^\/c\/\d+\//i },
    { kind: 'other', hosts: ['crsend.com'] },
  ],
};
