import { targetFromParameter, type LinkWrapper } from '../wrapper.ts';

/** LinkedIn: `https://www.linkedin.com/safety/go?url=<encoded>&trk=…`, older `/redir/redirect?url=…`. */
export const linkedIn: LinkWrapper = {
  id: 'linkedin',
  hosts: ['linkedin.com'],
  matches: (url) => /^\/(?:safety\/go|redir\/redirect)\/?$/i.test(url.pathname),
  target: targetFromParameter('url'),
};
