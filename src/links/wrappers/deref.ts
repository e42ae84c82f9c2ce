import { targetFromParameter, type LinkWrapper } from '../wrapper.ts';

/** GMX, WEB.DE and mail.com: `https://deref-gmx.net/mail/client/<id>/dereferrer/?redirectUrl=<encoded>`. */
export const deref: LinkWrapper = {
  id: 'deref',
  hosts: [
    'deref-gmx.net',
    'deref-gmx.com',
    'deref-gmx.fr',
    'deref-web.de',
    'deref-web-02.de',
    'deref-mail.com',
    'deref-1und1.de',
  ],
  target: targetFromParameter('redirecturl'),
};
