import { Button, Link } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { isNobodyIn, type Council } from '../../council/council.ts';
import { lastElection } from '../../council/elections.ts';
import { councilHints } from '../../council/hints.ts';
import type { Mailbox } from '../../mailbox/port.ts';
import type { SaveProblem } from '../model/council-store.ts';
import { PageHead } from '../shell/PageHead.tsx';
import { councilStrings as words } from '../strings/council.nl.ts';
import { strings } from '../strings/pane.nl.ts';
import { ConflictPanel } from './ConflictPanel.tsx';
import { useCouncilStyles } from './council.styles.ts';
import { ExportPanel } from './ExportPanel.tsx';
import { FractieList } from './FractieList.tsx';
import { HintList } from './HintList.tsx';
import { ImportPanel } from './ImportPanel.tsx';
import { OfficeForm } from './OfficeForm.tsx';
import { sectionIds } from './Section.tsx';
import { TermPanel } from './TermPanel.tsx';
import { TopicMap } from './TopicMap.tsx';
import { UnreadablePanel } from './UnreadablePanel.tsx';
import { useCouncil } from './useCouncil.ts';

interface CouncilViewProps {
  mailbox: Mailbox;
  /** `2026-11-21` */
  today: string;
  onClose: () => void;
}

/** "Ontvangers": who gets what, and how messages begin and end. The focus goes to its title. */
export function CouncilView({ mailbox, today, onClose }: CouncilViewProps) {
  const styles = useCouncilStyles();
  const { state, store } = useCouncil();
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <div className={styles.root}>
      <PageHead title={words.title} heading={title} onBack={onClose} />
      {state.phase === 'loading' ? <p className={styles.text}>{words.loading}</p> : null}
      {state.phase === 'unread' ? (
        <div role="alert" className={styles.section}>
          <p className={styles.text}>{words.unread}</p>
          <Button onClick={() => void store.load()}>{strings.retry}</Button>
        </div>
      ) : null}
      {state.phase === 'unreadable' && state.aside !== null ? (
        <UnreadablePanel mailbox={mailbox} aside={state.aside} startAnew={store.startAnew} />
      ) : null}
      {state.problem === null ? null : (
        <div role="alert" className={styles.section}>
          <p className={styles.text}>{problemText(state.problem)}</p>
          {state.problem.kind === 'not-saved' ? (
            <Button onClick={() => void store.retry()}>{strings.retry}</Button>
          ) : null}
        </div>
      )}
      {state.isNearlyFull ? <p className={styles.note}>{words.nearlyFull}</p> : null}
      {state.phase !== 'ready' ? null : state.conflict === null ? (
        <Sections
          mailbox={mailbox}
          council={state.council}
          today={today}
          onSave={store.save}
          onChecked={() => title.current?.focus()}
        />
      ) : (
        <ConflictPanel conflict={state.conflict} onResolve={(choices) => void store.resolve(choices)} />
      )}
    </div>
  );
}

interface SectionsProps {
  mailbox: Mailbox;
  council: Council;
  /** `2026-11-21` */
  today: string;
  onSave: (council: Council) => Promise<boolean>;
  /** The button that was pressed goes away. */
  onChecked: () => void;
}

function Sections({ mailbox, council, today, onSave, onChecked }: SectionsProps) {
  // Where nobody is in the list yet, the import comes first; it stays there, with the way to undo it.
  const [isImportFirst] = useState(() => isNobodyIn(council));
  const common = { council, today, onSave };
  return (
    <>
      {isNobodyIn(council) ? null : <JumpBar />}
      <HintList
        hints={councilHints(council, today)}
        onChecked={() => {
          const settings = { ...council.settings, checkedTerm: lastElection(today) };
          void onSave({ ...council, settings });
          onChecked();
        }}
      />
      {isImportFirst ? <ImportPanel {...common} /> : null}
      <FractieList {...common} />
      <TermPanel {...common} />
      <OfficeForm {...common} />
      <TopicMap {...common} />
      {isImportFirst ? null : <ImportPanel {...common} />}
      <ExportPanel council={council} mailbox={mailbox} />
    </>
  );
}

function problemText(problem: SaveProblem): string {
  return problem.kind === 'not-saved' && !problem.isCopied ? words.problem.onlyHere : words.problem[problem.kind];
}

/** The list of a whole council is long: one press leads to what stands under it. */
function JumpBar() {
  const styles = useCouncilStyles();
  return (
    <nav aria-label={words.jump.label} className={styles.jump}>
      {sectionIds.map((id) => (
        <Link
          key={id}
          as="button"
          onClick={() => {
            const heading = document.getElementById(id);
            heading?.scrollIntoView({ block: 'start' });
            heading?.focus({ preventScroll: true });
          }}
        >
          {words.jump[id]}
        </Link>
      ))}
    </nav>
  );
}
