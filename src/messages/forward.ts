import type { Council } from '../council/council.ts';
import { active } from '../council/active.ts';
import { topicsOf } from '../council/distribution.ts';
import type { Ticks } from '../council/distribution.ts';
import {
  recipientsOfFractie,
  spokespeople,
  spokespeopleOfFractie,
  uniqueAddresses,
  wholeCouncil,
} from '../council/recipients.ts';
import type { FractieRecipients } from '../council/recipients.ts';
import { enumerate } from '../domain/enumerate.ts';
import { prepareMessages } from './prepare.ts';
import type { Audience, MessageSettings, PreparedMessage } from './prepare.ts';
import type { SelectedItem } from './selection.ts';

/** The buttons of the toolbar. */
export type Target = { kind: 'council' } | { kind: 'fractie'; shortName: string } | { kind: 'spokespeople' };

/** One click: the selection to the whole council, one fractie, or the woordvoerders of its topics in every fractie. */
export function forward(
  selection: readonly SelectedItem[],
  target: Target,
  council: Council,
  settings: MessageSettings,
): PreparedMessage[] {
  return prepareMessages(selection, audienceOf(selection, target, council, settings.today), settings);
}

function audienceOf(selection: readonly SelectedItem[], target: Target, council: Council, day: string): Audience {
  if (target.kind === 'council') {
    return { recipients: wholeCouncil(council, day), fracties: [], name: 'de hele raad', isGroup: false };
  }
  if (target.kind === 'fractie') return audience([recipientsOfFractie(council, target.shortName, day)]);
  const perFractie = spokespeople(council, topicsOf(selection.map(({ item }) => item)), day);
  return { ...audience(perFractie), name: 'de woordvoerders' };
}

function audience(perFractie: readonly FractieRecipients[]): Audience {
  const names = perFractie.map(({ fractie }) => fractie);
  return {
    recipients: uniqueAddresses(perFractie.flatMap(({ addresses }) => addresses)),
    fracties: names,
    name: enumerate(names),
    isGroup: perFractie.length === 1 && perFractie[0]?.via === 'group',
  };
}

/**
 * "Verdelen over fracties": one message per fractie that has something ticked, in the office's order; fracties with the
 * same items share one where the office wants that. Fracties that are not active, or have no address, get nothing here:
 * `checkDistribution` has named them before.
 */
export function distribute(
  selection: readonly SelectedItem[],
  ticks: Ticks,
  council: Council,
  settings: MessageSettings,
): PreparedMessage[] {
  const parcels = active(council, settings.today).fracties.map(({ shortName }) => {
    const items = selection.filter(({ item }) => ticks.get(item.id)?.includes(shortName) === true);
    const topics = topicsOf(items.map(({ item }) => item));
    return { items, recipients: spokespeopleOfFractie(council, shortName, topics, settings.today) };
  });
  const groups = new Map<string, typeof parcels>();
  for (const parcel of parcels) {
    if (parcel.items.length === 0 || parcel.recipients.addresses.length === 0) continue;
    const contents = JSON.stringify(parcel.items.map(({ item }) => item.id));
    const key = council.settings.shareMessages ? contents : parcel.recipients.fractie;
    groups.set(key, [...(groups.get(key) ?? []), parcel]);
  }
  return [...groups.values()].flatMap((group) =>
    prepareMessages(group[0]?.items ?? [], audience(group.map(({ recipients }) => recipients)), settings),
  );
}
