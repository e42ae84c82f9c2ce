import type { Platform } from '../platform.ts';

/** Tripolis (Spotler Engage): `/public/r/` counts a click, `/public/pf/` is the profile. */
export const tripolis: Platform = {
  id: 'tripolis',
  links: [
    { kind: 'click', path: /^\/public\/r\/[\w+-]{4,}/i },
    { kind: 'out', path: /^\/public\/(?:u|un|pf|wv|w|v|fw|ol|s)\/[\w+-]{4,}/i },
    { kind: 'other', hosts: ['tripolis.com'], path: /^\/public\//i },
  ],
};
