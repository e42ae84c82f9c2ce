import { active } from '../../council/active.ts';
import type { Council } from '../../council/council.ts';
import type { Item } from '../../domain/newsletter.ts';
import { roleCodes } from '../../memory/handling.ts';
import type { Target } from '../../messages/forward.ts';
import { forwardStrings } from '../strings/forward.nl.ts';

/** One button of the toolbar. */
export interface Destination {
  key: string;
  target: Target;
  label: string;
  /** As in "Klaargezet voor …". */
  name: string;
  /** What is written down as recipient: a short name or the code of a role, never an address. */
  recorded: string;
}

/**
 * Whom an item can be sent to in one click: the whole council first, then every active fractie in the office's order,
 * then the woordvoerders of its topics. Without a topic nobody speaks on it: then the last is left out.
 * @param day `2026-11-21`
 */
export function destinationsOf(council: Council, items: readonly Pick<Item, 'topics'>[], day: string): Destination[] {
  const { fracties } = active(council, day);
  if (fracties.length === 0 && council.people.length === 0) return [];
  const hasTopics = items.some(({ topics }) => topics.length > 0);
  return [
    named('council', { kind: 'council' }, forwardStrings.council, 'de hele raad', roleCodes.council),
    ...fracties.map(({ shortName }) => named(`f:${shortName}`, { kind: 'fractie', shortName }, shortName, shortName)),
    ...(hasTopics
      ? [
          named(
            'spokespeople',
            { kind: 'spokespeople' },
            forwardStrings.spokespeople,
            'de woordvoerders',
            roleCodes.spokespeople,
          ),
        ]
      : []),
  ];
}

function named(key: string, target: Target, label: string, name: string, recorded = label): Destination {
  return { key, target, label, name, recorded };
}
