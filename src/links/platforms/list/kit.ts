import type { Platform } from '../platform.ts';

/** Kit, before that ConvertKit. */
export const kit: Platform = {
  id: 'kit',
  links: [
    {
      kind: 'out',
      hosts: [
        'unsubscribe.convertkit-mail.com',
        'unsubscribe.convertkit-mail2.com',
        'preferences.convertkit-mail.com',
        'preferences.convertkit-mail2.com',
      ],
    },
    {
      kind: 'other',
      hosts: ['convertkit-mail.com', 'convertkit-mail2.com', 'convertkit-mail4.com', 'convertkit.com'],
      host: /^(?:click|preview|open)\./,
    },
  ],
};
