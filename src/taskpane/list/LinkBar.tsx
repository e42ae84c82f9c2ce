import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ItemButton } from '../item/ItemButton.tsx';
import { keepResolveSetting, resolveSettings, type ResolveSetting } from '../model/resolveSetting.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { useDesk } from '../shell/desk.ts';
import { useWork } from '../shell/work.ts';
import { listStrings as words } from '../strings/list.nl.ts';
import { settingsStrings } from '../strings/settings.nl.ts';

const useStyles = makeStyles({
  root: {
    ...typographyStyles.caption1,
    flexShrink: 0,
    padding: '8px 12px',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginTop: '4px' },
});

/** Asked once of an office: whether addresses are looked up with the sender. Until then nothing is, unless it is pressed for. */
export function LinkBar() {
  const styles = useStyles();
  const { mailbox } = useDesk();
  const { resolver } = useWork();
  const announce = useAnnounce();
  const choose = (setting: ResolveSetting) => {
    resolver.useSetting(setting);
    announce(settingsStrings.links.chosen(settingsStrings.links.names[setting]));
    keepResolveSetting(mailbox, setting).catch(() => {
      announce(words.links.notKept, true);
    });
  };
  return (
    <section aria-label={words.links.label} className={styles.root}>
      <p className={styles.text}>{words.links.text}</p>
      <div className={styles.buttons}>
        {resolveSettings.map((setting) => (
          <ItemButton
            key={setting}
            isNarrow
            isSubtle={setting !== 'onUse'}
            onClick={() => {
              choose(setting);
            }}
          >
            {settingsStrings.links.names[setting]}
          </ItemButton>
        ))}
      </div>
    </section>
  );
}
