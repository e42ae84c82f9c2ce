import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Unrecognised } from '../../domain/newsletter.ts';
import { LinkList } from '../item/LinkList.tsx';
import { listStrings as words } from '../strings/list.nl.ts';

const useStyles = makeStyles({
  root: { padding: '8px 12px' },
  why: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  piece: {
    marginTop: tokens.spacingVerticalS,
    ':not(:first-of-type)': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
});

/** What could not be understood: shown as it stands, never dropped. */
export function UnrecognisedList({ pieces }: { pieces: readonly Unrecognised[] }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <p className={styles.why}>{words.unrecognisedWhy}</p>
      {pieces.map(({ text, links }, index) => (
        <div key={index} className={styles.piece}>
          <p className={styles.text}>{text}</p>
          <LinkList links={links} />
        </div>
      ))}
    </div>
  );
}
