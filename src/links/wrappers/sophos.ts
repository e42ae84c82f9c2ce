import { base64Decode, percentDecode } from '../decode.ts';
import { firstParameter } from '../parameters.ts';
import type { LinkWrapper } from '../wrapper.ts';

/** Sophos Email: `https://eu-central-1.protection.sophos.com/?d=example.com&u=<base64url>&i=…&t=…&h=…`. */
export const sophos: LinkWrapper = {
  id: 'sophos',
  hosts: ['protection.sophos.com'],
  target: (url) => {
    const value = firstParameter(url, 'u');
    return value === null ? null : base64Decode(percentDecode(value));
  },
};
