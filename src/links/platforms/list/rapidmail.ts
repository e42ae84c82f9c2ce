import type { Platform } from '../platform.ts';

/** rapidmail. */
export const rapidmail: Platform = {
  id: 'rapidmail',
  links: [
    {
      kind: 'click',
      hosts: ['emailsys1a.net', 'emailsys2a.net', 'emailsys1c.net'],
      path: /^\/(?:c|mailing\/\d+\/\d+\/\d+\/[\da-f]+\/[\w-]+\/c)/i,
    },
    { kind: 'other', hosts: ['emailsys1a.net', 'emailsys2a.net', 'emailsys1c.net'] },
  ],
};
