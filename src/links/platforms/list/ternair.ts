import type { Platform } from '../platform.ts';

/** Ternair. */
export const ternair: Platform = {
  id: 'ternair',
  links: [{ kind: 'other', hosts: ['ternairsoftware.com', 'ternair.com'], path: /^\/(?!nl\/|en\/|$).{8}/i }],
};
