import type { Platform } from '../platform.ts';

/** MailPlus, the older Spotler: `https://<account>.m10.mailplus.nl/wp4F-12345-678`. Its pictures and documents count nobody. */
export const mailplus: Platform = {
  id: 'mailplus',
  links: [
    { kind: 'click', hosts: ['mailplus.nl'], path: /^\/wp[\dA-Z]{0,4}-\d[\w-]{0,80}\/?$/i },
    { kind: 'click', hosts: ['mailplus.nl'], path: /^\/nct\d{0,3}\/[\w-]{8,}\/?$/i },
    { kind: 'out', hosts: ['mailplus.nl'], path: /^\/genericservice\//i },
    { kind: 'other', hosts: ['mailplus.nl'], path: /^\/(?!m\d{1,3}\/(?:images|docs|documents)\/)/i },
  ],
};
