import dns from 'node:dns';
import net from 'node:net';
import ipaddr from 'ipaddr.js';
import { Agent, buildConnector } from 'undici';

/**
 * What tests and the demo put in the place of the internet: they say in code which addresses count as public. There is
 * no setting for this, so that no environment can open the inside of a network.
 */
export interface Outbound {
  /** Whether an IP address may be connected to. */
  allowAddress: (address: string) => boolean;
  /** A certificate authority to trust instead of the well-known ones, PEM. */
  ca?: string;
  /** Milliseconds for one request, from looking up the name to the end. */
  timeout: number;
  /** Where a host is played on this machine, in place of any name lookup; `null`: there is no such host. */
  standIn?: (hostname: string) => { address: string; port: number } | null;
}

export const internet: Outbound = { allowAddress: isPublicAddress, timeout: 5_000 };

/** Bytes. Redirects have a few hundred; endless headers are a way to fill our memory. */
const MAX_HEADER_BYTES = 16_384;

/** Connections at once to one host; requests are paced anyway. */
const MAX_CONNECTIONS = 8;

/** Whether an IP address is one of the public internet: not private, local, multicast, translated or reserved. */
export function isPublicAddress(address: string): boolean {
  try {
    const parsed = ipaddr.process(address); // an IPv4 address in IPv6 clothes is judged as what it is
    // Of IPv6 only what is given out (2000::/3): `::7f00:1` is 127.0.0.1 in the clothes of an older standard.
    const isGivenOut = !(parsed instanceof ipaddr.IPv6) || (parsed.parts[0] ?? 0) >>> 13 === 1;
    return isGivenOut && parsed.range() === 'unicast';
  } catch {
    return false;
  }
}

class BlockedAddressError extends Error {
  readonly code = 'EBLOCKED';
  constructor() {
    super('the host has an address that is not public'); // which one stays out of every log
    this.name = 'BlockedAddressError';
  }
}

/**
 * Name lookup in which every answer is checked, and the checked answer is the one that is connected to: a name that
 * leads elsewhere the second time it is asked (rebinding) is never asked a second time.
 */
function guardedLookup({ allowAddress, standIn }: Outbound): net.LookupFunction {
  return (hostname, options, callback) => {
    const look = standIn === undefined ? dns.lookup : lookupAmong(standIn);
    look(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = (addresses as dns.LookupAddress[] | undefined) ?? [];
      if (error !== null) callback(error, '', 0);
      else if (first === undefined || !addresses.every(({ address }) => allowAddress(address))) {
        callback(new BlockedAddressError(), '', 0);
      } else if (options.all === true) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

type Lookup = (
  hostname: string,
  options: dns.LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: dns.LookupAddress[]) => void,
) => void;

function lookupAmong(standIn: NonNullable<Outbound['standIn']>): Lookup {
  return (hostname, _options, callback) => {
    const address = standIn(hostname)?.address;
    if (address === undefined) callback(new Error('no such host'), []);
    else callback(null, [{ address, family: net.isIPv6(address) ? 6 : 4 }]);
  };
}

/** Throws where the host is an IP address that is not allowed: connecting to a literal looks up no name. */
export function checkLiteral(url: URL, { allowAddress }: Outbound): void {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (net.isIP(host) !== 0 && !allowAddress(host)) throw new BlockedAddressError();
}

/** The only way out: every connection of the service is made by this. */
export function guardedAgent(outbound: Outbound): Agent {
  const { standIn } = outbound;
  const connector = buildConnector({
    lookup: guardedLookup(outbound),
    timeout: outbound.timeout,
    ...(outbound.ca === undefined ? {} : { ca: outbound.ca }),
  });
  const onThisMachine: buildConnector.connector = (options, callback) => {
    connector({ ...options, port: String(standIn?.(options.hostname)?.port ?? options.port) }, callback);
  };
  return new Agent({
    connect: standIn === undefined ? connector : onThisMachine,
    headersTimeout: outbound.timeout,
    bodyTimeout: outbound.timeout,
    maxHeaderSize: MAX_HEADER_BYTES,
    connections: MAX_CONNECTIONS,
    pipelining: 1,
  });
}
