import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { EventDate, Item } from '../../domain/newsletter.ts';
import { earlierLines, laterLines } from '../model/handledText.ts';
import { destinationsOf, type Destination } from '../model/forwardTargets.ts';
import type { RowState } from '../model/rowState.ts';
import { useDesk } from '../shell/desk.ts';
import { useOffice } from '../shell/useOffice.ts';
import { useWork } from '../shell/work.ts';
import { itemStrings as words } from '../strings/item.nl.ts';
import { CalendarButton } from './CalendarButton.tsx';
import { DateBlock } from './DateBlock.tsx';
import { DeedPanel } from './DeedPanel.tsx';
import { Destinations } from './Destinations.tsx';
import { DoneStatus } from './DoneStatus.tsx';
import { EventFromPage } from './EventFromPage.tsx';
import { ItemButton } from './ItemButton.tsx';
import { LinkList } from './LinkList.tsx';

const useStyles = makeStyles({
  paragraph: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalS}`, overflowWrap: 'anywhere' },
  note: {
    ...typographyStyles.caption1,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
  changed: { ...typographyStyles.caption1Strong, color: tokens.colorStatusWarningForeground3 },
});

export interface OpenItemProps {
  item: Item;
  state: RowState;
  /** Of an event, those that stand here: in the agenda a row has one of them. */
  dates: readonly EventDate[];
  /** A standing block is nothing to be handled. */
  isApart?: boolean;
  onUndo: () => void;
  /** Goes on to the next row that is to be done. */
  onNext: () => void;
}

/** What an open row holds: the whole text, where its links lead, and every way out of the pane at rest. */
export function OpenItem({ item, state, dates, isApart = false, onUndo, onNext }: OpenItemProps) {
  const styles = useStyles();
  const { now } = useDesk();
  const office = useOffice();
  const { deeds, resolver, goTo } = useWork();
  const [chosen, setChosen] = useState<readonly string[]>(dates.map(({ start }) => start));
  const destinations = useMemo(
    () => (office.council ? destinationsOf(office.council, [item], office.today) : []),
    [office.council, office.today, item],
  );
  const isEvent = item.kind === 'evenement';
  const isDone = state.handled.done.length > 0 || state.isKept;
  const isDecided = isDone || state.handled.unsure.length > 0;
  const picked = dates.filter(({ start }) => chosen.includes(start));
  const isBusy = state.deed?.kind === 'opening' || state.deed?.kind === 'looking';
  const used = state.handled.done.flatMap(({ action, recipients }) => (action === 'forward' ? recipients : []));
  const send = (destination: Destination) => {
    if (!isBusy) deeds.send(item.id, [item], destination);
  };
  const canAsk = state.setting !== null && state.setting !== 'never';
  const [first, ...changed] = state.elsewhere?.earlier ? earlierLines(state.elsewhere.earlier, now) : [];

  return (
    <>
      {isDecided ? <DoneStatus item={item} state={state} destinations={destinations} onUndo={onUndo} /> : null}
      {isEvent ? <DateBlock item={item} dates={dates} chosen={chosen} onChoose={setChosen} /> : null}
      {item.summary === ''
        ? null
        : item.summary.split('\n').map((paragraph, index) => (
            <p key={index} className={styles.paragraph}>
              {paragraph}
            </p>
          ))}
      <LinkList
        links={item.links}
        states={state.links}
        {...(canAsk && state.setting !== 'onUse'
          ? { lookUp: { item, onLookUp: (links) => void resolver.ask([{ ...item, links: [...links] }]) } }
          : {})}
      />
      {first === undefined ? null : <p className={styles.note}>{first}</p>}
      {[...changed, ...laterLines(state.elsewhere?.later ?? [])].map((line) => (
        <p key={line} className={styles.changed}>
          {line}
        </p>
      ))}
      <DeedPanel deedKey={item.id} />
      {isApart ? null : (
        <>
          {isEvent && dates.length > 0 ? (
            <CalendarButton item={item} dates={picked} isPrimary={!isDecided} />
          ) : isEvent && canAsk ? (
            <EventFromPage item={item} state={state.event} />
          ) : null}
          {office.council === undefined ? null : office.hasReceivers ? (
            <Destinations
              destinations={destinations}
              title={item.title}
              used={used}
              isPrimary={!isDecided && (!isEvent || dates.length === 0)}
              isKept={state.isKept}
              onSend={send}
              onKeep={() => {
                deeds.keep(item.id, [item], !state.isKept);
              }}
              {...(isDecided
                ? {}
                : {
                    onSkip: () => {
                      deeds.skip(item.id, [item.id]);
                    },
                  })}
            />
          ) : (
            <NoReceivers
              item={item}
              isDecided={isDecided}
              onCouncil={() => {
                goTo('council');
              }}
            />
          )}
          {isDone ? <ItemButton onClick={onNext}>{words.next}</ItemButton> : null}
        </>
      )}
    </>
  );
}

/** Nobody to send to yet: the way to where that is filled in, and what needs nobody. */
function NoReceivers({ item, isDecided, onCouncil }: { item: Item; isDecided: boolean; onCouncil: () => void }) {
  const styles = useStyles();
  const { deeds } = useWork();
  return (
    <>
      <p className={styles.note}>{words.noCouncilWhy}</p>
      <ItemButton isPrimary onClick={onCouncil}>
        {words.noCouncil}
      </ItemButton>{' '}
      {isDecided ? null : (
        <ItemButton
          aria-label={words.named(words.skip, item.title)}
          onClick={() => {
            deeds.skip(item.id, [item.id]);
          }}
        >
          {words.skip}
        </ItemButton>
      )}
    </>
  );
}
