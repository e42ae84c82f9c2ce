import type { Platform } from '../platform.ts';

/** Flexmail, of Belgium. */
export const flexmail: Platform = {
  id: 'flexmail',
  links: [
    { kind: 'out', hosts: ['flxml.eu', 'flexmail.eu'], path: /^\/(?:u|p|o|f|s)-[\w-]+/i },
    { kind: 'click', hosts: ['flxml.eu'], path: /^\/(?:r|l)-[\w-]{8,}/i },
    { kind: 'other', hosts: ['flxml.eu', 'p.flexmail.eu', 't.flexmail.eu', 'r.flexmail.eu'] },
  ],
};
