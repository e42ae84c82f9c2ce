import type { Platform } from '../platform.ts';

/** Brevo, before that Sendinblue: `/mk/cl/` counts a click, `/mk/un/` unsubscribes, `/mk/mr/` shows the letter; `tr` for single mails. */
export const brevo: Platform = {
  id: 'brevo',
  links: [
    { kind: 'click', path: /^\/(?:mk|tr)\/cl\/[\w-]/i },
    { kind: 'out', path: /^\/(?:mk|tr)\/(?:un|mr|fd|ua|unsub)\/[\w-]/i },
    { kind: 'other', path: /^\/(?:mk|tr)\/op\//i },
    {
      kind: 'other',
      hosts: [
        'sendibt2.com',
        'sendibt3.com',
        'sendibm1.com',
        'sendibm2.com',
        'sendibm3.com',
        'sendibw.com',
        'sp1-brevo.net',
        'brevo-mail.com',
        'sibforms-mail.com',
      ],
    },
  ],
};
