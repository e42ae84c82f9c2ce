import { base64Decode, percentDecode } from '../decode.ts';
import { firstParameter } from '../parameters.ts';
import type { LinkWrapper } from '../wrapper.ts';

/** Mandrill: `https://mandrillapp.com/track/click/<id>/<host>?p=<base64>`: JSON in JSON that holds the target. */
export const mandrill: LinkWrapper = {
  id: 'mandrill',
  hosts: ['mandrillapp.com'],
  matches: (url) => url.pathname.startsWith('/track/click/'),
  target: (url) => {
    const packed = base64Decode(percentDecode(firstParameter(url, 'p') ?? '')) ?? '';
    const target = /"url\\*":\s?\\*"(https?:[^"]{1,4000})"/.exec(packed)?.[1];
    return target?.replaceAll('\\', '') ?? null;
  },
};
