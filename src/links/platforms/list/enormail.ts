import type { Platform } from '../platform.ts';

/** Enormail. */
export const enormail: Platform = {
  id: 'enormail',
  links: [
    { kind: 'out', hosts: ['enormail.eu'], path: /^\/(?:unsubscribe|u|webversion|w|profile|f)\//i },
    { kind: 'click', hosts: ['enormail.eu'], path: /^\/(?:click|l|c)\/[\w-]{6,}/i },
    { kind: 'other', hosts: ['enormail.eu'], host: /^(?!www\.|app\.|enormail\.)/ },
  ],
};
