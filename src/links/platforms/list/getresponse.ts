import type { Platform } from '../platform.ts';

/** GetResponse. */
export const getresponse: Platform = {
  id: 'getresponse',
  links: [
    { kind: 'click', path: /^\/click\.html\?(?:.{0,80}&)?(?:x|lc|mc|s|u)=.{0,200}&z=/i },
    { kind: 'out', path: /^\/(?:unsubscribe|change_details|forward|view)\.html\?(?:x|m|mc|s|u)=/i },
    {
      kind: 'other',
      hosts: ['getresponse.com', 'gr-mail.com'],
      host: /^app\./,
      path: /^\/(?:click|unsubscribe|change_details)\.html/i,
    },
  ],
};
