/** Trackers that we know to answer with a plain redirect: Spotler, under its own names. */
const trackers = ['c.spotler.com', 'r.spotler.com', 'tr.spotler.email'];

/** Spotler's older platform gives every account a name of its own on every node; the zone is Spotler's. */
const mailplus = /^[a-z0-9-]{1,63}\.m\d{1,3}\.mailplus\.nl$/;

const publishers = ['vng.nl', 'www.vng.nl', 'raadsleden.nl', 'www.raadsleden.nl'];

/** Whether an address may be asked for at all, before any name is looked up. */
export type AllowedAddress = (url: URL) => boolean;

/** https only, no credentials, exact hosts: `host` compared whole, so that a port has to be named too. */
function isPlain(url: URL): boolean {
  return url.protocol === 'https:' && url.username === '' && url.password === '';
}

export function allowedTrackers(own: readonly string[]): AllowedAddress {
  const hosts = new Set([...trackers, ...own]);
  return (url) => isPlain(url) && (hosts.has(url.host) || mailplus.test(url.host));
}

export function allowedPublishers(own: readonly string[]): AllowedAddress {
  const hosts = new Set([...publishers, ...own]);
  return (url) => isPlain(url) && hosts.has(url.host);
}
