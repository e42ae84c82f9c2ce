import type { Platform } from '../platform.ts';

/** Spotler Mail+, the platform of VNG: `https://c.spotler.com/ct/m19/k1/<token>/<token>`, also under a name of the sender. */
export const spotler: Platform = {
  id: 'spotler',
  links: [
    { kind: 'click', path: /^\/ct\/m\d{1,3}\/k\d{1,2}\/[\w-]+\/[\w-]+/i },
    { kind: 'other', hosts: ['c.spotler.com', 'r.spotler.com', 'spotler.email'] },
  ],
};
