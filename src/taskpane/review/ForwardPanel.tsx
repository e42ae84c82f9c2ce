import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Item } from '../../domain/newsletter.ts';
import { forwardStrings } from '../strings/forward.nl.ts';
import { AskGriffie } from './AskGriffie.tsx';
import { QueuePanel } from './QueuePanel.tsx';
import type { Forward } from './useForward.ts';
import { useOffice } from '../shell/useOffice.ts';

const useForwardPanelStyles = makeStyles({
  panel: {
    flexBasis: '100%',
    minWidth: 0,
    marginTop: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke2}`,
  },
  nobody: { ...typographyStyles.caption1, margin: 0, color: tokens.colorStatusDangerForeground3 },
});

/** What follows a click: a question, the message's state, or that there is nobody to send it to. */
export function ForwardPanel({ forward, items }: { forward: Forward; items: readonly Item[] }) {
  const styles = useForwardPanelStyles();
  const office = useOffice();
  const { queue, waiting, nobody } = forward;
  if (waiting === null && nobody === null && queue.state === null) return null;
  return (
    <div className={styles.panel}>
      {waiting === null ? null : (
        <AskGriffie likely={office.likelyGriffie} onGive={forward.giveGriffie} onCancel={forward.dismiss} />
      )}
      {nobody === null ? null : (
        <p className={styles.nobody}>
          {nobody}{' '}
          {office.openCouncil === null ? null : (
            <Link as="button" onClick={office.openCouncil}>
              {forwardStrings.toCouncil}
            </Link>
          )}
        </p>
      )}
      <QueuePanel
        queue={queue}
        checkFrom={office.checkFrom}
        titleOf={(itemId) => (items.length > 1 ? (items.find(({ id }) => id === itemId)?.title ?? '') : '')}
      />
    </div>
  );
}
