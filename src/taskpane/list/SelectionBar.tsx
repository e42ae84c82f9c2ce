import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { Item } from '../../domain/newsletter.ts';
import { destinationsOf } from '../model/forwardTargets.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { useRoomForBar } from '../shell/useRoomForBar.ts';
import { useIsAsking } from '../shell/resolving.ts';
import { SelectionLookup } from '../item/SelectionLookup.tsx';
import { forwardStrings } from '../strings/forward.nl.ts';
import { ForwardPanel } from '../review/ForwardPanel.tsx';
import { ForwardToolbar } from '../item/ForwardToolbar.tsx';
import { NoCouncil } from '../review/NoCouncil.tsx';
import { usePicks } from '../shell/picking.ts';
import { useSelectionBarStyles } from './SelectionBar.styles.ts';
import { useKeeping } from '../item/useKeeping.tsx';
import { useForward } from '../review/useForward.ts';
import { useOffice } from '../shell/useOffice.ts';

interface SelectionBarProps {
  /** In the order of the newsletter. */
  chosen: readonly Item[];
  /** What the filters leave: what "Alles" chooses. */
  shown: readonly Item[];
  onDistribute: () => void;
}

/** The same toolbar for what was chosen: one message, by topic. */
export function SelectionBar({ chosen, shown, onDistribute }: SelectionBarProps) {
  const styles = useSelectionBarStyles();
  const picks = usePicks();
  const office = useOffice();
  const forward = useForward(chosen, 'selection');
  const keeping = useKeeping(chosen);
  const announce = useAnnounce();
  const fromId = useId();
  const bar = useRef<HTMLElement>(null);
  useRoomForBar(bar);
  const text = forwardStrings.chosen(chosen.length);
  const { council, checkFrom } = office;
  const isAsking = useIsAsking(chosen.flatMap(({ links }) => links.map(({ url }) => url)));
  const destinations = council ? destinationsOf(council, chosen, office.today) : [];
  useEffect(() => {
    announce(text);
  }, [announce, text]);

  return (
    <section ref={bar} aria-label={forwardStrings.selection} className={styles.root}>
      <div className={styles.head}>
        <p className={styles.count}>{text}</p>
        {chosen.length === shown.length ? null : (
          <Button
            size="small"
            appearance="subtle"
            className={styles.button}
            onClick={() => {
              picks.choose(
                shown.map(({ id }) => id),
                true,
              );
            }}
          >
            {forwardStrings.chooseAll}
          </Button>
        )}
        <Button size="small" appearance="subtle" className={styles.button} onClick={picks.clear}>
          {forwardStrings.chooseNone}
        </Button>
      </div>
      <div className={styles.row}>
        {council === undefined ? null : destinations.length === 0 ? (
          <NoCouncil />
        ) : (
          <ForwardToolbar
            label={forwardStrings.toolbar(text)}
            destinations={destinations}
            onSend={forward.send}
            extra={keeping.extra}
            isUnfolded
            isAsking={isAsking}
            {...(checkFrom === null ? {} : { describedBy: fromId })}
          />
        )}
        {destinations.length === 0 ? null : (
          <Button size="small" className={styles.button} onClick={onDistribute}>
            {forwardStrings.distribute}
          </Button>
        )}
      </div>
      {checkFrom === null ? null : (
        <p id={fromId} className={styles.from}>
          {forwardStrings.checkFrom(checkFrom)}
        </p>
      )}
      {keeping.outcome === null ? null : <p className={styles.from}>{keeping.outcome}</p>}
      <SelectionLookup items={chosen} />
      <ForwardPanel forward={forward} items={chosen} />
    </section>
  );
}
