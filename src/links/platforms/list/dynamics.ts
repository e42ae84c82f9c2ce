import type { Platform } from '../platform.ts';

/** Microsoft Dynamics 365 Customer Insights, and its older marketing module. */
export const dynamics: Platform = {
  id: 'dynamics',
  links: [
    {
      kind: 'out',
      hosts: ['mkt.dynamics.com'],
      path: /(?:preference|subscription|forward|viewinbrowser|unsubscribe)/i,
    },
    { kind: 'click', hosts: ['mkt.dynamics.com'], path: /^\/api\/orgs\/[\w-]{8,}\/r\//i },
    { kind: 'click', hosts: ['svc.dynamics.com'], path: /^\/t\/(?:r|t)\//i },
    { kind: 'other', hosts: ['mkt.dynamics.com'], path: /^\/api\//i },
    { kind: 'other', hosts: ['svc.dynamics.com'], path: /^\//i },
  ],
};
