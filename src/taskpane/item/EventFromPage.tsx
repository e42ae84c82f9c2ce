import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { dutchEventDate } from '../../calendar/dutch-date.ts';
import type { Item } from '../../domain/newsletter.ts';
import type { EventProposal } from '../../domain/resolve.ts';
import type { EventState } from '../model/resolve.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { resolveStrings } from '../strings/resolve.nl.ts';
import { useResolveStyles } from './resolve.styles.ts';
import { useWork } from '../shell/work.ts';

const words = resolveStrings.event;

/** For an event that the newsletter gives no date: what its page states, to be confirmed. */
export function EventFromPage({ item, state }: { item: Item; state: EventState | undefined }) {
  const styles = useResolveStyles();
  const { resolver } = useWork();
  const hasPage = item.links.some(({ role, url }) => role !== 'mail' && url !== null);
  if (!hasPage) return null;
  if (state?.kind === 'proposed') return <Proposals item={item} proposals={state.proposals} />;
  return (
    <div className={styles.row}>
      <Button
        appearance="primary"
        disabledFocusable={state?.kind === 'asking'}
        aria-label={words.findFor(item.title)}
        onClick={() => {
          void resolver.findDates(item);
        }}
      >
        {state?.kind === 'asking' ? words.finding : words.find}
      </Button>
      <p role="status" className={styles.note}>
        {state?.kind === 'none' ? words.none[state.why] : ''}
      </p>
    </div>
  );
}

function Proposals({ item, proposals }: { item: Item; proposals: readonly EventProposal[] }) {
  const styles = useResolveStyles();
  const { resolver } = useWork();
  const announce = useAnnounce();
  const [chosen, setChosen] = useState<readonly EventProposal[]>(proposals.length === 1 ? proposals : []);
  return (
    <section aria-label={words.proposal} className={styles.proposal}>
      <p role="status" className={styles.heading}>
        {words.proposal}
      </p>
      <ul className={styles.list}>
        {proposals.map((proposal) => {
          const { date, location } = proposal;
          const text = [dutchEventDate(date), ...(location === null ? [] : [location])].join(', ');
          return (
            <li key={`${date.start} ${date.text}`}>
              {proposals.length === 1 ? (
                <p className={styles.date}>{text}</p>
              ) : (
                <Checkbox
                  label={text}
                  checked={chosen.includes(proposal)}
                  onChange={(_, { checked }) => {
                    const others = chosen.filter((one) => one !== proposal);
                    setChosen(
                      checked === true ? proposals.filter((one) => one === proposal || others.includes(one)) : others,
                    );
                  }}
                />
              )}
              <p className={styles.note}>{words.readFrom(date.text)}</p>
            </li>
          );
        })}
      </ul>
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={chosen.length === 0}
        aria-label={words.useFor(item.title)}
        onClick={() => {
          resolver.confirm(item.id, chosen);
          announce(words.used);
        }}
      >
        {words.use}
      </Button>
    </section>
  );
}
