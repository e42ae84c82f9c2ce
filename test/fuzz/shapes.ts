import * as v from 'valibot';
import type { EventDate, Newsletter } from '../../src/domain/newsletter.ts';

/** The outside contract, written down a second time and apart from the code that has to keep it. */

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.check(exists, 'no such day'));
const moment = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d$/),
  v.check((text) => exists(text.slice(0, 10)), 'no such day'),
);

function exists(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const marks = {
  openEnd: v.optional(v.literal(true)),
  conflict: v.optional(v.literal(true)),
  unsure: v.optional(v.literal(true)),
  orElse: v.optional(v.array(v.unknown())),
  text: v.string(),
};

const eventDate = v.union([
  v.pipe(
    v.strictObject({ start: day, end: v.nullable(day), allDay: v.literal(true), ...marks }),
    v.check(({ start, end }) => end === null || end >= start, 'ends before it starts'),
  ),
  v.pipe(
    v.strictObject({ start: moment, end: v.nullable(moment), allDay: v.literal(false), ...marks }),
    v.check(({ start, end }) => end === null || end >= start, 'ends before it starts'),
  ),
]);

const url = v.pipe(
  v.string(),
  v.regex(/^(?:https?:\/\/|mailto:)/i, 'neither http(s) nor mailto'),
  v.check((text) => URL.canParse(text), 'no address'),
);

const link = v.pipe(
  v.strictObject({
    text: v.string(),
    href: v.string(),
    url: v.nullable(url),
    role: v.picklist(['more', 'inline', 'mail']),
    status: v.picklist(['direct', 'unwrapped', 'tracked', 'rejected']),
  }),
  v.check(
    (value) => (value.url === null ? ['rejected', 'tracked'].includes(value.status) : value.status !== 'rejected'),
    'url and status contradict each other',
  ),
);

const item = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.nonEmpty()),
    title: v.string(),
    topics: v.array(v.pipe(v.string(), v.nonEmpty())),
    kind: v.picklist(['nieuws', 'evenement', 'publicatie', 'podcast']),
    summary: v.string(),
    events: v.array(eventDate),
    links: v.array(link),
    leftOut: v.optional(v.pipe(v.array(v.strictObject({ text: v.string(), sure: v.boolean() })), v.minLength(1))),
    duplicateOf: v.optional(v.string()),
    unsure: v.optional(v.array(v.picklist(['title', 'topics', 'dates', 'kind']))),
    readings: v.optional(v.array(v.looseObject({ of: v.string(), evidence: v.string() }))),
    change: v.optional(v.picklist(['moved', 'cancelled'])),
  }),
  v.check(({ kind, events }) => kind === 'evenement' || events.length === 0, 'only an evenement has dates'),
);

const newsletter = v.pipe(
  v.strictObject({
    publisher: v.nullable(v.string()),
    subject: v.nullable(v.string()),
    sentAt: v.nullable(moment),
    items: v.array(item),
    apart: v.array(item),
    unrecognised: v.array(v.strictObject({ text: v.string(), links: v.array(link) })),
    letters: v.optional(v.array(v.string())),
    warnings: v.array(
      v.strictObject({ code: v.pipe(v.string(), v.nonEmpty()), message: v.pipe(v.string(), v.nonEmpty()) }),
    ),
  }),
  v.check(({ items, apart }) => {
    const ids = [...items, ...apart].map(({ id }) => id);
    return new Set(ids).size === ids.length;
  }, 'ids are unique'),
  v.check(({ items }) => {
    const ids = new Set(items.map(({ id }) => id));
    return items.every(
      ({ id, duplicateOf }) => duplicateOf === undefined || (duplicateOf !== id && ids.has(duplicateOf)),
    );
  }, 'duplicateOf names another item'),
);

function problems(result: v.SafeParseResult<v.GenericSchema>): string[] {
  return result.success ? [] : result.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
}

/** What of a reading is not as the contract says; empty where all is. */
export function newsletterProblems(value: Newsletter): string[] {
  return problems(v.safeParse(newsletter, value));
}

export function eventDateProblems(value: EventDate): string[] {
  return problems(v.safeParse(eventDate, value));
}

/** Every string of a value with the path that leads to it, but for what stands under `href`: that is as received. */
export function* strings(value: unknown, path = ''): Generator<[path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) if (key !== 'href') yield* strings(inner, `${path}.${key}`);
  }
}
