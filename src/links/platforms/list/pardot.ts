import type { Platform } from '../platform.ts';

/** Account Engagement, before that Pardot: `/e/<account>/…?h=` counts a click, `/webmail/` shows the letter. */
export const pardot: Platform = {
  id: 'pardot',
  links: [
    { kind: 'out', path: /^\/(?:unsubscribe\/u|emailPreference\/|webmail\/)\d{3,}/i },
    { kind: 'out', path: /^\/(?:unsubscribe\/u|emailPreference)\//i },
    { kind: 'click', path: /^\/e\/\d{4,}\/[^?]{1,400}\?(?:.{0,40}&)?h=[\w-]{20}/i },
    { kind: 'other', hosts: ['pardot.com'], host: /^(?:go|pi)\./ },
  ],
};
