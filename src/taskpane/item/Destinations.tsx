import {
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
  useArrowNavigationGroup,
} from '@fluentui/react-components';
import { useId, useState } from 'react';
import { enumerate } from '../../domain/enumerate.ts';
import { together, type Destination } from '../model/forwardTargets.ts';
import { itemStrings as words } from '../strings/item.nl.ts';
import { maskIcon } from './icons.ts';
import { Tick } from './Tick.tsx';

const useStyles = makeStyles({
  label: {
    ...typographyStyles.caption1,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
  wrap: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  last: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginTop: tokens.spacingVerticalS },
  end: { marginLeft: 'auto' },
  button: {
    ...typographyStyles.caption1,
    boxSizing: 'border-box',
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    minHeight: '28px',
    margin: 0,
    padding: '0 8px',
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':hover:active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    '[aria-disabled="true"]': {
      color: tokens.colorNeutralForegroundDisabled,
      backgroundColor: tokens.colorNeutralBackgroundDisabled,
      cursor: 'not-allowed',
    },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  primary: {
    fontWeight: tokens.fontWeightSemibold,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandBackground}`,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
    ':hover:active': { backgroundColor: tokens.colorBrandBackgroundPressed },
  },
  subtle: {
    border: `${tokens.strokeWidthThin} solid transparent`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  pressed: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  check: maskIcon('check', tokens.colorPaletteGreenForeground1),
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    columnGap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
    '@media (max-width: 300px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
  },
  long: { gridColumn: 'span 2' },
});

/** A name that does not fit a third of the row. In characters. */
const longName = 10;

interface DestinationsProps {
  destinations: readonly Destination[];
  /** What the destinations are for, for who cannot see where they stand. */
  title: string;
  /** Recorded names of those that it went to before. */
  used: readonly string[];
  /** Whether 'Hele raad' is the one next step of this surface. */
  isPrimary: boolean;
  isKept: boolean;
  onSend: (destination: Destination) => void;
  onKeep: () => void;
  /** Absent where there is nothing to be passed over. */
  onSkip?: () => void;
  /** Where the label stands already. */
  isUnlabelled?: boolean;
}

/** Whom it goes to: every destination at rest, one press each. */
export function Destinations(props: DestinationsProps) {
  const { destinations, title, used, isPrimary, isKept, onSend, onKeep, onSkip, isUnlabelled = false } = props;
  const styles = useStyles();
  const id = useId();
  const [isChoosing, setChoosing] = useState(false);
  const arrows = useArrowNavigationGroup({ axis: 'horizontal', memorizeCurrent: true });
  const fracties = destinations.filter(({ target }) => target.kind === 'fractie');
  const spokespeople = destinations.find(({ target }) => target.kind === 'spokespeople');
  const council = destinations.find(({ target }) => target.kind === 'council');

  const button = (destination: Destination, className: string | undefined, key = destination.key) => {
    const isUsed = destination.recorded.every((name) => used.includes(name));
    return (
      <button
        key={key}
        type="button"
        data-destination={destination.key}
        className={mergeClasses(styles.button, className)}
        aria-describedby={`${id}${destination.key}`}
        {...(destination.hasAddress ? {} : { 'aria-disabled': true })}
        title={destination.via}
        onClick={() => {
          if (destination.hasAddress) onSend(destination);
        }}
      >
        {isUsed ? <span aria-hidden="true" className={styles.check} /> : null}
        {destination.label}
        <span id={`${id}${destination.key}`} hidden>
          {[destination.via, ...(isUsed ? [words.used] : [])].join(', ')}
        </span>
      </button>
    );
  };

  return (
    <>
      {isUnlabelled ? null : <p className={styles.label}>{words.forwardTo}</p>}
      {isChoosing ? (
        <Several
          fracties={fracties}
          onSend={(destination) => {
            setChoosing(false);
            onSend(destination);
          }}
          onBack={() => {
            setChoosing(false);
          }}
        />
      ) : (
        <div role="toolbar" aria-label={words.toolbar(title)} className={styles.wrap} {...arrows}>
          {council ? button(council, isPrimary ? styles.primary : styles.strong) : null}
          {fracties.map((fractie) => button(fractie, undefined))}
          {fracties.length > 1 ? (
            <button
              type="button"
              data-more=""
              className={mergeClasses(styles.button, styles.subtle)}
              onClick={() => {
                setChoosing(true);
              }}
            >
              {words.more}
            </button>
          ) : null}
        </div>
      )}
      <div className={styles.last}>
        {spokespeople ? button(spokespeople, styles.subtle) : null}
        <button
          type="button"
          data-keep=""
          className={mergeClasses(styles.button, styles.subtle, isKept && styles.pressed)}
          aria-pressed={isKept}
          aria-label={words.named(words.digest, title)}
          onClick={onKeep}
        >
          {words.digest}
        </button>
        {onSkip ? (
          <button
            type="button"
            data-skip=""
            className={mergeClasses(styles.button, styles.end)}
            aria-label={words.named(words.skip, title)}
            onClick={onSkip}
          >
            {words.skip}
          </button>
        ) : null}
      </div>
    </>
  );
}

interface SeveralProps {
  fracties: readonly Destination[];
  onSend: (destination: Destination) => void;
  onBack: () => void;
}

/** 'Meer kiezen': several fracties, one e-mail. */
function Several({ fracties, onSend, onBack }: SeveralProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const all = fracties.filter(({ key }) => chosen.includes(key));
  const one = together(all);
  return (
    <>
      <div role="group" aria-label={words.forwardTo} className={styles.choices}>
        {fracties.map(({ key, label }) => (
          <div key={key} className={label.length > longName ? styles.long : undefined}>
            <Tick
              isChecked={chosen.includes(key)}
              onChange={(isChecked) => {
                setChosen(isChecked ? [...chosen, key] : chosen.filter((other) => other !== key));
              }}
            >
              {label}
            </Tick>
          </div>
        ))}
      </div>
      <div className={styles.wrap}>
        {all.length === 0 ? null : (
          <button
            type="button"
            className={mergeClasses(styles.button, styles.primary)}
            onClick={() => {
              onSend(one);
            }}
          >
            {words.sendTogether(one.recorded, enumerate(one.recorded))}
          </button>
        )}
        <button type="button" className={mergeClasses(styles.button, styles.subtle)} onClick={onBack}>
          {words.back}
        </button>
      </div>
    </>
  );
}
