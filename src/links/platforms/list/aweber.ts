import type { Platform } from '../platform.ts';

/** AWeber. */
export const aweber: Platform = {
  id: 'aweber',
  links: [
    { kind: 'click', hosts: ['clicks.aweber.com'], path: /^\/y\/ct\//i },
    { kind: 'out', hosts: ['aweber.com'], path: /^\/z\/(?:r|c)\//i },
    { kind: 'other', hosts: ['clicks.aweber.com'] },
  ],
};
