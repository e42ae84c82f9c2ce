import type { LinkWrapper } from '../wrapper.ts';

/**
 * Mimecast URL Protect: `https://protect-eu.mimecast.com/s/<token>?domain=example.com`. Only its own server knows the
 * target; `domain=` names a host, and an address made of that would be an invention.
 */
export const mimecast: LinkWrapper = {
  id: 'mimecast',
  hosts: ['mimecast.com', 'mimecastprotect.com'],
  matches: (url) => /^\/(?:s|r)\//i.test(url.pathname),
  target: () => null,
};
