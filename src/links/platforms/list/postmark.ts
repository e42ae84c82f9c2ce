import type { Platform } from '../platform.ts';

/** Postmark; links whose target stands in them are opened by the wrapper of that name. */
export const postmark: Platform = {
  id: 'postmark',
  links: [
    { kind: 'out', hosts: ['unsubscribe.postmarkapp.com'] },
    { kind: 'click', hosts: ['pstmrk.it'], path: /^\/\d[st]?\//i },
    { kind: 'other', hosts: ['pstmrk.it'] },
  ],
};
