import * as v from 'valibot';
import { roles } from './council.ts';
import type { Council } from './council.ts';
import { withCurrentLines } from './texts.ts';

// Bounds on what is taken in from storage or a file: a damaged or hostile value must not fill the pane.
const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit));
const short = text(254);
const day = v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)));
const some = <S extends v.GenericSchema>(schema: S, limit: number) => v.pipe(v.array(schema), v.maxLength(limit));

const person = v.object({
  givenName: short,
  particle: short,
  familyName: short,
  fractie: v.nullable(short),
  role: v.picklist(roles),
  email: short,
  committees: some(short, 30),
  portfolios: some(short, 60),
  activeFrom: day,
  activeTo: day,
});

const fractie = v.object({
  name: short,
  shortName: short,
  address: v.nullable(short),
  activeFrom: day,
  activeTo: day,
});

const settings = v.object({
  openingLine: text(1_000),
  closingLine: text(1_000),
  groupAddressInTo: v.boolean(),
  shareMessages: v.boolean(),
  memberRoles: some(v.picklist(roles), roles.length),
  topicPortfolios: some(v.object({ topic: short, portfolios: some(short, 60) }), 200),
  checkedTerm: day,
});

const council = v.object({
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  author: short,
  savedAt: text(40),
  lineage: some(text(20), 100),
  griffie: v.nullable(v.object({ name: short, address: short })),
  fracties: some(fractie, 200),
  people: some(person, 2_000),
  settings,
});

/** The value as a council, or where it is none: the path of the first thing that is wrong, never the value itself. */
export function checkCouncil(value: unknown): { ok: true; council: Council } | { ok: false; at: string } {
  const result = v.safeParse(council, value);
  if (!result.success) return { ok: false, at: v.getDotPath(result.issues[0]) ?? '' };
  const names = result.output.fracties.map((entry) => entry.shortName);
  if (new Set(names).size < names.length) return { ok: false, at: 'fracties' };
  return { ok: true, council: withCurrentLines(result.output) };
}
