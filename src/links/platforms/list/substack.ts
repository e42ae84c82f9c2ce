import type { Platform } from '../platform.ts';

/** Substack. */
export const substack: Platform = {
  id: 'substack',
  links: [
    { kind: 'out', hosts: ['substack.com'], path: /^\/(?:action\/disable_email|action\/unsubscribe|app-link)/i },
    { kind: 'click', hosts: ['substack.com'], path: /^\/redirect\//i },
    { kind: 'other', hosts: ['substack.com'], host: /^email\./ },
  ],
};
