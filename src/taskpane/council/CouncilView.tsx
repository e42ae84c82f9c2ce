import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { councilHints } from '../../council/hints.ts';
import { lastElection } from '../../council/elections.ts';
import type { Mailbox } from '../../mailbox/port.ts';
import { useCopying } from '../shell/copying.tsx';
import { councilStrings as words, hintText } from '../strings/council.nl.ts';
import { ConflictPanel } from './ConflictPanel.tsx';
import { useCouncilStyles } from './council.styles.ts';
import { ExportPanel } from './ExportPanel.tsx';
import { FractieList } from './FractieList.tsx';
import { ImportPanel } from './ImportPanel.tsx';
import { OfficeForm } from './OfficeForm.tsx';
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
  const { copy, outcome } = useCopying(mailbox);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  const hints = state.phase === 'ready' ? councilHints(council, today) : [];
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
        <div role="alert" className={styles.section}>
          <p className={styles.text}>
            {words.aside[state.aside.why]} {words.aside.kept}
          </p>
          <Button
            onClick={() => {
              copy({ kind: 'text', text: state.aside?.text ?? '', html: '' });
            }}
          >
            {words.aside.copy}
          </Button>
          {outcome}
          <Button onClick={() => void store.startAnew()}>{words.aside.startAnew}</Button>
        </div>
      ) : null}
      {state.problem === null ? null : (
        <div role="alert" className={styles.section}>
          <p className={styles.text}>{words.problem[state.problem.kind]}</p>
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
          {hints.length === 0 ? null : (
            <section className={styles.section}>
              <h2 className={styles.heading}>{words.hints.title}</h2>
              <ul className={styles.list}>
                {hints.map(({ code, about, params }, index) => (
                  <li key={`${code} ${about.key} ${index}`}>{hintText[code](params)}</li>
                ))}
              </ul>
              {hints.some(({ code }) => code === 'new-term') ? (
                <Button
                  onClick={() =>
                    void save({ ...council, settings: { ...council.settings, checkedTerm: lastElection(today) } })
                  }
                >
                  {words.hints.checked}
                </Button>
              ) : null}
            </section>
          )}
          <OfficeForm council={council} onSave={save} />
          <FractieList council={council} onSave={save} />
          <ImportPanel council={council} today={today} onSave={save} />
          <ExportPanel council={council} mailbox={mailbox} />
        </>
      ) : null}
    </div>
  );
}
