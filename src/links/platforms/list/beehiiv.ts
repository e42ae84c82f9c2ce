import type { Platform } from '../platform.ts';

/** beehiiv. */
export const beehiiv: Platform = {
  id: 'beehiiv',
  links: [
    { kind: 'out', hosts: ['beehiiv.com'], host: /^(?:link|magic|email)\./, path: /(?:unsub|preferences)/i },
    { kind: 'other', hosts: ['link.mail.beehiiv.com', 'link.beehiiv.com', 'elinkabc.mail.beehiiv.com'] },
  ],
};
