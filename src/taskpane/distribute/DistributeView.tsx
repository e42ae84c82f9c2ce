import { Button } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import type { Council } from '../../council/council.ts';
import type { Item } from '../../domain/newsletter.ts';
import type { MailAddress } from '../../domain/forms.ts';
import { letterKey } from '../../memory/letters.ts';
import { distribute } from '../../messages/forward.ts';
import { messageSettings } from '../../messages/prepare.ts';
import { AskGriffie } from '../forward/AskGriffie.tsx';
import { NoCouncil } from '../forward/NoCouncil.tsx';
import { useOffice, type Office } from '../forward/useOffice.ts';
import { problemTexts } from '../model/distribution.ts';
import { useDesk } from '../newsletter/desk.ts';
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
  /** What the user chose, or else what the filters leave. */
  candidates: readonly Item[];
  message: { internetMessageId: string | null; itemId: string };
}

/** "Verdelen over fracties": a table with suggestions, and then one message per fractie. */
export function DistributeView(props: DistributeViewProps) {
  const styles = useDistributeViewStyles();
  const office = useOffice();
  const { council } = office;
  if (council === undefined) return null;
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

function Distribution({
  all,
  candidates,
  message,
  council,
  office,
}: DistributeViewProps & { council: Council; office: Office }) {
  const styles = useDistributeViewStyles();
  const { newsletter, handled } = useDesk();
  const letter = letterKey(message);
  const division = useDivision({ all, candidates, council, day: office.today, letter });
  const { items, rows, order, ticks, decided, problems, ready } = division;
  const [chosenStep, setStep] = useState<'table' | 'griffie' | 'messages' | null>(null);
  const [given, setGiven] = useState<MailAddress | null>(null);
  // Who was half-way when the pane was closed goes on with the messages.
  const step = chosenStep ?? (ready.length > 0 ? 'messages' : 'table');
  const griffie = office.griffie ?? given;
  if (!division.isLoaded) return null;

  const titleOf = (id: string) => items.find((item) => item.id === id)?.title ?? '';
  const source = { subject: newsletter.subject, sentAt: newsletter.sentAt };
  // For counting how many messages it will be the address does not matter: any will do until it was asked for.
  const settings = messageSettings(council, griffie ?? { name: '', address: '' }, office.today, office.own);
  const selection = items.map((item) => ({ item, source }));
  const messages = distribute(selection, ticks, council, settings);
  const { texts, undecided } = problemTexts(problems, titleOf);

  const go = () => {
    // "Niemand" was the user's own decision: nothing is left to be done with those.
    const nobody = items.filter(({ id }) => decided.has(id) && (ticks.get(id) ?? []).length === 0);
    const untouched = nobody.filter(({ id }) => handled.of(id).done.length === 0).map(({ id }) => id);
    if (untouched.length > 0) void handled.dismiss(untouched);
    setStep(griffie ? 'messages' : 'griffie');
  };

  if (step === 'messages' && griffie) {
    return (
      <DistributeMessages
        messages={messages}
        order={order}
        ready={ready}
        isKept={division.isKept}
        checkFrom={office.checkFrom}
        titleOf={titleOf}
        onReady={division.markReady}
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
  return (
    <>
      <p className={styles.intro}>
        {words.intro} {items.length < all.length ? words.chosenOnly(items.length) : ''}
      </p>
      {division.isUnread ? <p className={styles.intro}>{words.unread}</p> : null}
      <DivisionGrid items={items} rows={rows} order={order} ticks={ticks} decided={decided} onTick={division.tick} />
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
