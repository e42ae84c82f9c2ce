import type { Platform } from '../platform.ts';

/** Programs for mailing lists: Mailman, LISTSERV, Sympa, phpList. */
export const mailingList: Platform = {
  id: 'mailing-list',
  links: [
    { kind: 'out', path: /^\/(?:cgi-bin\/)?mailman3?\/(?:options|confirm|lists\/.{1,120}\/(?:unsub|options))/i },
    { kind: 'out', path: /^\/(?:cgi-bin\/|scripts\/)?wa(?:\.exe)?\?(?:SUBED1|SIGNOFF1|TICKET|OK)=/i },
    { kind: 'out', path: /^\/(?:sympa|wws)\/(?:sigrequest|auto_signoff|suboptions)\//i },
    { kind: 'out', path: /^\/(?:lists\/)?(?:index\.php)?\?(?:.{0,60}&)?p=(?:unsubscribe|preferences|forward)\b/i },
  ],
};
