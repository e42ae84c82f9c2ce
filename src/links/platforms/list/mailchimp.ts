import type { Platform } from '../platform.ts';

const hosts = [
  'list-manage.com',
  'list-manage1.com',
  'list-manage2.com',
  'list-manage3.com',
  'list-manage4.com',
  'list-manage5.com',
];

/** Mailchimp. The archive and the letter on `mailchi.mp` are public without `e=`, which is the recipient. */
export const mailchimp: Platform = {
  id: 'mailchimp',
  links: [
    { kind: 'click', hosts: hosts, path: /^\/track\/click\b/i },
    { kind: 'out', hosts: hosts },
    { kind: 'out', hosts: ['forward-to-friend.com', 'forward-to-friend1.com', 'forward-to-friend2.com'] },
    {
      kind: 'out',
      hosts: ['campaign-archive.com', 'campaign-archive1.com', 'campaign-archive2.com', 'mailchi.mp'],
      path: /[?&]e=/i,
    },
    { kind: 'other', hosts: ['mailchimp.com', 'mailchimpapp.net'], path: /^\/mctx\//i },
    { kind: 'other', hosts: ['eepurl.com'] },
  ],
};
