import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect } from 'react';
import type { EventDate, Item } from '../../domain/newsletter.ts';
import { DeedPanel } from '../item/DeedPanel.tsx';
import type { AgendaRow } from '../model/agenda.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { BottomBar } from '../shell/BottomBar.tsx';
import { useWork } from '../shell/work.ts';
import { agendaStrings as words } from '../strings/agenda.nl.ts';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: '28px' },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  halves: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px', marginTop: tokens.spacingVerticalXS },
  half: { minWidth: 0 },
  how: { ...typographyStyles.caption1, margin: '2px 0 0', color: tokens.colorNeutralForeground2 },
});

/** Under this name the deeds of several dates are kept. */
export const datesKey = 'dates';

/** The dates that were chosen, and the two calendars they may go to. */
export function DatesBar({ chosen, onClear }: { chosen: readonly AgendaRow[]; onClear: () => void }) {
  const styles = useStyles();
  const { deeds } = useWork();
  const announce = useAnnounce();
  const text = words.chosen(chosen.length);
  useEffect(() => {
    announce(text);
  }, [announce, text]);
  return (
    <BottomBar label={words.choice}>
      <div className={styles.head}>
        <p className={styles.title}>{text}</p>
        <Button size="small" appearance="subtle" icon={<DismissRegular />} onClick={onClear}>
          {words.clear}
        </Button>
      </div>
      <DeedPanel deedKey={datesKey} isSeveral />
      <div className={styles.halves}>
        <Button
          appearance="primary"
          className={styles.half}
          aria-describedby="dates-own"
          onClick={() => {
            deeds.schedule(datesKey, byItem(chosen));
          }}
        >
          {words.own}
        </Button>
        <Button
          className={styles.half}
          aria-describedby="dates-council"
          onClick={() => {
            deeds.saveFile(datesKey, byItem(chosen));
          }}
        >
          {words.council}
        </Button>
        <p id="dates-own" className={styles.how}>
          {words.ownHow(chosen.length)}
        </p>
        <p id="dates-council" className={styles.how}>
          {words.councilHow}
        </p>
      </div>
    </BottomBar>
  );
}

function byItem(chosen: readonly AgendaRow[]): { item: Item; dates: EventDate[] }[] {
  const items = [...new Set(chosen.map(({ item }) => item))];
  return items.map((item) => ({ item, dates: chosen.filter((row) => row.item === item).map(({ date }) => date) }));
}
