import type { Kind } from '../domain/newsletter.ts';
import { hostIs, parseAddress } from './address.ts';

/** What a resolved vng.nl address says about an item (`/nieuws/…`, `/agenda/…`); `null` where it says nothing. */
export function kindFromPath(address: string): Extract<Kind, 'nieuws' | 'evenement'> | null {
  const url = parseAddress(address);
  if (url === null || !hostIs(url, ['vng.nl'])) return null;
  const [, first] = url.pathname.toLowerCase().split('/');
  if (first === 'nieuws') return 'nieuws';
  return first === 'agenda' ? 'evenement' : null;
}
