import type { Platform } from '../platform.ts';

/** Klaviyo. */
export const klaviyo: Platform = {
  id: 'klaviyo',
  links: [
    { kind: 'out', hosts: ['kmail-lists.com', 'klaviyomail.com'] },
    { kind: 'other', hosts: ['klclick.com', 'klclick1.com', 'klclick2.com', 'klclick3.com'] },
  ],
};
