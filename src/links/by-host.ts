/** Finds what may know a host without asking everyone for every link. */

/** `eur02.safelinks.protection.outlook.com` → `outlook.com`. */
function lastTwoLabels(host: string): string {
  const name = host.endsWith('.') ? host.slice(0, -1) : host;
  const dot = name.lastIndexOf('.');
  return dot < 1 ? name : name.slice(name.lastIndexOf('.', dot - 1) + 1);
}

/** A list of things that know hosts (of two labels or more) → those that may know an address's, in the same order. */
export function nearHost<T extends { hosts: readonly string[] }>(all: readonly T[]): (url: URL) => readonly T[] {
  const near = new Map<string, T[]>();
  for (const one of all) {
    for (const end of new Set(one.hosts.map(lastTwoLabels))) near.set(end, [...(near.get(end) ?? []), one]);
  }
  return (url) => near.get(lastTwoLabels(url.hostname)) ?? [];
}
