import { Button, makeStyles, Tab, TabList, tokens, typographyStyles } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { useState } from 'react';
import { dutchDay } from '../../calendar/dutch-date.ts';
import { views, type View } from '../model/workspace.ts';
import { lazily } from '../shell/lazily.tsx';
import { settingsStrings as words } from '../strings/settings.nl.ts';
import { strings } from '../strings/pane.nl.ts';
import type { MoreMenuProps } from './MoreMenu.tsx';

export const MoreMenu = lazily<MoreMenuProps>(async () => (await import('./MoreMenu.tsx')).MoreMenu);

const useStyles = makeStyles({
  root: { flexShrink: 0 },
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: '36px',
    padding: '0 4px 0 12px',
  },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere', outlineStyle: 'none' },
  date: { ...typographyStyles.caption1, marginLeft: '4px', color: tokens.colorNeutralForeground2 },
  tabs: {
    flexWrap: 'wrap',
    gap: 0,
    minHeight: '31px',
    padding: '0 8px',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // As narrow as lets four names stand beside each other at 320 px.
  tab: { padding: '5px 2px', minHeight: '31px' },
});

interface HeaderProps {
  title: string;
  sentAt: string | null;
  /** `2026-11-21`: of another year, that is said. */
  today: string;
  view: View;
  /** Those that were seen: a tab names the panel that is there. */
  mounted: readonly View[];
  onView: (view: View) => void;
  menu: Omit<MoreMenuProps, 'target' | 'onClose'>;
}

/** Which letter this is, and its screens. */
export function Header({ title, sentAt, today, view, mounted, onView, menu }: HeaderProps) {
  const styles = useStyles();
  return (
    <header className={styles.root}>
      <div className={styles.line}>
        <h1 className={styles.title}>
          {title}{' '}
          <span className={styles.date}>
            {sentAt === null ? strings.undated : <time dateTime={sentAt}>{shortDay(sentAt, today)}</time>}
          </span>
        </h1>
        <More {...menu} />
      </div>
      <TabList
        size="small"
        className={styles.tabs}
        aria-label={strings.views.label}
        selectedValue={view}
        onTabSelect={(_, { value }) => {
          onView(views.find((known) => known === value) ?? 'topics');
        }}
      >
        {views.map((name) => (
          <Tab
            key={name}
            value={name}
            id={`tab-${name}`}
            className={styles.tab}
            {...(mounted.includes(name) ? { 'aria-controls': `view-${name}` } : {})}
          >
            {strings.views[name]}
          </Tab>
        ))}
      </TabList>
    </header>
  );
}

/** ⋯: what is rare. Its menu comes when it is asked for; closing it gives the focus back. */
export function More(menu: Omit<MoreMenuProps, 'target' | 'onClose'>) {
  const [target, setTarget] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        appearance="subtle"
        icon={<MoreHorizontalRegular />}
        aria-label={words.more}
        title={words.more}
        aria-haspopup="menu"
        aria-expanded={target !== null}
        data-opener=""
        onClick={({ currentTarget }) => {
          setTarget(target === null ? currentTarget : null);
        }}
      />
      {target === null ? null : (
        <MoreMenu
          {...menu}
          target={target}
          onClose={() => {
            setTarget(null);
            target.focus();
          }}
        />
      )}
    </>
  );
}

function shortDay(sentAt: string, today: string): string {
  const day = dutchDay(sentAt);
  return sentAt.startsWith(today.slice(0, 4)) ? day.replace(/ \d{4}$/, '') : day;
}
