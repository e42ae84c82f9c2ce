import { targetFromParameter, type LinkWrapper } from '../wrapper.ts';

/** Hornetsecurity, also as Vade: `https://atpscan.global.hornetsecurity.com/?d=…&f=…&k=…&s=…&u=<encoded>`. */
export const hornetsecurity: LinkWrapper = {
  id: 'hornetsecurity',
  hosts: ['atpscan.global.hornetsecurity.com', 'vadesecure.com'],
  matches: (url) => /^\/(?:(?:safeproxy\/)?v\d)?$/i.test(url.pathname),
  target: targetFromParameter('u'),
};
