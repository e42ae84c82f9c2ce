import type { Platform } from '../platform.ts';

/** Constant Contact. */
export const constantContact: Platform = {
  id: 'constant-contact',
  links: [
    { kind: 'click', hosts: ['rs6.net'], path: /^\/(?:tn|on)\.jsp\?/i },
    {
      kind: 'out',
      hosts: ['visitor.constantcontact.com', 'ui.constantcontact.com', 'campaign.r20.constantcontact.com'],
    },
    { kind: 'other', hosts: ['rs6.net', 'conta.cc'] },
  ],
};
