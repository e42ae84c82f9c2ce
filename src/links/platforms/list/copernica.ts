import type { Platform } from '../platform.ts';

/** Copernica: `picsrv.net` and `vicinity` hosts for links and pictures, one path for all. */
export const copernica: Platform = {
  id: 'copernica',
  links: [
    { kind: 'other', hosts: ['picsrv.net', 'publisher.copernica.com', 'copernica-mail.com'] },
    { kind: 'other', host: /^(?:pic|vicinity|cop|copernica)\./, path: /^\/[\w-]{0,12}\/?[?&]?[\w-]{24,}/i },
  ],
};
