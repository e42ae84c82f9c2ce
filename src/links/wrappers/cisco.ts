import { decodeTarget, type LinkWrapper } from '../wrapper.ts';

/** Cisco Secure Email: `https://secure-web.cisco.com/<token>/https%3A%2F%2Fexample.com%2F`; newer links end at the token. */
export const cisco: LinkWrapper = {
  id: 'cisco',
  hosts: ['secure-web.cisco.com'],
  target: (_url, address) => {
    const tail = /^[a-z]+:\/\/[^/]+\/[^/]+\/(.+)$/is.exec(address)?.[1];
    if (tail === undefined) return null;
    // The target's own `?` is encoded with the rest of it, so a bare one was added by who passed the wrapper on.
    return decodeTarget(/^https?%3a/i.test(tail) ? tail.replace(/\?[^#]*/, '') : tail);
  },
};
