import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { useEffect, useState } from 'react';
import type { Item } from '../../domain/newsletter.ts';
import { DeedPanel } from '../item/DeedPanel.tsx';
import { Destinations } from '../item/Destinations.tsx';
import { ItemButton } from '../item/ItemButton.tsx';
import { destinationsOf } from '../model/forwardTargets.ts';
import { resolvableLinks } from '../model/resolvedItems.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { BottomBar } from '../shell/BottomBar.tsx';
import { useSetting } from '../shell/resolving.ts';
import { useOffice } from '../shell/useOffice.ts';
import { useWork } from '../shell/work.ts';
import { itemStrings } from '../strings/item.nl.ts';
import { listStrings as words } from '../strings/list.nl.ts';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: '28px' },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXS} 0`,
  },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** Under this name the deeds of a choice are kept. */
const choiceKey = 'choice';
/** Seconds per address: the service keeps more than a second between two requests. */
const perAddress = 1.4;

interface ChoiceBarProps {
  /** In the order of the newsletter. */
  chosen: readonly Item[];
  /** What the filters leave: what "Alles kiezen" chooses. */
  shown: readonly Item[];
}

/** What was chosen, and what can be done with all of it at once: one e-mail. */
export function ChoiceBar({ chosen, shown }: ChoiceBarProps) {
  const styles = useStyles();
  const { rows, deeds, resolver, goTo } = useWork();
  const office = useOffice();
  const setting = useSetting(resolver);
  const announce = useAnnounce();
  const [isForwarding, setForwarding] = useState(false);
  const text = words.chosen(chosen.length);
  useEffect(() => {
    announce(text);
  }, [announce, text]);
  const ids = chosen.map(({ id }) => id);
  const events = chosen.filter(({ events: dates }) => dates.length > 0);
  const open = setting === 'onRequest' || setting === 'unanswered' ? resolvableLinks(chosen).length : 0;
  const destinations = office.council ? destinationsOf(office.council, chosen, office.today) : [];

  return (
    <BottomBar label={words.choice}>
      <div className={styles.head}>
        <p className={styles.title}>{isForwarding ? words.forwardTo(chosen.length) : text}</p>
        {isForwarding ? (
          <ItemButton
            isSubtle
            onClick={() => {
              setForwarding(false);
            }}
          >
            {itemStrings.back}
          </ItemButton>
        ) : (
          <Button size="small" appearance="subtle" icon={<DismissRegular />} onClick={rows.clear}>
            {words.clear}
          </Button>
        )}
      </div>
      <DeedPanel deedKey={choiceKey} isSeveral />
      {open > 0 ? (
        <div className={styles.row}>
          <ItemButton onClick={() => void resolver.ask(chosen)}>{words.lookUp(open)}</ItemButton>
          <span className={styles.note}>{words.seconds(Math.ceil(open * perAddress))}</span>
        </div>
      ) : null}
      {isForwarding ? (
        <Destinations
          isUnlabelled
          destinations={destinations}
          title={text}
          used={[]}
          isPrimary
          isKept={false}
          onSend={(destination) => {
            deeds.send(choiceKey, chosen, destination);
          }}
          onKeep={() => {
            deeds.keep(choiceKey, chosen, true);
          }}
        />
      ) : (
        <div className={styles.row}>
          <Button
            appearance="primary"
            onClick={() => {
              if (office.hasReceivers) setForwarding(true);
              else goTo('council');
            }}
          >
            {words.forward}
          </Button>
          <Button
            onClick={() => {
              deeds.skip(choiceKey, ids);
            }}
          >
            {words.skip}
          </Button>
          <Menu>
            <MenuTrigger disableButtonEnhancement>
              <Button icon={<MoreHorizontalRegular />} aria-label={words.more} />
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                {events.length === 0 ? null : (
                  <MenuItem
                    onClick={() => {
                      deeds.schedule(
                        choiceKey,
                        events.map((item) => ({ item, dates: item.events })),
                      );
                    }}
                  >
                    {words.calendar(events.reduce((sum, item) => sum + item.events.length, 0))}
                  </MenuItem>
                )}
                <MenuItem
                  onClick={() => {
                    goTo('distribute');
                  }}
                >
                  {words.distribute}
                </MenuItem>
                {chosen.length === shown.length ? null : (
                  <MenuItem
                    onClick={() => {
                      rows.choose(
                        shown.map(({ id }) => id),
                        true,
                      );
                    }}
                  >
                    {words.chooseAll}
                  </MenuItem>
                )}
              </MenuList>
            </MenuPopover>
          </Menu>
        </div>
      )}
    </BottomBar>
  );
}
