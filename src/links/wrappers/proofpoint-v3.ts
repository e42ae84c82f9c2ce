import { base64Decode, percentDecode } from '../decode.ts';
import type { LinkWrapper } from '../wrapper.ts';

const runLengths = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Proofpoint URL Defense, third form: `https://urldefense.com/v3/__https://example.com/*test__;Iw!!<ids>$`. Each `*`
 * stands for the next of the characters that are listed behind `__;` in base64url, `**` and a letter for a run of them
 * (A is two). Source: Proofpoint's own decoder, published as urldecoder.py. That counts a run in characters; links in
 * the wild count its bytes (`Jensen**BShannon_divergence__;4oCT`: one dash, three bytes). The count that uses up exactly
 * what is listed is the one that was meant.
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
    const listed = replacements === undefined ? null : base64Decode(replacements);
    if (listed === null) return null;
    return putBack(wrapped, Array.from(listed), bytesOf) ?? putBack(wrapped, Array.from(listed), () => 1);
  },
};

const utf8 = new TextEncoder();
const bytesOf = (character: string): number => utf8.encode(character).length;

/**
 * `null` where the replacements run out or are left over: an address with a guess in it would lead somewhere else.
 * What a run has no room for (the rest of a letter of three bytes) belongs to the next run.
 */
function putBack(wrapped: string, characters: readonly string[], sizeOf: (character: string) => number): string | null {
  let used = 0;
  let room = 0;
  const target = wrapped.replace(/\*(?:\*([\w-]))?/g, (_star, run: string | undefined) => {
    const from = used;
    if (run === undefined) used++;
    else room += runLengths.indexOf(run) + 2;
    for (let size; run !== undefined && used < characters.length; used++, room -= size) {
      size = sizeOf(characters[used] ?? '');
      if (size > room) break;
    }
    return characters.slice(from, used).join('');
  });
  return used === characters.length && room === 0 ? target : null;
}
