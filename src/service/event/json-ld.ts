import type { EventProposal } from '../../domain/resolve.ts';
import { isCancelled, statedDate } from './stated-date.ts';

/** Values looked at in one page: a graph has dozens; more is made to keep us busy. */
const MAX_VALUES = 5_000;

export interface JsonLdEvents {
  names: string[];
  proposals: EventProposal[];
}

/** schema.org events in a page's JSON-LD scripts, also inside lists, `@graph` and other things. */
export function jsonLdEvents(scripts: readonly string[]): JsonLdEvents {
  const found: JsonLdEvents = { names: [], proposals: [] };
  const queue: unknown[] = scripts.map(parse);
  for (let looked = 0; queue.length > 0 && looked < MAX_VALUES; looked++) {
    const value = queue.shift();
    if (Array.isArray(value)) queue.push(...(value as unknown[]).slice(0, MAX_VALUES));
    else if (isThing(value)) {
      if (isEvent(value)) take(value, found);
      const parts = Object.values(value).filter((part) => typeof part === 'object');
      queue.push(...parts.slice(0, MAX_VALUES));
    }
  }
  return found;
}

type Thing = Record<string, unknown>;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(script: string): unknown {
  try {
    // Some editors put the script into a comment or CDATA.
    return JSON.parse(script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)/, '').replace(/(?:-->|\/\/\]\]>)\s*$/, ''));
  } catch {
    return null;
  }
}

/** `Event` and its kinds (`BusinessEvent`, `EducationEvent` …), with or without the vocabulary's address before it. */
function isEvent(thing: Thing): boolean {
  const types = Array.isArray(thing['@type']) ? (thing['@type'] as unknown[]) : [thing['@type']];
  return types.some((type) => typeof type === 'string' && /(?:^|[/:])\w*Event$/.test(type));
}

function take(event: Thing, found: JsonLdEvents): void {
  const date = statedDate(text(event.startDate), text(event.endDate));
  if (date === null) return;
  const name = text(event.name);
  if (name !== null) found.names.push(name);
  found.proposals.push({
    date,
    location: place(event.location),
    source: 'json-ld',
    ...(isCancelled(text(event.eventStatus)) ? { cancelled: true } : {}),
  });
}

function text(value: unknown): string | null {
  const plain = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim().slice(0, 500) : '';
  return plain === '' ? null : plain;
}

/** Of several places the first that says anything. */
function place(value: unknown): string | null {
  const places: unknown[] = Array.isArray(value) ? value.slice(0, 10) : [value];
  return places.map(onePlace).find((said) => said !== null) ?? null;
}

/** A name, an address, or both. */
function onePlace(value: unknown): string | null {
  if (!isThing(value)) return text(value);
  const address = isThing(value.address) ? value.address : { streetAddress: value.address };
  const parts = [value.name, address.streetAddress, address.postalCode, address.addressLocality].map(text);
  const said = [...new Set(parts.filter((part) => part !== null))].join(', ');
  return said === '' ? null : said;
}
