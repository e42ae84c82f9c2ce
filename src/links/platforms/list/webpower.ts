import type { Platform } from '../platform.ts';

/** Webpower and its DMdelivery: `/x/c/?<token>` counts a click, `/x/plugin/?pName=` does all else. */
export const webpower: Platform = {
  id: 'webpower',
  links: [
    { kind: 'out', path: /^\/x\/plugin\/\?(?:.{0,200}&)?pName=/i },
    { kind: 'click', path: /^\/x\/c\/\?[\w-]{8,}/i },
    { kind: 'other', path: /^\/x\/\?S7Y1/i },
    { kind: 'other', hosts: ['webpower.eu', 'dmdelivery.com', 'webpower-mail.com'], path: /^\/x\//i },
  ],
};
