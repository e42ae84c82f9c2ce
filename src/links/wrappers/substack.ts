import { base64Decode } from '../decode.ts';
import type { LinkWrapper } from '../wrapper.ts';

/** Substack: `https://substack.com/redirect/2/<base64url>.<mac>`: JSON with the target as `e`. */
export const substack: LinkWrapper = {
  id: 'substack',
  hosts: ['substack.com'],
  matches: (url) => url.pathname.startsWith('/redirect/2/'),
  target: (url) => {
    const packed = base64Decode(url.pathname.slice('/redirect/2/'.length).split('.')[0] ?? '') ?? '';
    return /"e":"(https?:\/\/[^"\\]{1,4000})"/.exec(packed)?.[1] ?? null;
  },
};
