import {
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  SplitButton,
  tokens,
  type MenuTriggerChildProps,
} from '@fluentui/react-components';
import { calendarEntries } from '../../calendar/entry.ts';
import type { EventDate, Item } from '../../domain/newsletter.ts';
import { useCopying } from '../shell/copying.tsx';
import { useDesk } from '../shell/desk.ts';
import { useOffice } from '../shell/useOffice.ts';
import { useWork } from '../shell/work.ts';
import { itemStrings as words } from '../strings/item.nl.ts';

const useStyles = makeStyles({
  root: { margin: `0 0 ${tokens.spacingVerticalM}` },
});

interface CalendarButtonProps {
  item: Item;
  /** Those that are chosen. */
  dates: readonly EventDate[];
  isPrimary: boolean;
}

/** An event on its way to a calendar: one press for one's own, the others in the menu beside it. */
export function CalendarButton({ item, dates, isPrimary }: CalendarButtonProps) {
  const styles = useStyles();
  const { mailbox, newsletter, handled } = useDesk();
  const { own } = useOffice();
  const { deeds } = useWork();
  const { copy, outcome } = useCopying(mailbox, words.calendar.textLabel);
  const dated = [{ item, dates }];
  const put = () => {
    if (dates.length > 0) deeds.schedule(item.id, dated);
  };
  return (
    <div className={styles.root}>
      <Menu positioning="below-end">
        <MenuTrigger disableButtonEnhancement>
          {(trigger: MenuTriggerChildProps) => (
            <SplitButton
              appearance={isPrimary ? 'primary' : 'outline'}
              menuButton={{ ...(trigger as object), 'aria-label': words.named(words.calendar.choose, item.title) }}
              primaryActionButton={{
                'aria-label': words.calendar.putFor(item.title),
                disabledFocusable: dates.length === 0,
                onClick: put,
              }}
            >
              {words.calendar.put(dates.length)}
            </SplitButton>
          )}
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem secondaryContent={words.calendar.ownHow} onClick={put}>
              {words.calendar.own}
            </MenuItem>
            <MenuItem
              secondaryContent={words.calendar.councilHow}
              onClick={() => {
                if (dates.length > 0) deeds.saveFile(item.id, dated);
              }}
            >
              {words.calendar.council}
            </MenuItem>
            <MenuItem
              onClick={() => {
                const starts = dates.map(({ start }) => start);
                const entries = calendarEntries(item, newsletter, { known: handled.state().known, withhold: own });
                copy({ kind: 'appointments', entries: entries.filter(({ date }) => starts.includes(date.start)) });
              }}
            >
              {words.calendar.copy}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {outcome}
    </div>
  );
}
