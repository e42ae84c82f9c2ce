import { decodeTarget, targetFromParameter, type LinkWrapper } from '../wrapper.ts';

const fromParameter = targetFromParameter('o');

/**
 * Check Point Harmony Email (formerly Avanan): `https://protect.checkpoint.com/v2/r01/___<target>___.<signature>`, in
 * which the target's `%` is written as `*`; before that `https://avanan.url-protection.com/v1/url?o=<encoded>&g=…`.
 * Source: "Rewritten URL" in the vendor's administration guide.
 */
export const checkPoint: LinkWrapper = {
  id: 'check-point',
  hosts: ['protect.checkpoint.com', 'url.avanan.click', 'url-protection.com'],
  matches: (url) => /^\/v[12]\//i.test(url.pathname),
  target: (url, address) => {
    if (/^\/v1\//i.test(url.pathname)) return fromParameter(url, address);
    const [, wrapped, fragment = ''] =
      /^[a-z]+:\/\/[^/]+\/v2\/(?:r\d+\/)?___(.+)___\.[^#]*(#.*)?$/is.exec(address) ?? [];
    // Some customers' links hold the target with its letters moved along the alphabet: those cannot be read for sure.
    if (wrapped === undefined || !/^(?:https?|mailto)(?::|%3a)/i.test(wrapped)) return null;
    const target = wrapped.replace(/\*(?=[0-9a-f]{2})/gi, '%') + fragment;
    // Escapes are the target's own, but where a program in between encoded the colon: then it encoded them all.
    return /^[a-z]+:/i.test(target) ? target : decodeTarget(target);
  },
};
