import type { Platform } from '../platform.ts';

/** Mailgun: the token is packed JSON that begins with `eJ`. */
export const mailgun: Platform = {
  id: 'mailgun',
  links: [
    { kind: 'click', path: /^\/c\/eJ[\w-]{20}/i },
    { kind: 'out', path: /^\/u\/eJ[\w-]{20}/i },
    { kind: 'other', hosts: ['mailgun.org'], path: /^\/(?:c|u|o)\//i },
  ],
};
