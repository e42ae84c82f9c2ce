import type { Platform } from '../platform.ts';

/** MailPoet, of WordPress. */
export const mailpoet: Platform = {
  id: 'mailpoet',
  links: [
    {
      kind: 'out',
      path: /^\/[^?]{0,200}\?(?:.{0,40}&)?mailpoet_(?:router|page)(?:=[^&]{0,20})?&(?:.{0,40}&)?(?:endpoint=(?:subscription|view_in_browser)|action=(?:unsubscribe|manage|confirm))/i,
    },
    {
      kind: 'click',
      path: /^\/[^?]{0,200}\?(?:.{0,40}&)?mailpoet_router(?:=[^&]{0,20})?&(?:.{0,40}&)?endpoint=track/i,
    },
  ],
};
