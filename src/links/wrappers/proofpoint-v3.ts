import { base64Decode, percentDecode } from '../decode.ts';
import type { LinkWrapper } from '../wrapper.ts';

const runLengths = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Proofpoint URL Defense, third form: `https://urldefense.com/v3/__https://example.com/*test__;Iw!!<ids>$`. Each `*`
 * stands for the next of the characters that are listed behind `__;` in base64url, `**` and a letter for a run of them
 * (A is two). Source: Proofpoint's own decoder, published as urldecoder.py.
 */
export const proofpointV3: LinkWrapper = {
  id: 'proofpoint-v3',
  hosts: ['urldefense.proofpoint.com', 'urldefense.com', 'urldefense.us'],
  matches: (url) => /^\/v3\//i.test(url.pathname),
  target: (_url, address) => {
    // From the address as written: the URL parser would take `..` and `?` of the target for the wrapper's own.
    const path = address.slice(address.search(/\/v3\//i) + '/v3/'.length);
    // Proofpoint writes `%` as `*`, so percent escapes come from a program in between.
    const [, wrapped = '', replacements] = /^__(.+?)__;([\w=-]*)/s.exec(percentDecode(path)) ?? [];
    const characters = replacements === undefined ? null : base64Decode(replacements);
    return characters === null ? null : putBack(wrapped, Array.from(characters));
  },
};

/** `null` where the replacements run out: an address with a guess in it would lead somewhere else. */
function putBack(wrapped: string, characters: string[]): string | null {
  let used = 0;
  const target = wrapped.replace(/\*(?:\*([\w-]))?/g, (_star, run: string | undefined) => {
    const from = used;
    used += run === undefined ? 1 : runLengths.indexOf(run) + 2;
    return characters.slice(from, used).join('');
  });
  return used > characters.length ? null : target;
}
