import type { Item } from '../domain/newsletter.ts';
import { active } from './active.ts';
import { normalise } from './council.ts';
import type { Council } from './council.ts';
import { fieldsOf } from './iv3.ts';
import { coverage } from './portfolios.ts';
import { recipientsOfItem, partiesOf } from './recipients.ts';
import type { FractieRecipients, Way } from './recipients.ts';

export interface DistributionRow {
  item: string;
  /** The suggestion: ticked for every active fractie or for none, never for some. */
  suggested: boolean;
  /** It suits no portfolio: the user has to say where it goes, if anywhere. */
  ask: boolean;
  /** Who would get it, per active fractie, in the office's order. */
  recipients: FractieRecipients[];
}

/** Item id → short names of the fracties that are ticked. */
export type Ticks = ReadonlyMap<string, readonly string[]>;

/** Items by fracties, with suggestions from portfolios and topics. Every active fractie is treated alike. */
export function suggestDistribution(
  items: readonly Pick<Item, 'id' | 'topics'>[],
  council: Council,
  day: string,
  way: Way = 'fractie',
): DistributionRow[] {
  const parties = partiesOf(council, day);
  return items.map((item) => {
    const suits = suitsPortfolio(item.topics, council, day);
    return {
      item: item.id,
      suggested: suits,
      ask: !suits,
      recipients: parties.map((party) => recipientsOfItem(council, party, item.topics, way, day)),
    };
  });
}

/**
 * Whether somebody in the council has a portfolio for one of the topics. In a council where no portfolio was filled in
 * (group addresses only) a topic of a known field will do: asking about every item would help nobody.
 */
function suitsPortfolio(topics: readonly string[], council: Council, day: string): boolean {
  const members = active(council, day).people.filter((person) => council.settings.memberRoles.includes(person.role));
  const described = members.filter((person) => person.portfolios.length + person.committees.length > 0);
  if (described.length === 0) return topics.some((topic) => fieldsOf(topic).length > 0);
  return topics.some((topic) => described.some((person) => coverage(person, topic, council.settings) !== null));
}

/** What must be shown before anything opens. */
export type DistributionProblem =
  /** Some active fracties get this item and these do not. */
  | { code: 'fracties-miss-item'; item: string; fracties: string[] }
  /** This fractie is to get something and has no address at all. */
  | { code: 'fractie-without-address'; fractie: string; items: string[] }
  /** Ticked for a fractie that is not active on this day (or not known). */
  | { code: 'fractie-not-active'; fractie: string; items: string[] }
  /** Suits no portfolio and nobody said yet where it goes. */
  | { code: 'item-undecided'; item: string };

/**
 * @param decided ids of the asked-about items that the user decided on, also when for "nobody"
 */
export function checkDistribution(
  rows: readonly DistributionRow[],
  ticks: Ticks,
  council: Council,
  day: string,
  decided: ReadonlySet<string>,
): DistributionProblem[] {
  const fracties = partiesOf(council, day);
  const problems: DistributionProblem[] = [];
  const perFractie = new Map<string, string[]>();
  for (const [item, ticked] of ticks) {
    for (const fractie of ticked) perFractie.set(fractie, [...(perFractie.get(fractie) ?? []), item]);
    const missing = fracties.filter((fractie) => !ticked.includes(fractie));
    if (ticked.length > 0 && missing.length > 0) problems.push({ code: 'fracties-miss-item', item, fracties: missing });
  }
  for (const [fractie, items] of perFractie) {
    if (!fracties.includes(fractie)) problems.push({ code: 'fractie-not-active', fractie, items });
    else if (recipientsOfItem(council, fractie, [], 'fractie', day).via === 'none' && !reached(rows, fractie, items)) {
      problems.push({ code: 'fractie-without-address', fractie, items });
    }
  }
  for (const row of rows) {
    const ticked = (ticks.get(row.item) ?? []).length > 0;
    if (row.ask && !ticked && !decided.has(row.item)) problems.push({ code: 'item-undecided', item: row.item });
  }
  return problems;
}

function reached(rows: readonly DistributionRow[], fractie: string, items: readonly string[]): boolean {
  return rows
    .filter((row) => items.includes(row.item))
    .every((row) => row.recipients.some((entry) => entry.fractie === fractie && entry.addresses.length > 0));
}

/** The topics of several items, each once, as first spelt. */
export function topicsOf(items: readonly Pick<Item, 'topics'>[]): string[] {
  const seen = new Map<string, string>();
  for (const topic of items.flatMap((item) => item.topics)) {
    const key = normalise(topic);
    if (!seen.has(key)) seen.set(key, topic);
  }
  return [...seen.values()];
}
