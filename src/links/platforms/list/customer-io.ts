import type { Platform } from '../platform.ts';

/** Customer.io; links whose target stands in them are opened by the wrapper of that name. */
export const customerIo: Platform = {
  id: 'customer-io',
  links: [
    {
      kind: 'out',
      hosts: ['customeriomail.com', 'customer.io'],
      host: /^(?:e|track|manage)\./,
      path: /^\/(?:unsubscribe|manage_subscription|subscription|view)/i,
    },
    { kind: 'click', hosts: ['customeriomail.com'], path: /^\/e\/c\//i },
    { kind: 'other', hosts: ['customeriomail.com'] },
  ],
};
