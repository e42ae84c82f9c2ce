import { Button, mergeClasses, Toolbar } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { useLayoutEffect, useRef, useState, type JSX, type Ref, type RefObject } from 'react';
import type { Destination } from '../model/forwardTargets.ts';
import { forwardStrings } from '../strings/forward.nl.ts';
import { useForwardToolbarStyles } from './ForwardToolbar.styles.ts';
import { useUnfolding } from './useUnfolding.ts';

export interface ToolbarExtra {
  label: string;
  icon: JSX.Element;
  onClick: () => void;
}

interface ForwardToolbarProps {
  label: string;
  destinations: readonly Destination[];
  onSend: (destination: Destination) => void;
  /** What else can be done with the item: after the destinations. */
  extra: ToolbarExtra;
  /** Id of what says that Van must be checked. */
  describedBy?: string;
  /** It comes in the place of a button that had the focus. */
  takesFocus?: boolean;
  /** The address of a link is being looked up: what opens now goes without it. */
  isAsking?: boolean;
  /** On as many lines as it needs, always: where nothing below it would be covered or moved. */
  isUnfolded?: boolean;
}

/**
 * Every destination, one tab stop, arrow keys within. On a card it shows one line, and unfolds over what is below it when
 * the mouse stays with it or the focus comes into it: one click reaches every fractie, and no card moves.
 */
export function ForwardToolbar(props: ForwardToolbarProps) {
  const { label, destinations, onSend, extra, describedBy, takesFocus = false, isAsking = false } = props;
  const styles = useForwardToolbarStyles();
  const root = useRef<HTMLDivElement>(null);
  const lines = useRef<HTMLDivElement>(null);
  const [isFirstFocused] = useState(takesFocus);
  const { isOpen, isFolded, fold, toggle } = useUnfolding(root, lines, props.isUnfolded === true);
  useLayoutEffect(() => {
    if (isFirstFocused) lines.current?.querySelector('button')?.focus();
  }, [isFirstFocused]);
  return (
    <div ref={root} className={mergeClasses(styles.root, props.isUnfolded === true && styles.inFlow)}>
      <Toolbar
        ref={asRef(lines)}
        size="small"
        aria-label={label}
        aria-describedby={describedBy}
        className={mergeClasses(
          styles.lines,
          props.isUnfolded === true ? styles.always : isOpen ? styles.open : styles.folded,
        )}
      >
        {destinations.map((destination, index) => (
          <Button
            key={destination.key}
            size="small"
            appearance="subtle"
            className={mergeClasses(styles.button, index === 0 && styles.first)}
            {...(isAsking
              ? {
                  'aria-label': forwardStrings.withoutLink(destination.label),
                  title: forwardStrings.withoutLink(destination.label),
                }
              : {})}
            onClick={() => {
              fold();
              onSend(destination);
            }}
          >
            {destination.label}
            {isAsking ? (
              <span aria-hidden="true" className={styles.mark}>
                *
              </span>
            ) : null}
          </Button>
        ))}
        <Button
          size="small"
          appearance="subtle"
          icon={extra.icon}
          className={styles.button}
          onClick={() => {
            fold();
            extra.onClick();
          }}
        >
          {extra.label}
        </Button>
        {isAsking ? (
          <span aria-hidden="true" className={styles.legend}>
            {forwardStrings.withoutLinkLegend}
          </span>
        ) : null}
      </Toolbar>
      {isFolded || isOpen ? (
        // With the mouse and by keyboard the line unfolds of itself: this is for a finger, and says that there is more.
        <Button
          size="small"
          appearance="subtle"
          className={styles.more}
          icon={<ChevronDownRegular className={mergeClasses(isOpen && styles.turned)} />}
          aria-label={forwardStrings.showAll}
          aria-expanded={isOpen}
          tabIndex={-1}
          onClick={toggle}
        />
      ) : null}
    </div>
  );
}

/** Fluent types the refs of what may be several elements as one of none of them. */
function asRef(ref: RefObject<HTMLElement | null>): Ref<never> {
  return ref as Ref<never>;
}
