import { makeStyles, mergeClasses, ProgressBar, tokens, typographyStyles } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { useEffect } from 'react';
import type { Deed } from '../model/deeds.ts';
import { AskGriffie } from '../review/AskGriffie.tsx';
import { useAnnounce } from '../shell/announcer.tsx';
import { useCopying } from '../shell/copying.tsx';
import { useDesk } from '../shell/desk.ts';
import { useOffice } from '../shell/useOffice.ts';
import { useDeed, useWork } from '../shell/work.ts';
import { itemStrings as words } from '../strings/item.nl.ts';
import { ItemButton } from './ItemButton.tsx';

const useStyles = makeStyles({
  root: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: `0 0 ${tokens.spacingVerticalM}`,
  },
  failed: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusDangerBackground1,
    '@media (forced-colors: active)': { border: '1px solid' },
  },
  text: { display: 'flex', gap: tokens.spacingHorizontalXS, margin: 0 },
  icon: { flexShrink: 0, fontSize: '1rem', color: tokens.colorStatusDangerForeground3 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface DeedPanelProps {
  /** An item's id, or `choice`. */
  deedKey: string;
  /** Several items: their links are counted. */
  isSeveral?: boolean;
}

/** How what was pressed goes: what is waited for, what must be read first, what went wrong, and what can be done about it. */
export function DeedPanel({ deedKey, isSeveral = false }: DeedPanelProps) {
  const styles = useStyles();
  const deed = useDeed(deedKey);
  const { deeds, goTo } = useWork();
  const { mailbox } = useDesk();
  const office = useOffice();
  const announce = useAnnounce();
  const { copy, outcome } = useCopying(mailbox);
  const said = deed === null ? null : textOf(deed, isSeveral);
  const isFailed = deed?.kind === 'failed' || deed?.kind === 'notKept' || deed?.kind === 'nobody';
  useEffect(() => {
    if (said !== null) announce(said, isFailed);
  }, [announce, said, isFailed]);
  if (deed === null || (deed.kind === 'looking' && !deed.isSlow && !isSeveral)) return null;
  const act = (name: 'goOn' | 'retry' | 'didOpen' | 'stop') => () => {
    deeds[name](deedKey);
  };
  const copyText = () => {
    const content = deeds.content(deedKey);
    if (content) copy(content);
  };
  const close = (
    <ItemButton isSubtle onClick={act('stop')}>
      {words.close}
    </ItemButton>
  );
  const stop = (
    <ItemButton isSubtle onClick={act('stop')}>
      {words.stop}
    </ItemButton>
  );
  const copyButton = <ItemButton onClick={copyText}>{words.copyText}</ItemButton>;

  const buttons = () => {
    switch (deed.kind) {
      case 'opening':
      case 'asksGriffie':
        return null;
      case 'looking':
        return (
          <>
            <ItemButton onClick={act('goOn')}>{isSeveral ? words.withoutAll : words.without}</ItemButton>
            {stop}
          </>
        );
      case 'incomplete':
        return (
          <>
            <ItemButton onClick={act('goOn')}>{deed.left > 1 ? words.withoutAll : words.without}</ItemButton>
            {stop}
          </>
        );
      case 'notes':
        return (
          <>
            <ItemButton onClick={act('goOn')}>{words.openNow}</ItemButton>
            {stop}
          </>
        );
      case 'between':
        return (
          <>
            <ItemButton onClick={act('goOn')}>{words.openNext}</ItemButton>
            {stop}
          </>
        );
      case 'failed':
        return (
          <>
            {deed.reason === 'unsupported' ? null : <ItemButton onClick={act('retry')}>{words.retry}</ItemButton>}
            {copyButton}
            {deed.reason === 'timeout' && deed.what !== 'file' ? (
              <ItemButton onClick={act('didOpen')}>{words.didOpen}</ItemButton>
            ) : null}
            {close}
          </>
        );
      case 'offered':
        return (
          <>
            <span>{words.noFile}</span>
            {copyButton}
            {close}
          </>
        );
      case 'nobody':
        return (
          <>
            <ItemButton
              onClick={() => {
                goTo('council');
              }}
            >
              {words.toCouncil}
            </ItemButton>
            {close}
          </>
        );
      case 'notKept':
        return close;
    }
  };

  return (
    <div className={mergeClasses(styles.root, isFailed && styles.failed)}>
      {said === null ? null : (
        <p className={styles.text}>
          {isFailed ? <ErrorCircleRegular aria-hidden="true" className={styles.icon} /> : null}
          {said}
        </p>
      )}
      {deed.kind === 'notes' ? (
        <ul className={styles.list}>
          {deed.texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      ) : null}
      {deed.kind === 'looking' && isSeveral ? (
        <ProgressBar value={deed.done} max={deed.all} aria-label={words.lookingAll(deed.done, deed.all)} />
      ) : null}
      {deed.kind === 'asksGriffie' ? (
        <AskGriffie
          likely={office.likelyGriffie}
          onGive={(griffie) => {
            deeds.giveGriffie(deedKey, griffie);
          }}
          onCancel={act('stop')}
        />
      ) : (
        <div className={styles.buttons}>{buttons()}</div>
      )}
      {outcome}
    </div>
  );
}

function textOf(deed: Deed, isSeveral: boolean): string | null {
  switch (deed.kind) {
    case 'looking':
      return isSeveral ? words.lookingAll(deed.done, deed.all) : deed.isSlow ? words.looking : null;
    case 'incomplete':
      return words.incomplete(deed.left);
    case 'asksGriffie':
      return null;
    case 'nobody':
      return words.nobody(deed.name);
    case 'notes':
      return words.readFirst;
    case 'opening':
      return words.opening;
    case 'between':
      return words.between[deed.what](deed.opened, deed.of);
    case 'offered':
      return words.offered;
    case 'notKept':
      return words.notKept[deed.problem];
    case 'failed':
      if (deed.what === 'file' || (deed.reason !== 'timeout' && deed.reason !== 'unsupported')) {
        return words.failed[deed.what];
      }
      return deed.reason === 'timeout' ? words.failed[`${deed.what}Timeout`] : words.failed[`${deed.what}Unsupported`];
  }
}
