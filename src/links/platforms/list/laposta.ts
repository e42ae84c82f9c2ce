import type { Platform } from '../platform.ts';

/** Laposta: `https://<account>.email-provider.nl/link/…`; `/web/` shows the letter. */
export const laposta: Platform = {
  id: 'laposta',
  links: [
    {
      kind: 'click',
      hosts: ['email-provider.nl', 'email-provider.eu', 'laposta.nl'],
      path: /^\/(?:link|click)\/[\w-]/i,
    },
    {
      kind: 'out',
      hosts: ['email-provider.nl', 'email-provider.eu', 'laposta.nl'],
      path: /^\/(?:web|unsubscribe|edit|forward|subscribe|afmelden|change)\//i,
    },
    { kind: 'other', hosts: ['email-provider.nl', 'email-provider.eu', 'click.laposta.nl'] },
    { kind: 'other', hosts: ['laposta.nl'], host: /^(?!www\.|api\.|docs\.|app\.|login\.|laposta\.)/ },
  ],
};
