import { base64Decode } from '../decode.ts';
import { decodeTarget, type LinkWrapper } from '../wrapper.ts';

/**
 * GovDelivery: `https://links.govdelivery.com/track?type=click&enid=…&&&101&&&<target>`, and `https://lnks.gd/l/<token>` whose middle
 * part is JSON with the target.
 */
export const govDelivery: LinkWrapper = {
  id: 'govdelivery',
  hosts: ['links.govdelivery.com', 'lnks.gd'],
  matches: (url) => /^\/(?:track|l\/)/.test(url.pathname),
  target: (url, address) => {
    if (url.pathname.startsWith('/l/')) return targetInToken(url.pathname.slice(3));
    const at = address.lastIndexOf('&&&');
    const target = at < 0 ? '' : decodeTarget(address.slice(at + 3));
    return /^https?:\/\//i.test(target) ? target : null;
  },
};

function targetInToken(token: string): string | null {
  const payload = base64Decode(token.split('.')[1] ?? '') ?? '';
  return /"url":"(https?:\/\/[^"\\]{1,4000})"/.exec(payload)?.[1] ?? null;
}
