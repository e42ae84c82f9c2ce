import { targetFromParameter, type LinkWrapper } from '../wrapper.ts';

/** Facebook and Instagram link shims: `https://l.facebook.com/l.php?u=<encoded>&h=…`, `https://l.instagram.com/?u=…`. */
export const facebook: LinkWrapper = {
  id: 'facebook',
  hosts: ['facebook.com', 'l.instagram.com', 'l.messenger.com'],
  matches: (url) => /^\/l\.php$/i.test(url.pathname) || url.hostname === 'l.instagram.com',
  target: targetFromParameter('u'),
};
