import { targetFromParameter, type LinkWrapper } from '../wrapper.ts';

/** FireEye (Trellix) URL protection: `https://protect2.fireeye.com/v1/url?k=…&q=1&e=…&u=<encoded>`, older `/url?u=`. */
export const fireEye: LinkWrapper = {
  id: 'fireeye',
  hosts: ['protect.fireeye.com', 'protect1.fireeye.com', 'protect2.fireeye.com'],
  matches: (url) => /^(?:\/v\d)?\/url$/i.test(url.pathname),
  target: targetFromParameter('u'),
};
