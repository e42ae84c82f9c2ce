import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { looksPrivate } from '../../council/address.ts';
import type { Fractie } from '../../council/council.ts';
import { isPast } from '../../council/term.ts';
import { councilStrings } from '../strings/council.nl.ts';
import { useCouncilStyles } from './council.styles.ts';

const words = councilStrings.fracties;

interface FractieRowProps {
  fractie: Fractie;
  /** In the office's order. */
  at: number;
  last: number;
  /** `2026-11-21` */
  today: string;
  onMove: (to: number) => void;
  onEdit: () => void;
  /** Its form, and its people. */
  children: ReactNode;
}

/** One fractie with what can be done with it. */
export function FractieRow({ fractie, at, last, today, onMove, onEdit, children }: FractieRowProps) {
  const styles = useCouncilStyles();
  const { name, shortName } = fractie;
  const arrow = (label: string, path: string, to: number, isEnd: boolean) => (
    <Button
      size="small"
      className={styles.icon}
      disabledFocusable={isEnd}
      aria-label={label}
      onClick={() => {
        onMove(to);
      }}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
    </Button>
  );
  return (
    <div role="group" aria-label={name} className={styles.fractie}>
      <div className={styles.row}>
        <span className={styles.grow}>
          <strong>{name}</strong>
          {name === shortName ? null : <span className={styles.short}> ({shortName})</span>}
          {isPast(fractie, today) ? <span className={styles.past}> ({words.past})</span> : null}
        </span>
        {arrow(words.up(shortName), 'M8 13V3M4 7l4-4 4 4', at - 1, at === 0)}
        {arrow(words.down(shortName), 'M8 3v10M4 9l4 4 4-4', at + 1, at === last)}
        <Button size="small" aria-label={councilStrings.edit.change(shortName)} onClick={onEdit}>
          {councilStrings.edit.open}
        </Button>
      </div>
      <p className={styles.note}>{groupText(fractie)}</p>
      {children}
    </div>
  );
}

function groupText({ address, activeTo }: Fractie): string {
  const group =
    address === null
      ? words.noGroup
      : `${words.group}: ${address}${looksPrivate(address) ? ` (${words.private})` : ''}`;
  return activeTo === null ? group : `${group} · ${words.until(activeTo)}`;
}
