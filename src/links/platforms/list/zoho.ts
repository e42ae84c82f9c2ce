import type { Platform } from '../platform.ts';

const hosts = [
  'zcsend.net',
  'zcsend.eu',
  'maillist-manage.com',
  'maillist-manage.eu',
  'campaign-view.com',
  'campaign-view.eu',
];

/** Zoho Campaigns. */
export const zoho: Platform = {
  id: 'zoho',
  links: [
    { kind: 'out', hosts: hosts, path: /^\/(?:ua\/|weboptin|campaigns?\/view|[\w/]{0,30}(?:optout|viewinbrowser))/i },
    {
      kind: 'click',
      hosts: ['zcsend.net', 'zcsend.eu', 'maillist-manage.com', 'maillist-manage.eu'],
      path: /^\/click\//i,
    },
    { kind: 'other', hosts: hosts },
  ],
};
