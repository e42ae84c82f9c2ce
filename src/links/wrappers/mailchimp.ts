import { targetFromParameter, type LinkWrapper } from '../wrapper.ts';

/** Mailchimp's own mails: `https://list.mailchimp.com/mctx/clicks?url=<encoded>&xid=…&uid=…`. */
export const mailchimp: LinkWrapper = {
  id: 'mailchimp',
  hosts: ['mailchimp.com', 'mailchimpapp.net'],
  matches: (url) => url.pathname.startsWith('/mctx/clicks'),
  target: targetFromParameter('url'),
};
