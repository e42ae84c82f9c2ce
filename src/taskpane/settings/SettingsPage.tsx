import { Button, makeStyles, Radio, RadioGroup, tokens, typographyStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { keepResolveSetting, resolveSettings, type ResolveSetting } from '../model/resolveSetting.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { useDesk } from '../shell/desk.ts';
import { PageHead } from '../shell/PageHead.tsx';
import { useSetting } from '../shell/resolving.ts';
import { useWork } from '../shell/work.ts';
import { strings } from '../strings/pane.nl.ts';
import { settingsStrings as words } from '../strings/settings.nl.ts';

const useStyles = makeStyles({
  root: { padding: '8px 12px', overflowY: 'auto', minHeight: 0, flex: '1 1 auto' },
  heading: { ...typographyStyles.body1Strong, margin: '16px 0 4px' },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  label: { ...typographyStyles.body1 },
});

/** What the office can choose, in one place. Each choice holds at once. */
export function SettingsPage({ onClose }: { onClose: () => void }) {
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const { goTo } = useWork();
  return (
    <div className={styles.root}>
      <PageHead title={words.title} heading={title} onBack={onClose} />
      <Links />
      <h2 className={styles.heading}>{words.text.title}</h2>
      <p className={styles.note}>{words.text.where}</p>
      <Button
        size="small"
        onClick={() => {
          goTo('council');
        }}
      >
        {words.text.open}
      </Button>
    </div>
  );
}

function Links() {
  const styles = useStyles();
  const { mailbox } = useDesk();
  const { resolver } = useWork();
  const setting = useSetting(resolver);
  const announce = useAnnounce();
  const [isUnkept, setUnkept] = useState(false);
  const keep = (chosen: ResolveSetting) => {
    setUnkept(false);
    keepResolveSetting(mailbox, chosen).catch(() => {
      setUnkept(true);
      announce(words.links.notKept, true);
    });
  };
  return (
    <>
      <h2 className={styles.heading}>{words.links.title}</h2>
      {setting === null ? (
        <p className={styles.note}>{words.links.noService}</p>
      ) : (
        <>
          <p className={styles.note}>{words.links.text}</p>
          <RadioGroup
            aria-label={words.links.title}
            value={setting === 'unanswered' ? '' : setting}
            onChange={(_, { value }) => {
              const chosen = resolveSettings.find((one) => one === value);
              if (chosen === undefined) return;
              resolver.useSetting(chosen);
              announce(words.links.chosen(words.links.names[chosen]));
              keep(chosen);
            }}
          >
            {resolveSettings.map((one) => (
              <Radio
                key={one}
                value={one}
                label={
                  <span className={styles.label}>
                    {words.links.names[one]}
                    <br />
                    <span className={styles.note}>{words.links.explained[one]}</span>
                  </span>
                }
              />
            ))}
          </RadioGroup>
          {isUnkept ? (
            <p className={styles.note}>
              {words.links.notKept}{' '}
              <Button
                size="small"
                onClick={() => {
                  if (setting !== 'unanswered') keep(setting);
                }}
              >
                {strings.retry}
              </Button>
            </p>
          ) : null}
        </>
      )}
    </>
  );
}
