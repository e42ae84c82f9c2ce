import type { Platform } from '../platform.ts';

/** SparkPost (Bird). */
export const sparkpost: Platform = {
  id: 'sparkpost',
  links: [
    { kind: 'click', path: /^\/f\/a\/[\w~-]{8,}/i },
    { kind: 'out', hosts: ['sparkpostmail.com'], path: /unsub/i },
    { kind: 'other', hosts: ['sparkpostmail.com', 'sparkpostmail1.com'] },
  ],
};
