import type { Platform } from '../platform.ts';

/** Oracle Eloqua. */
export const eloqua: Platform = {
  id: 'eloqua',
  links: [
    { kind: 'click', hosts: ['en25.com'], path: /^\/e\/er\?/i },
    { kind: 'click', path: /^\/e\/er\?(?:.{0,300}&)?elq(?:TrackId|aid|at)?=/i },
    { kind: 'out', path: /^\/e\/(?:u|es|sl|f|cu)(?:\.aspx)?\?(?:.{0,300}&)?elq/i },
    { kind: 'other', hosts: ['en25.com'] },
  ],
};
