import { base64Decode, percentDecode } from '../decode.ts';
import type { LinkWrapper } from '../wrapper.ts';

/** Customer.io: `https://e.customeriomail.com/e/c/<base64url>/<mac>`: JSON with the target as `href`. */
export const customerIo: LinkWrapper = {
  id: 'customer-io',
  hosts: ['customeriomail.com'],
  matches: (url) => url.pathname.startsWith('/e/c/'),
  target: (url) => {
    const packed = base64Decode(percentDecode(url.pathname.split('/')[3] ?? '')) ?? '';
    return /"href":"(https?:\/\/[^"\\]{1,4000})"/.exec(packed)?.[1]?.replaceAll('\\u0026', '&') ?? null;
  },
};
