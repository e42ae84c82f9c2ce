import type { Platform } from '../platform.ts';

/** Dotdigital. */
export const dotdigital: Platform = {
  id: 'dotdigital',
  links: [
    { kind: 'other', hosts: ['dmtrk.net', 'dmtrk.com', 'dotdigital-pages.com', 'emlfiles4.com', 'trackedlink.net'] },
  ],
};
