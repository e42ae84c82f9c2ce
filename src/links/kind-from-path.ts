import type { KindFromPath } from '../domain/resolve.ts';
import { hostIs, parseAddress } from './address.ts';

/** What a resolved vng.nl address says about an item (`/nieuws/…`, `/agenda/…`); `null` where it says nothing. */
export function kindFromPath(address: string): KindFromPath | null {
  const url = parseAddress(address);
  if (url === null || !hostIs(url, ['vng.nl'])) return null;
  const [, first] = url.pathname.toLowerCase().split('/');
  if (first === 'nieuws') return 'nieuws';
  return first === 'agenda' ? 'evenement' : null;
}
