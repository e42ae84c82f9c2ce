import { base64Decode } from '../decode.ts';
import type { LinkWrapper } from '../wrapper.ts';

/** Mailjet: `https://<account>.mjt.lu/lnk/<token>/<n>/<hash>/<target in base64url>`. */
export const mailjet: LinkWrapper = {
  id: 'mailjet',
  hosts: ['mjt.lu'],
  matches: (url) => url.pathname.startsWith('/lnk/'),
  target: (url) => {
    const target = base64Decode(url.pathname.split('/')[5] ?? '') ?? '';
    return /^https?:\/\//i.test(target) ? target : null;
  },
};
