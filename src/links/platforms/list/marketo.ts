import type { Platform } from '../platform.ts';

/** Adobe Marketo. */
export const marketo: Platform = {
  id: 'marketo',
  links: [
    { kind: 'other', hosts: ['mktoweb.com', 'mktdns.com'], path: /mkt_tok=|^\/(?:dc|trk|v)\//i },
    { kind: 'out', path: /[?&]mkt_unsubscribe=/i },
  ],
};
