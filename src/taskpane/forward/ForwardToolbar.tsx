import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  Overflow,
  OverflowItem,
  Toolbar,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode, type Ref, type RefObject } from 'react';
import type { Destination } from '../model/forwardTargets.ts';
import { forwardStrings } from '../strings/forward.nl.ts';
import { usePicks } from './picking.ts';
import { useForwardToolbarStyles } from './ForwardToolbar.styles.ts';

export interface ToolbarExtra {
  key: string;
  label: string;
  icon: ReactNode;
  onClick: () => void;
}

interface ForwardToolbarProps {
  label: string;
  destinations: readonly Destination[];
  onSend: (destination: Destination) => void;
  /** What else can be done with the item: always under "Meer". */
  extras: readonly ToolbarExtra[];
  /** Id of what says that Van must be checked. */
  describedBy?: string;
  /** It comes in the place of a button that had the focus. */
  takesFocus?: boolean;
}

/** One tab stop, arrow keys within. What does not fit on the line stands under "Meer", in the same order. */
export function ForwardToolbar(props: ForwardToolbarProps) {
  const { label, destinations, onSend, extras, describedBy, takesFocus = false } = props;
  const styles = useForwardToolbarStyles();
  const toolbar = useRef<HTMLDivElement>(null);
  const [isFirstFocused] = useState(takesFocus);
  useLayoutEffect(() => {
    if (isFirstFocused) toolbar.current?.querySelector('button')?.focus();
  }, [isFirstFocused]);
  return (
    <Overflow padding={2} minimumVisible={1}>
      <Toolbar
        ref={asRef(toolbar)}
        size="small"
        aria-label={label}
        aria-describedby={describedBy}
        className={styles.root}
      >
        {destinations.map((destination, index) => (
          <OverflowItem key={destination.key} id={destination.key} priority={destinations.length - index}>
            <Button
              size="small"
              appearance="subtle"
              className={mergeClasses(styles.button, index === 0 && styles.first)}
              onClick={() => {
                onSend(destination);
              }}
            >
              {destination.label}
            </Button>
          </OverflowItem>
        ))}
        <MoreMenu destinations={destinations} onSend={onSend} extras={extras} />
      </Toolbar>
    </Overflow>
  );
}

function MoreMenu({ destinations, onSend, extras }: Pick<ForwardToolbarProps, 'destinations' | 'onSend' | 'extras'>) {
  const styles = useForwardToolbarStyles();
  const { ref, overflowCount, isOverflowing } = useOverflowMenu<HTMLButtonElement>();
  const picks = usePicks();
  useEffect(
    () => () => {
      picks.hold(false);
    },
    [picks],
  );
  if (!isOverflowing && extras.length === 0) return null;
  const label = forwardStrings.moreOf(overflowCount);
  return (
    <Menu
      positioning="below-end"
      onOpenChange={(_, { open }) => {
        picks.hold(open);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          ref={asRef(ref)}
          className={styles.icon}
          icon={<MoreHorizontalRegular />}
          aria-label={label}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList aria-label={label}>
          {destinations.map((destination) => (
            <OverflowedItem key={destination.key} destination={destination} onSend={onSend} />
          ))}
          {overflowCount > 0 && extras.length > 0 ? <MenuDivider /> : null}
          {extras.map(({ key, label: text, icon, onClick }) => (
            <MenuItem key={key} icon={<>{icon}</>} onClick={onClick}>
              {text}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function OverflowedItem({ destination, onSend }: { destination: Destination; onSend: (to: Destination) => void }) {
  const isOnTheLine = useIsOverflowItemVisible(destination.key);
  if (isOnTheLine) return null;
  return (
    <MenuItem
      onClick={() => {
        onSend(destination);
      }}
    >
      {destination.label}
    </MenuItem>
  );
}

/** Fluent types the refs of what may be several elements as one of none of them. */
function asRef(ref: RefObject<HTMLElement | null>): Ref<never> {
  return ref as Ref<never>;
}
