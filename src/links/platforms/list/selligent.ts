import type { Platform } from '../platform.ts';

/** Selligent (Marigold): one address for all. */
export const selligent: Platform = {
  id: 'selligent',
  links: [
    { kind: 'other', path: /^\/(?:optiext|optiextension|renderers)\/optiextension\.dll\?/i },
    { kind: 'other', hosts: ['slgnt.eu', 'slgnt.us'] },
  ],
};
