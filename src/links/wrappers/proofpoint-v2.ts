import { percentDecode } from '../decode.ts';
import { firstParameter } from '../parameters.ts';
import { decodeTarget, type LinkWrapper } from '../wrapper.ts';

/** Proofpoint URL Defense, second form: `…/v2/url?u=https-3A__example.com_a.html&d=…`: `-` for `%` and `_` for `/`. */
export const proofpointV2: LinkWrapper = {
  id: 'proofpoint-v2',
  hosts: ['urldefense.proofpoint.com', 'urldefense.com', 'urldefense.us'],
  matches: (url) => /^\/v2\//i.test(url.pathname),
  target: (url) => {
    const value = firstParameter(url, 'u');
    // Percent escapes are not Proofpoint's own: a program in between encoded the parameter once more.
    return value === null ? null : decodeTarget(percentDecode(value).replaceAll('-', '%').replaceAll('_', '/'));
  },
};
