import { active } from '../../council/active.ts';
import type { Council } from '../../council/council.ts';
import {
  partiesOf,
  recipientsOfFractie,
  recipientsOfItem,
  uniqueAddresses,
  wholeCouncil,
} from '../../council/recipients.ts';
import { enumerate } from '../../domain/enumerate.ts';
import type { Item } from '../../domain/newsletter.ts';
import { roleCodes } from '../../memory/handling.ts';
import type { Target } from '../../messages/forward.ts';
import { itemStrings as words } from '../strings/item.nl.ts';

/** One button to press: whom an item goes to. */
export interface Destination {
  key: string;
  target: Target;
  label: string;
  /** As in "Klaargezet voor …". */
  name: string;
  /** What is written down as recipients: short names or the code of a role, never an address. */
  recorded: readonly string[];
  /** By which way they are reached: "fractieadres", "3 leden". */
  via: string;
  /** False where nobody there has an address. */
  hasAddress: boolean;
}

/**
 * Whom an item can be sent to in one press: the whole council first, then every active fractie in the office's order,
 * then the woordvoerders of its topics. Without a topic nobody speaks on it: then the last is left out.
 * @param day `2026-11-21`
 */
export function destinationsOf(council: Council, items: readonly Pick<Item, 'topics'>[], day: string): Destination[] {
  const { fracties } = active(council, day);
  if (fracties.length === 0 && council.people.length === 0) return [];
  const topics = [...new Set(items.flatMap((item) => item.topics))];
  const parties = partiesOf(council, day);
  const everybody = wholeCouncil(council, day).length;
  const speaking = uniqueAddresses(
    items.flatMap((item) =>
      parties.flatMap((party) => recipientsOfItem(council, party, item.topics, 'spokespeople', day).addresses),
    ),
  );
  return [
    {
      key: 'council',
      target: { kind: 'council' },
      label: words.council,
      name: words.councilName,
      recorded: [roleCodes.council],
      via: words.via.fracties(fracties.length),
      hasAddress: everybody > 0,
    },
    ...fracties.map(({ shortName }): Destination => {
      const { via, addresses } = recipientsOfFractie(council, shortName, day);
      return {
        key: `f:${shortName}`,
        target: { kind: 'fractie', shortName },
        label: shortName,
        name: shortName,
        recorded: [shortName],
        via: via === 'group' ? words.via.group : via === 'none' ? words.via.none : words.via.members(addresses.length),
        hasAddress: addresses.length > 0,
      };
    }),
    ...(topics.length === 0
      ? []
      : [
          {
            key: 'spokespeople',
            target: { kind: 'spokespeople' as const },
            label: words.spokespeople,
            name: words.spokespeopleName,
            recorded: [roleCodes.spokespeople],
            via: words.via.addresses(speaking.length),
            hasAddress: speaking.length > 0,
          },
        ]),
  ];
}

/** Several fracties at once, in one e-mail. */
export function together(fracties: readonly Destination[]): Destination {
  const names = fracties.flatMap(({ recorded }) => recorded);
  return {
    key: names.join('|'),
    target: { kind: 'fracties', shortNames: names },
    label: enumerate(names),
    name: enumerate(names),
    recorded: names,
    via: '',
    hasAddress: fracties.some(({ hasAddress }) => hasAddress),
  };
}
