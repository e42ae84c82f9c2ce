import type { Platform } from '../platform.ts';

/** Mandrill, Mailchimp's sender of single mails. */
export const mandrill: Platform = {
  id: 'mandrill',
  links: [
    { kind: 'click', hosts: ['mandrillapp.com'], path: /^\/track\/click\//i },
    { kind: 'out', hosts: ['mandrillapp.com'], path: /^\/track\/unsub/i },
    { kind: 'other', hosts: ['mandrillapp.com'], path: /^\/track\//i },
  ],
};
