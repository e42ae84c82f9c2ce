import type { Platform } from '../platform.ts';

const hosts = ['links.govdelivery.com', 'links-1.govdelivery.com', 'links-2.govdelivery.com', 'lnks.gd'];

/** GovDelivery (Granicus). Bulletins on `content.govdelivery.com` are public. */
export const govdelivery: Platform = {
  id: 'govdelivery',
  links: [
    { kind: 'out', hosts: ['public.govdelivery.com'], path: /\/subscriber\b/i },
    { kind: 'click', hosts: hosts, path: /^\/(?:track\?(?:.{0,40}&)?type=click|C?L0\/|l\/)/i },
    { kind: 'other', hosts: hosts },
  ],
};
