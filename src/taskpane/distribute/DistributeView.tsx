import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Council } from '../../council/council.ts';
import type { Item } from '../../domain/newsletter.ts';
import type { MailAddress } from '../../domain/forms.ts';
import { distribute } from '../../messages/forward.ts';
import { messageSettings } from '../../messages/prepare.ts';
import { AskGriffie } from '../review/AskGriffie.tsx';
import { NoCouncil } from '../review/NoCouncil.tsx';
import { useOffice, type Office } from '../shell/useOffice.ts';
import { problemTexts } from '../model/distribution.ts';
import type { DivisionStore } from '../model/divisionStore.ts';
import { useDesk } from '../shell/desk.ts';
import { useRoomForBar } from '../shell/useRoomForBar.ts';
import { distributeStrings as words } from '../strings/distribute.nl.ts';
import { DistributeMessages } from './DistributeMessages.tsx';
import { useDistributeViewStyles } from './DistributeView.styles.ts';
import { DivisionGrid } from './DivisionGrid.tsx';
import { Problems } from './Problems.tsx';
import { useDivision } from './useDivision.ts';

interface DistributeViewProps {
  /** Every item of the newsletter. */
  all: readonly Item[];
  store: DivisionStore;
}

/** "Verdelen over fracties": a table with suggestions, and then one message per fractie. */
export function DistributeView(props: DistributeViewProps) {
  const styles = useDistributeViewStyles();
  const office = useOffice();
  const isKnown = useIsKnown(props.store);
  const { council } = office;
  if (council === undefined || !isKnown) return <p className={styles.intro}>{words.looking}</p>;
  if (council === null || council.fracties.length === 0) {
    return (
      <div className={styles.body}>
        <p className={styles.intro}>{words.noCouncil}</p>
        <NoCouncil />
      </div>
    );
  }
  return <Distribution {...props} council={council} office={office} />;
}

/** Whether it is known how far one had come, and what was done: a division that begins without that does it twice. */
function useIsKnown(store: DivisionStore): boolean {
  const { handled } = useDesk();
  const isHandledKnown = useSyncExternalStore(handled.subscribe, () => {
    const { isLoaded, unread } = handled.state();
    return isLoaded || unread;
  });
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    void store.load().then(() => {
      if (isCurrent) setAsked(true);
    });
    return () => {
      isCurrent = false;
    };
  }, [store]);
  return isHandledKnown && isAsked;
}

function Distribution({ all, store, council, office }: DistributeViewProps & { council: Council; office: Office }) {
  const styles = useDistributeViewStyles();
  const { newsletter, handled } = useDesk();
  const division = useDivision({ all, store, council, day: office.today });
  const { items, rows, order, ticks, decided, problems } = division;
  const [chosenStep, setStep] = useState<'table' | 'griffie' | 'messages' | null>(null);
  const [given, setGiven] = useState<MailAddress | null>(null);
  const griffie = office.griffie ?? given;

  const titleOf = (id: string) => items.find((item) => item.id === id)?.title ?? '';
  const source = { subject: newsletter.subject, sentAt: newsletter.sentAt };
  // For counting how many messages it will be the address does not matter: any will do until it was asked for.
  const settings = messageSettings(council, griffie ?? { name: '', address: '' }, office.today, office.own);
  const selection = items.map((item) => ({ item, source }));
  const messages = distribute(selection, ticks, council, settings, division.way);
  const ready = division.readyOf(messages);
  const { texts, undecided } = problemTexts(problems, titleOf);
  // Who was half-way when the pane was closed goes on with the messages.
  const step = chosenStep ?? (division.isUnderWay && undecided.length === 0 ? 'messages' : 'table');
  const { markReady } = division;
  // What a colleague opened, or what could not be kept when it was opened, counts from now on.
  useEffect(() => {
    markReady(ready);
  });

  const go = () => {
    // "Niemand" was the user's own decision: nothing is left to be done with those.
    const nobody = items.filter(({ id }) => decided.has(id) && (ticks.get(id) ?? []).length === 0);
    const untouched = nobody.filter(({ id }) => handled.of(id).done.length === 0).map(({ id }) => id);
    if (untouched.length > 0) void handled.dismiss(untouched);
    division.goOnWith(messages);
    setStep(griffie ? 'messages' : 'griffie');
  };

  if (step === 'messages' && griffie && messages.length > 0) {
    return (
      <DistributeMessages
        messages={messages}
        council={council}
        items={items}
        day={office.today}
        way={division.way}
        onWay={(way) => {
          division.chooseWay(way, distribute(selection, ticks, council, settings, way));
        }}
        order={order}
        ready={ready}
        unsure={division.unsureOf(messages)}
        isKept={division.isKept}
        checkFrom={office.checkFrom}
        titleOf={titleOf}
        others={ready.length === messages.length ? division.countOthers() : 0}
        onReady={(key) => {
          markReady([key]);
        }}
        onUndone={division.unmark}
        onBack={() => {
          setStep('table');
        }}
        onRestart={() => {
          division.restart();
          setStep('table');
        }}
      />
    );
  }
  if (items.length === 0) {
    return (
      <div className={styles.body}>
        <p>{all.length === 0 ? words.empty : words.nothingLeft}</p>
        {all.length === 0 ? null : (
          <Button size="small" onClick={division.startWithAll}>
            {words.startWithAll}
          </Button>
        )}
      </div>
    );
  }
  return (
    <>
      <p className={styles.intro}>
        {words.intro} {items.length < all.length ? words.some(items.length, all.length, division.isChosen) : ''}
      </p>
      {division.partly > 0 ? <p className={styles.intro}>{words.partly(division.partly)}</p> : null}
      {division.isUnread ? <p className={styles.intro}>{words.unread}</p> : null}
      <DivisionGrid
        items={items}
        rows={rows}
        order={order}
        ticks={ticks}
        has={division.has}
        unsure={division.unsure}
        decided={decided}
        onTick={division.tick}
      />
      <Foot>
        <Problems
          texts={texts}
          undecided={undecided.length}
          onRest={(isForAll) => {
            division.tick(undecided, order, isForAll);
          }}
        />
        {step === 'griffie' ? (
          <AskGriffie
            likely={office.likelyGriffie}
            onGive={(address) => {
              setGiven(address);
              void office.saveGriffie(address);
              setStep('messages');
            }}
            onCancel={() => {
              setStep('table');
            }}
          />
        ) : (
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              size="small"
              disabledFocusable={messages.length === 0 || undecided.length > 0}
              onClick={go}
            >
              {messages.length === 0 ? words.nothing : words.prepare(messages.length)}
            </Button>
            <Button size="small" onClick={division.restart}>
              {words.again}
            </Button>
          </div>
        )}
      </Foot>
    </>
  );
}

/** Stays in sight at the foot of the page. */
function Foot({ children }: { children: ReactNode }) {
  const styles = useDistributeViewStyles();
  const bar = useRef<HTMLDivElement>(null);
  useRoomForBar(bar);
  return (
    <div ref={bar} className={styles.foot}>
      {children}
    </div>
  );
}
