import type { DistributionProblem } from '../../council/distribution.ts';
import { withoutFractie } from '../../council/recipients.ts';
import { enumerate } from '../../domain/enumerate.ts';
import { fingerprint } from '../../domain/fingerprint.ts';
import type { PreparedMessage } from '../../messages/prepare.ts';
import { distributeStrings } from '../strings/distribute.nl.ts';

/** Who gets what, as the user has it now. */
export interface Division {
  /** Item id → short names, for every item that is distributed: also for those that nobody gets. */
  ticks: ReadonlyMap<string, readonly string[]>;
  /** Asked-about items that the user decided on. */
  decided: ReadonlySet<string>;
}

/** Ticks or clears some fracties for an item, in the office's order. Either way the user decided on it. */
export function withTicks(
  { ticks, decided }: Division,
  itemIds: readonly string[],
  fracties: readonly string[],
  isTicked: boolean,
  order: readonly string[],
): Division {
  const next = new Map(ticks);
  for (const id of itemIds) {
    const others = (next.get(id) ?? []).filter((fractie) => !fracties.includes(fractie));
    const ticked = isTicked ? [...others, ...fracties] : others;
    next.set(
      id,
      [...ticked].sort((one, other) => order.indexOf(one) - order.indexOf(other)),
    );
  }
  return { ticks: next, decided: new Set([...decided, ...itemIds]) };
}

/** Names a message so that it is known again after the pane was closed: whom it is for and what it holds. */
function messageKey({ fracties, items }: Pick<PreparedMessage, 'fracties' | 'items'>, part: number): string {
  return `${fracties.join('+')}/${fingerprint(items.join('|'))}/${part}`;
}

/** Keys of messages that are prepared together; the same text to a second hundred of recipients is a part of its own. */
export function messageKeys(messages: readonly PreparedMessage[]): string[] {
  const seen = new Map<string, number>();
  return messages.map((message) => {
    const key = messageKey(message, 0);
    const part = seen.get(key) ?? 0;
    seen.set(key, part + 1);
    return messageKey(message, part);
  });
}

/** So few missing ones are named instead of all the others. */
const fewMissing = 2;

/** How the recipients of a message are called: of sixteen names nobody sees that it is all of them, or all but one. */
export function nameOf(fracties: readonly string[], order: readonly string[]): string {
  const missing = order.filter((shortName) => !fracties.includes(shortName));
  if (missing.length > fewMissing || fracties.length <= fewMissing + missing.length) {
    return enumerate(fracties.map(partyName));
  }
  if (missing.length > 0) return distributeStrings.allFractiesBut(enumerate(missing.map(partyName)));
  const named = fracties.filter((party) => party !== withoutFractie).length;
  const all = distributeStrings.allFracties(named);
  return named === fracties.length ? all : enumerate([all, distributeStrings.withoutFractie]);
}

/** A fractie by its short name, the council members without one by what they are. */
export function partyName(party: string): string {
  return party === withoutFractie ? distributeStrings.withoutFractie : party;
}

/** Which part of a text that did not fit in one message it is; empty where it is whole. */
export function partOf({ notes }: Pick<PreparedMessage, 'notes'>): string {
  const split = notes.find((note) => note.code === 'split-by-size' || note.code === 'split-by-recipients');
  return split && 'part' in split ? ` (${distributeStrings.part(split.part, split.of)})` : '';
}

/** What must be read before anything opens. Items that miss the same fracties stand together. */
export function problemTexts(
  problems: readonly DistributionProblem[],
  titleOf: (itemId: string) => string,
): { texts: string[]; undecided: string[] } {
  const { problem: words } = distributeStrings;
  const missing = new Map<string, { fracties: string[]; titles: string[] }>();
  const texts: string[] = [];
  const undecided: string[] = [];
  for (const problem of problems) {
    switch (problem.code) {
      case 'fracties-miss-item': {
        const names = enumerate(problem.fracties.map(partyName));
        const group = missing.get(names) ?? { fracties: problem.fracties, titles: [] };
        group.titles.push(`“${titleOf(problem.item)}”`);
        missing.set(names, group);
        break;
      }
      case 'fractie-without-address':
        texts.push(words.withoutAddress(partyName(problem.fractie)));
        break;
      case 'fractie-not-active':
        texts.push(words.notActive(partyName(problem.fractie)));
        break;
      case 'item-undecided':
        undecided.push(problem.item);
        break;
    }
  }
  const missed = [...missing].map(([names, { fracties, titles }]) =>
    words.missing(names, fracties.length === 1 && fracties[0] !== withoutFractie, titles.length, enumerate(titles)),
  );
  return { texts: [...new Set([...missed, ...texts])], undecided };
}
