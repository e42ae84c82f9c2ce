import { percentDecode } from './decode.ts';

/** Layers of encoding that are taken off. Four percent layers around base64 were seen; more are somebody's game. */
const MAX_LAYERS = 5;
/** Characters looked at in all, so that no text of nothing but code is decoded over and over. */
const MAX_WORK = 400_000;
/** Shorter runs hold no mail address in base64 or hexadecimal. */
const LEAST_RUN = 10;

const BASE64 = /[A-Za-z0-9+/_-]{10,}/g;
const HEX = /(?:[0-9a-f]{2}){7,}/gi;
const PRINTABLE = /[\x20-\x7e]{6,}/g;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Whether a text holds something in any of the clothes that links put addresses into: percent escapes and entities, several layers
 * of them, base64 and base64url at every offset, hexadecimal, quoted-printable, UTF-16. Gives up, and says yes, where a text is made
 * of nothing but code. Linear in the text.
 */
export function holdsUndressed(text: string, found: (plain: string) => boolean): boolean {
  const seen = new Set<string>();
  let layer = [text];
  let work = 0;
  for (let depth = 0; depth <= MAX_LAYERS && layer.length > 0; depth += 1) {
    const next: string[] = [];
    for (const one of layer) {
      if (one.length < LEAST_RUN - 4 || seen.has(one)) continue;
      seen.add(one);
      work += one.length;
      if (work > MAX_WORK) return true;
      const plain = undressed(one);
      if (found(one) || (plain !== one && found(plain))) return true;
      if (plain !== one) next.push(plain);
      for (const run of one.match(BASE64) ?? [])
        for (const start of [0, 1, 2, 3]) next.push(...base64Runs(run.slice(start)));
      for (const run of one.match(HEX) ?? []) next.push(hexText(run));
    }
    layer = next;
  }
  return false;
}

/** One layer of percent escapes, entities and quoted-printable; what stands for an at sign, and nothing invisible. */
function undressed(text: string): string {
  return percentDecode(text)
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/&amp;/gi, '&')
    .replace(/&(?:#0{0,6}64|#x0{0,6}40|commat);?|\\u0040|=40|\+AEA-/gi, '@')
    .replace(/\s?[([{]\s?(?:at|apenstaartje)\s?[)\]}]\s?/gi, '@')
    .replace(/\s?[([{]\s?(?:dot|punt)\s?[)\]}]\s?/gi, '.');
}

function base64Runs(run: string): string[] {
  let bytes = '';
  let bits = 0;
  let held = 0;
  for (const character of run.replaceAll('-', '+').replaceAll('_', '/')) {
    bits = ((bits << 6) | alphabet.indexOf(character)) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    const byte = (bits >> held) & 0xff;
    if (byte !== 0) bytes += String.fromCharCode(byte);
  }
  return bytes.match(PRINTABLE) ?? [];
}

function hexText(run: string): string {
  let text = '';
  for (let at = 0; at + 1 < run.length; at += 2) {
    const byte = Number.parseInt(run.slice(at, at + 2), 16);
    if (byte !== 0) text += String.fromCharCode(byte);
  }
  return text;
}

/** Whether a text names one of these mail addresses, dressed or not; as VERP writes it too (`griffie=gemeente.nl`). */
export function holdsAddressOf(text: string, addresses: readonly string[]): boolean {
  const wanted = addresses
    .filter((address) => address !== '')
    .flatMap((address) => [address.toLowerCase(), address.toLowerCase().replace('@', '=')]);
  return (
    wanted.length > 0 &&
    holdsUndressed(text, (plain) => {
      const lower = plain.toLowerCase();
      return wanted.some((address) => lower.includes(address));
    })
  );
}
