import { Button, Link } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { lastElection } from '../../council/elections.ts';
import { councilHints } from '../../council/hints.ts';
import type { Mailbox } from '../../mailbox/port.ts';
import type { SaveProblem } from '../model/council-store.ts';
import { councilStrings as words } from '../strings/council.nl.ts';
import { importStrings } from '../strings/councilImport.nl.ts';
import { ConflictPanel } from './ConflictPanel.tsx';
import { useCouncilStyles } from './council.styles.ts';
import { ExportPanel } from './ExportPanel.tsx';
import { FractieList } from './FractieList.tsx';
import { HintList } from './HintList.tsx';
import { ImportPanel } from './ImportPanel.tsx';
import { OfficeForm } from './OfficeForm.tsx';
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
  const { state, store, council, save, resolve } = useCouncil(mailbox);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  const isEmpty = council.people.length === 0 && council.fracties.length === 0;
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <Button size="small" onClick={onClose}>
          {words.back}
        </Button>
        <h1 ref={title} tabIndex={-1} className={styles.title}>
          {words.title}
        </h1>
      </div>
      {state.phase === 'loading' ? <p className={styles.text}>{words.loading}</p> : null}
      {state.phase === 'unread' ? (
        <div role="alert" className={styles.section}>
          <p className={styles.text}>{words.unread}</p>
          <Button onClick={() => void store.load()}>{words.retry}</Button>
        </div>
      ) : null}
      {state.phase === 'unreadable' && state.aside !== null ? (
        <UnreadablePanel mailbox={mailbox} aside={state.aside} startAnew={store.startAnew} />
      ) : null}
      {state.problem === null ? null : (
        <div role="alert" className={styles.section}>
          <p className={styles.text}>{problemText(state.problem)}</p>
          {state.problem.kind === 'not-saved' ? (
            <Button onClick={() => void save(council)}>{words.retry}</Button>
          ) : null}
        </div>
      )}
      {state.isNearlyFull ? <p className={styles.note}>{words.nearlyFull}</p> : null}
      {state.phase === 'ready' && state.conflict !== null ? (
        <ConflictPanel conflict={state.conflict} onResolve={(choices) => void resolve(choices)} />
      ) : null}
      {state.phase === 'ready' && state.conflict === null ? (
        <>
          {isEmpty ? null : <JumpBar />}
          <HintList
            hints={councilHints(council, today)}
            onChecked={() => {
              const settings = { ...council.settings, checkedTerm: lastElection(today) };
              void save({ ...council, settings });
              title.current?.focus();
            }}
          />
          {isEmpty ? <ImportPanel council={council} today={today} onSave={save} /> : null}
          <FractieList council={council} today={today} onSave={save} />
          <TermPanel council={council} today={today} onSave={save} />
          <OfficeForm council={council} today={today} onSave={save} />
          <TopicMap council={council} today={today} onSave={save} />
          {isEmpty ? null : <ImportPanel council={council} today={today} onSave={save} />}
          <ExportPanel council={council} mailbox={mailbox} />
        </>
      ) : null}
    </div>
  );
}

function problemText(problem: SaveProblem): string {
  return problem.kind === 'not-saved' && !problem.isCopied ? words.problem.onlyHere : words.problem[problem.kind];
}

/** The list of a whole council is long: one press leads to what stands under it. */
function JumpBar() {
  const styles = useCouncilStyles();
  const root = useRef<HTMLElement>(null);
  const titles: [label: string, title: string][] = [
    [words.jump.list, words.fracties.title],
    [words.jump.end, words.term.title],
    [words.jump.text, words.office.title],
    [words.jump.topics, words.topics.title],
    [words.jump.imports, importStrings.title],
    [words.jump.exports, words.exports.title],
  ];
  return (
    <nav ref={root} aria-label={words.jump.label} className={styles.jump}>
      {titles.map(([label, heading]) => (
        <Link
          key={label}
          as="button"
          onClick={() => {
            const all = root.current?.parentElement?.querySelectorAll<HTMLElement>('h2') ?? [];
            const target = [...all].find(({ textContent }) => textContent === heading);
            target?.scrollIntoView({ block: 'start' });
            target?.focus({ preventScroll: true });
          }}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
