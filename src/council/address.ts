import { hasInvisible } from '../domain/invisible.ts';

/** RFC 5321: 254 in all, of which 64 before the @. */
const MAX_ADDRESS = 254;
const MAX_LOCAL = 64;
/** RFC 1035: of what stands between two dots of a host. */
const MAX_LABEL = 63;

// What would end the address, start a second one or hide part of it in a To field or an angle-bracketed list. Invisible
// formatting characters (zero width, direction marks) make two different addresses look the same.
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0020\u007f-\u00a0,;:<>()[\]\\"]|\p{Cf}|\p{Z}|\p{Cs}/u;
const label = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u;

/**
 * Whether this may be used as an e-mail address: one @, a dotted host, nothing that a mail client reads as more than
 * one address. Modest on purpose: quoted local parts and IP literals of RFC 5322 are refused, international addresses
 * (RFC 6531) pass.
 */
export function isMailAddress(text: string): boolean {
  if (text.length > MAX_ADDRESS || forbidden.test(text) || hasInvisible(text)) return false;
  const [local = '', host = '', ...more] = text.split('@');
  if (more.length > 0 || local === '' || local.length > MAX_LOCAL) return false;
  if (local.startsWith('.') || local.endsWith('.') || local.includes('..')) return false;
  const labels = host.split('.');
  return (
    labels.length > 1 &&
    labels.every((part) => part.length <= MAX_LABEL && label.test(part)) &&
    !/^\d+$/.test(labels.at(-1) ?? '')
  );
}

/** Letters of other scripts that look like Latin ones: `о` for `o`. */
const imitating = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;

/** Whether the host can be taken for another: no Dutch office or party writes its domain in these letters. */
export function looksImitated(address: string): boolean {
  const host = hostOf(address);
  return imitating.test(host) || host.split('.').some((part) => part.startsWith('xn--'));
}

/** Mail providers for private persons in the Netherlands. Data: an entry more costs a line. */
const privateHosts = new Set(
  (
    'gmail.com googlemail.com hotmail.com hotmail.nl outlook.com outlook.nl live.nl live.com msn.com yahoo.com yahoo.nl ' +
    'icloud.com me.com mac.com proton.me protonmail.com pm.me gmx.com gmx.net gmx.nl aol.com mail.com tutanota.com ' +
    'ziggo.nl kpnmail.nl kpnplanet.nl planet.nl hetnet.nl home.nl kpn.nl upcmail.nl casema.nl chello.nl quicknet.nl ' +
    'xs4all.nl telfort.nl tele2.nl online.nl solcon.nl caiway.nl caiway.net delta.nl zeelandnet.nl zonnet.nl freeler.nl ' +
    'wanadoo.nl orange.nl versatel.nl tiscali.nl euronet.nl kabelfoon.nl kabelfoon.net multiweb.nl filternet.nl ' +
    'onsbrabantnet.nl onsnet.nu glasoperator.nl'
  ).split(' '),
);

/** Whether the address is likely somebody's private one: AVG asks for care, and it leaves with the person. */
export function looksPrivate(address: string): boolean {
  return privateHosts.has(hostOf(address));
}

/** `j@Voorbeeldgemeente.NL` → `voorbeeldgemeente.nl`. */
export function hostOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
