import type { Platform } from '../platform.ts';

/** Emma (e2ma.net). */
export const emma: Platform = {
  id: 'emma',
  links: [
    { kind: 'click', hosts: ['e2ma.net'], path: /^\/click\//i },
    { kind: 'out', hosts: ['e2ma.net'], path: /^\/(?:webview|message|app2\/audience|share)/i },
    { kind: 'other', hosts: ['e2ma.net'] },
  ],
};
