import type { Platform } from '../platform.ts';

/** MailerLite and MailerSend. */
export const mailerlite: Platform = {
  id: 'mailerlite',
  links: [
    { kind: 'out', hosts: ['preview.mailerlite.com', 'preview.mailerlite.io'] },
    {
      kind: 'out',
      hosts: ['mlsend.com', 'mlsend2.com', 'mailerlite.com', 'mailerlite.io'],
      path: /^\/(?:unsubscribe|preferences|forms?\/unsubscribe|[\w/-]{0,40}unsubscribe)/i,
    },
    {
      kind: 'click',
      hosts: ['mlsend.com', 'mlsend2.com', 'click.mailerlite.com', 'mailersend.net', 'ml.mailersend.com'],
      path: /^\/(?:link\/c|t\/c|tl\/c\w*|c)\//i,
    },
    { kind: 'other', hosts: ['mlsend.com', 'mlsend2.com', 'mlsnd.com', 'click.mailerlite.com', 'mailersend.net'] },
  ],
};
