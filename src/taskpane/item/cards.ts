import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Item } from '../../domain/newsletter.ts';
import { useForwardRowStyles } from './ForwardRow.styles.ts';
import { useHandledNotesStyles } from './HandledNotes.styles.ts';
import type { CardState, CardStates } from '../model/cardState.ts';
import { useCardControlsStyles } from './CardControls.styles.ts';
import { useEventDatesStyles } from './EventDates.styles.ts';
import { useItemCardStyles } from './ItemCard.styles.ts';
import { useLinkListStyles } from './LinkList.styles.ts';
import { useSummaryStyles } from './Summary.styles.ts';

/**
 * What all cards share. Sixty cards are painted at once when a newsletter is opened: so none of them asks for its style
 * sheets, none listens to more than one store, and none holds Fluent's own controls before it is used. Their plain
 * elements are drawn as Fluent draws them.
 */
interface Cards {
  states: CardStates;
  looks: ReturnType<typeof useLooks>;
}

export const CardsOnDesk = createContext<Cards | null>(null);

function useLooks() {
  const card = useItemCardStyles();
  const controls = useCardControlsStyles();
  const dates = useEventDatesStyles();
  const summary = useSummaryStyles();
  const links = useLinkListStyles();
  const forward = useForwardRowStyles();
  const handled = useHandledNotesStyles();
  return useMemo(
    () => ({ card, controls, dates, summary, links, forward, handled }),
    [card, controls, dates, summary, links, forward, handled],
  );
}

export function useNewCards(states: CardStates): Cards {
  const looks = useLooks();
  return useMemo(() => ({ states, looks }), [states, looks]);
}

function useCards(): Cards {
  const cards = useContext(CardsOnDesk);
  if (!cards) throw new Error('a card outside a newsletter');
  return cards;
}

export function useCardLooks(): Cards['looks'] {
  return useCards().looks;
}

/** Draws again only when something of this card changes. */
export function useCardState(item: Item): CardState {
  const { states } = useCards();
  return useSyncExternalStore(states.subscribe, () => states.of(item));
}
