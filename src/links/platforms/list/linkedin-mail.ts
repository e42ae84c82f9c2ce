import type { Platform } from '../platform.ts';

/** LinkedIn: links in its mails, and its settings. */
export const linkedinMail: Platform = {
  id: 'linkedin-mail',
  links: [
    {
      kind: 'out',
      hosts: ['linkedin.com'],
      path: /^\/(?:comm\/psettings|e\/v2\/.{0,60}unsub|psettings\/email|comm\/mypreferences)/i,
    },
    { kind: 'other', hosts: ['linkedin.com'], path: /^\/(?:comm|e\/v2|redir\/redirect)\b/i },
  ],
};
