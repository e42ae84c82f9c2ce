import type { Platform } from '../platform.ts';

/** Mailjet: `/lnk/<token>/<n>/<hash>/<target in base64>`; those on its own host are opened by the wrapper of that name. */
export const mailjet: Platform = {
  id: 'mailjet',
  links: [
    { kind: 'click', path: /^\/lnk\/[\w-]{12,}\/\d{1,3}\//i },
    { kind: 'out', path: /^\/(?:unsub2|unsub|nl2|nl3)\b.{0,4}[?/]/i },
    { kind: 'other', hosts: ['mjt.lu'] },
  ],
};
