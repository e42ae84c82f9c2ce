import { Button } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { dutchDay } from '../../calendar/dutch-date.ts';
import type { Item } from '../../domain/newsletter.ts';
import { HandledCount } from './HandledCount.tsx';
import { MailboxLine } from './MailboxLine.tsx';
import { StoreNotices } from './StoreNotices.tsx';
import { LogButton } from '../settings/LogButton.tsx';
import type { DivisionStore } from '../model/divisionStore.ts';
import { ResolveSettingButton } from '../settings/ResolveSettingButton.tsx';
import { strings } from '../strings/pane.nl.ts';
import { useNewsletterHeaderStyles } from './NewsletterHeader.styles.ts';

interface NewsletterHeaderProps {
  title: string;
  sentAt: string | null;
  counted: string;
  /** One per card: what is counted down. */
  items: readonly Item[];
  division: DivisionStore;
  onRefresh: () => void;
}

export function NewsletterHeader({ title, sentAt, counted, items, division, onRefresh }: NewsletterHeaderProps) {
  const styles = useNewsletterHeaderStyles();
  return (
    <header className={styles.root}>
      <div className={styles.text}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.facts}>
          {sentAt === null ? strings.undated : <time dateTime={sentAt}>{dutchDay(sentAt, { weekday: true })}</time>}
          <span>{counted}</span>
          <HandledCount items={items} division={division} />
        </p>
        <MailboxLine />
        <StoreNotices />
      </div>
      <ResolveSettingButton />
      <LogButton />
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowClockwiseRegular />}
        aria-label={strings.refresh}
        title={strings.refresh}
        onClick={onRefresh}
      />
    </header>
  );
}
