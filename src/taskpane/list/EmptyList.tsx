import { Button } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useEffect, useRef } from 'react';
import type { Item } from '../../domain/newsletter.ts';
import { StateMessage } from '../shell/StateMessage.tsx';
import { useDesk } from '../shell/desk.ts';
import { useUnopened } from '../shell/useUnopened.ts';
import { useWork } from '../shell/work.ts';
import { listStrings as words } from '../strings/list.nl.ts';

interface AllDoneProps {
  items: readonly Item[];
  /** The last item was just decided about: what follows it takes the focus. */
  takesFocus: boolean;
  onShowAll: (() => void) | null;
}

/** Nothing is left to do: what was done with how many, and where to go on. */
export function AllDone({ items, takesFocus, onShowAll }: AllDoneProps) {
  const { handled } = useDesk();
  const { states, goTo, division } = useWork();
  const unopened = useUnopened(division, items) ?? 0;
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) root.current?.focus();
  }, [takesFocus]);
  const withAction = (action: string) =>
    items.filter(({ id }) => handled.of(id).done.some((one) => one.action === action)).length;
  const counts = {
    schedule: withAction('schedule'),
    forward: withAction('forward'),
    dismiss: withAction('dismiss'),
    keep: items.filter((item) => states.of(item).isKept).length,
  };
  return (
    <div ref={root} tabIndex={-1} style={{ outline: 'none' }}>
      <StateMessage
        level="h2"
        icon={unopened === 0 ? <CheckmarkCircleRegular fontSize={40} /> : <MailRegular fontSize={40} />}
        title={unopened === 0 ? words.done.title : words.done.unopened(unopened)}
        text={unopened === 0 ? words.done.totals(counts) : words.done.unopenedWhy}
      >
        {unopened === 0 ? null : (
          <Button
            appearance="primary"
            onClick={() => {
              goTo('distribute');
            }}
          >
            {words.done.toDistribution}
          </Button>
        )}
        {counts.keep > 0 ? (
          <Button
            appearance={unopened === 0 ? 'primary' : 'outline'}
            onClick={() => {
              goTo('digest');
            }}
          >
            {words.done.digest}
          </Button>
        ) : null}
        {onShowAll ? <Button onClick={onShowAll}>{words.done.showAll}</Button> : null}
      </StateMessage>
    </div>
  );
}

interface NothingFoundProps {
  query: string;
  isTodo: boolean;
  onClear: () => void;
  onShowAll: () => void;
}

/** The filters leave nothing: said, with the ways back. */
export function NothingFound({ query, isTodo, onClear, onShowAll }: NothingFoundProps) {
  const word = query.trim();
  return (
    <StateMessage
      level="h2"
      icon={<SearchRegular fontSize={40} />}
      title={words.nothing.title}
      text={word === '' ? words.nothing.filter : isTodo ? words.nothing.query(word) : words.nothing.queryAll(word)}
    >
      <Button onClick={onClear}>{words.clearSearch}</Button>
      <Button onClick={onShowAll}>{words.nothing.showAll}</Button>
    </StateMessage>
  );
}
