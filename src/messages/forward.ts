import type { Council } from '../council/council.ts';
import type { Ticks } from '../council/distribution.ts';
import {
  partiesOf,
  recipientsOfItem,
  uniqueAddresses,
  unusableAddresses,
  wholeCouncil,
} from '../council/recipients.ts';
import type { Via, Way } from '../council/recipients.ts';
import type { MailAddress } from '../domain/forms.ts';
import { prepareMessages } from './prepare.ts';
import type { MessageSettings, PreparedMessage } from './prepare.ts';
import type { SelectedItem } from './selection.ts';

/** The buttons of the toolbar. */
export type Target =
  | { kind: 'council' }
  | { kind: 'fractie'; shortName: string }
  | { kind: 'fracties'; shortNames: readonly string[] }
  | { kind: 'spokespeople' };

/**
 * One click: the selection to the whole council, one fractie, or the woordvoerders in every fractie. Woordvoerders differ
 * by item: several items to them can be several messages.
 */
export function forward(
  selection: readonly SelectedItem[],
  target: Target,
  council: Council,
  settings: MessageSettings,
): PreparedMessage[] {
  if (target.kind === 'council') {
    const recipients = wholeCouncil(council, settings.today);
    const unusable = unusableAddresses(partiesOf(council, settings.today), council, settings.today);
    return prepareMessages(
      selection,
      { kind: 'council', recipients, unusable, fracties: [], isGroup: false },
      settings,
    );
  }
  const fracties =
    target.kind === 'fractie'
      ? [target.shortName]
      : target.kind === 'fracties'
        ? target.shortNames
        : partiesOf(council, settings.today);
  const ticks: Ticks = new Map(selection.map(({ item }) => [item.id, fracties]));
  const way = target.kind === 'spokespeople' ? 'spokespeople' : 'fractie';
  return distribute(selection, ticks, council, settings, way);
}

/** What one address gets, from which fractie it has it, and by which way. */
interface Parcel {
  recipient: MailAddress;
  fracties: Set<string>;
  via: Set<Via>;
  items: SelectedItem[];
}

/**
 * "Verdelen over fracties": who gets the same items shares a message, over the fracties where the office wants that, else
 * within its fractie; in the office's order. The way is asked per item, so nobody gets an item for the topic of another.
 * Fracties that are not active, or have no address, get nothing here: `checkDistribution` has named them before.
 */
export function distribute(
  selection: readonly SelectedItem[],
  ticks: Ticks,
  council: Council,
  settings: MessageSettings,
  way: Way = 'fractie',
): PreparedMessage[] {
  const parcels = parcelsOf(selection, ticks, council, settings.today, way);
  const groups = new Map<string, Parcel[]>();
  for (const parcel of parcels) {
    const contents = parcel.items.map(({ item }) => item.id);
    const key = JSON.stringify(council.settings.shareMessages ? contents : [...parcel.fracties, contents]);
    groups.set(key, [...(groups.get(key) ?? []), parcel]);
  }
  return [...groups.values()].flatMap((group) => {
    const vias = new Set(group.flatMap(({ via }) => [...via]));
    const audience = {
      kind: vias.size === 1 && vias.has('spokespeople') ? ('spokespeople' as const) : ('fracties' as const),
      recipients: uniqueAddresses(group.map(({ recipient }) => recipient)),
      fracties: [...new Set(group.flatMap(({ fracties }) => [...fracties]))],
      unusable: unusableAddresses(
        [...new Set(group.flatMap(({ fracties }) => [...fracties]))],
        council,
        settings.today,
      ),
      isGroup: group.length === 1 && vias.size === 1 && vias.has('group'),
    };
    return prepareMessages(group[0]?.items ?? [], audience, settings);
  });
}

function parcelsOf(
  selection: readonly SelectedItem[],
  ticks: Ticks,
  council: Council,
  day: string,
  way: Way,
): Parcel[] {
  const parcels = new Map<string, Parcel>();
  for (const shortName of partiesOf(council, day)) {
    for (const selected of selection) {
      if (ticks.get(selected.item.id)?.includes(shortName) !== true) continue;
      const { addresses, via } = recipientsOfItem(council, shortName, selected.item.topics, way, day);
      for (const recipient of addresses) {
        const key = council.settings.shareMessages
          ? recipient.address.toLowerCase()
          : `${shortName} ${recipient.address}`;
        const parcel = parcels.get(key) ?? { recipient, fracties: new Set(), via: new Set(), items: [] };
        parcel.fracties.add(shortName);
        parcel.via.add(via);
        if (!parcel.items.includes(selected)) parcel.items.push(selected);
        parcels.set(key, parcel);
      }
    }
  }
  // Somebody in two fracties meets the items in another order.
  const order = new Map(selection.map((selected, index) => [selected, index]));
  const place = (selected: SelectedItem) => order.get(selected) ?? 0;
  return [...parcels.values()].map((parcel) => ({
    ...parcel,
    items: parcel.items.sort((one, other) => place(one) - place(other)),
  }));
}
