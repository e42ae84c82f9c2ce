import {
  makeStyles,
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemLink,
  MenuList,
  MenuPopover,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { LinkRegular } from '@fluentui/react-icons/svg/link';
import { NotepadRegular } from '@fluentui/react-icons/svg/notepad';
import { PeopleRegular } from '@fluentui/react-icons/svg/people';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import type { Route } from '../model/workspace.ts';
import type { MailboxOwner } from '../model/mailboxOwner.ts';
import { handledStrings } from '../strings/handled.nl.ts';
import { settingsStrings as words } from '../strings/settings.nl.ts';

const useStyles = makeStyles({
  owner: { ...typographyStyles.caption1, margin: 0, padding: '6px 12px', color: tokens.colorNeutralForeground2 },
  address: { overflowWrap: 'anywhere' },
});

/** What stands in place of the newsletter. */
export type Page = Exclude<Route['page'], 'newsletter'>;

/** Beside the pane's own page; made from docs/handleiding.md. */
const helpPage = 'hulp.html';

export interface MoreMenuProps {
  target: HTMLElement;
  onClose: () => void;
  onRefresh: () => void;
  onPage: (page: Page) => void;
  /** `null` while no newsletter is open: then nothing is known of one. */
  letter: {
    fracties: number;
    /** Addresses that are not known yet; `null` where none can be looked up. */
    links: number | null;
    owner: MailboxOwner;
  } | null;
}

export function MoreMenu({ target, onClose, onRefresh, onPage, letter }: MoreMenuProps) {
  const styles = useStyles();
  const page = (name: Page) => () => {
    onPage(name);
  };
  return (
    <Menu
      open
      positioning={{ target, position: 'below', align: 'end' }}
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<ArrowClockwiseRegular />} onClick={onRefresh}>
            {words.refresh}
          </MenuItem>
          <MenuItem
            icon={<PeopleRegular />}
            onClick={page('council')}
            {...(letter && letter.fracties > 0 ? { secondaryContent: words.fracties(letter.fracties) } : {})}
          >
            {words.council}
          </MenuItem>
          {letter ? (
            <>
              {letter.links === null ? null : (
                <MenuItem
                  icon={<LinkRegular />}
                  onClick={page('settings')}
                  {...(letter.links > 0 ? { secondaryContent: words.unknown(letter.links) } : {})}
                >
                  {words.links_}
                </MenuItem>
              )}
              <MenuItem icon={<HistoryRegular />} onClick={page('log')}>
                {words.log}
              </MenuItem>
              <MenuItem icon={<SettingsRegular />} onClick={page('settings')}>
                {words.settings}
              </MenuItem>
            </>
          ) : (
            <MenuItem icon={<NotepadRegular />} onClick={page('digest')}>
              {words.digest}
            </MenuItem>
          )}
          <MenuItemLink icon={<QuestionCircleRegular />} href={helpPage} target="_blank" rel="noopener noreferrer">
            {words.help}
          </MenuItemLink>
        </MenuList>
        {letter && letter.owner.address !== '' ? (
          <>
            <MenuDivider />
            <p className={styles.owner}>
              {handledStrings.owner[letter.owner.kind]}
              <br />
              <span className={styles.address}>{letter.owner.address}</span>
            </p>
          </>
        ) : null}
      </MenuPopover>
    </Menu>
  );
}
