import { Button, Checkbox, mergeClasses } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import type { Item } from '../../domain/newsletter.ts';
import { useElsewhere, useItemHandled } from '../handled/useHandled.tsx';
import { destinationsOf } from '../model/forwardTargets.ts';
import { forwardStrings } from '../strings/forward.nl.ts';
import { ForwardPanel } from './ForwardPanel.tsx';
import { useForwardRowStyles } from './ForwardRow.styles.ts';
import { ForwardToolbar } from './ForwardToolbar.tsx';
import { NoCouncil } from './NoCouncil.tsx';
import { useIsActive, useIsChosen, usePicks } from './picking.ts';
import { useActivation } from './useActivation.ts';
import { useExtras } from './useExtras.tsx';
import { useForward } from './useForward.ts';
import { useOffice } from './useOffice.ts';

/**
 * To whom an item goes. A card at rest shows the first button only; the active one, under the mouse or with the focus,
 * shows them all in the same place, so that the list stays calm and nothing moves.
 */
export function ForwardRow({ item }: { item: Item }) {
  const styles = useForwardRowStyles();
  const office = useOffice();
  const picks = usePicks();
  const isActive = useIsActive(item.id);
  const isChosen = useIsChosen(item.id);
  const fromId = useId();
  const items = [item];
  const { council, checkFrom } = office;
  const forward = useForward(items);
  const extras = useExtras(items);
  const isPressed = useRef(false);
  const root = useRef<HTMLDivElement>(null);
  useActivation(root, item.id, isPressed);
  const [takesFocus, setTakesFocus] = useState(false);
  const destinations = council ? destinationsOf(council, items, office.today) : [];
  const [first] = destinations;

  return (
    <div ref={root} className={styles.root}>
      <div className={styles.row}>
        <Checkbox
          className={styles.choice}
          aria-label={forwardStrings.choose(item.title)}
          checked={isChosen}
          onChange={(_, { checked }) => {
            picks.choose([item.id], checked === true);
          }}
        />
        {council === undefined ? null : !first ? (
          <NoCouncil />
        ) : isActive ? (
          <ForwardToolbar
            label={forwardStrings.toolbar(item.title)}
            destinations={destinations}
            onSend={forward.send}
            extras={extras.list}
            takesFocus={takesFocus}
            {...(checkFrom === null ? {} : { describedBy: fromId })}
          />
        ) : (
          <Button
            size="small"
            appearance="subtle"
            className={styles.resting}
            aria-description={forwardStrings.toolbar(item.title)}
            onPointerDown={() => {
              isPressed.current = true;
            }}
            onFocus={() => {
              // By keyboard: the toolbar takes this button's place and its focus. Pressed: the click is on its way here.
              if (!isPressed.current) setTakesFocus(true);
            }}
            onClick={() => {
              isPressed.current = false;
              forward.send(first);
              picks.activate(item.id);
            }}
          >
            {first.label}
          </Button>
        )}
      </div>
      {checkFrom === null || !first ? null : (
        <CheckFrom id={fromId} item={item} address={checkFrom} isShown={isActive} />
      )}
      {extras.outcome === null ? null : <p className={styles.from}>{extras.outcome}</p>}
      <ForwardPanel forward={forward} items={items} />
    </div>
  );
}

interface CheckFromProps {
  id: string;
  item: Item;
  address: string;
  isShown: boolean;
}

/**
 * Beside the buttons of the active card. It has its room in cards at rest too, on the line of "Geen actie nodig" where
 * that is what stands there: a card that grew under the mouse would move the button that is about to be pressed.
 */
function CheckFrom({ id, item, address, isShown }: CheckFromProps) {
  const styles = useForwardRowStyles();
  const { done, unsure } = useItemHandled(item.id);
  const isUntouched = useElsewhere(item) === null && done.length + unsure.length === 0;
  const text = forwardStrings.checkFrom(address);
  if (isUntouched && !isShown) return null;
  return (
    <p
      id={id}
      title={text}
      className={mergeClasses(styles.from, isUntouched && styles.onNextLine, !isShown && styles.unseen)}
    >
      {text}
    </p>
  );
}
