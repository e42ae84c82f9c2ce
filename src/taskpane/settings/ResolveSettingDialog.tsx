import { Button, Radio, RadioGroup } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { keepResolveSetting, resolveSettingOf, resolveSettings, type ResolveSetting } from '../model/resolveSetting.ts';
import { useDesk } from '../shell/desk.ts';
import { PaneDialog } from '../shell/PaneDialog.tsx';
import { resolveStrings } from '../strings/resolve.nl.ts';
import { strings } from '../strings/pane.nl.ts';
import { useResolveStyles } from '../item/resolve.styles.ts';
import { useActiveSetting, useResolver } from '../shell/resolving.ts';

const words = resolveStrings.setting;

/** When links are looked up: three choices, each with what it means. Holds at once. */
export function ResolveSettingDialog({ onClose }: { onClose: () => void }) {
  const setting = useActiveSetting() ?? 'onRequest'; // what holds where none could be read
  const styles = useResolveStyles();
  const { mailbox } = useDesk();
  const resolver = useResolver();
  const [isUnkept, setUnkept] = useState(false);
  useEffect(() => {
    // Chosen at an earlier opening, and never kept.
    void resolveSettingOf(mailbox).then((stored) => {
      if (stored !== setting) setUnkept(true);
    });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- of when it opened; what is chosen here is kept by `keep`
  }, [mailbox]);
  const keep = (chosen: ResolveSetting) => {
    setUnkept(false);
    keepResolveSetting(mailbox, chosen).catch(() => {
      setUnkept(true);
    });
  };
  return (
    <PaneDialog title={words.title} onClose={onClose}>
      <p className={styles.note}>{words.text}</p>
      <RadioGroup
        className={styles.choice}
        aria-label={words.title}
        value={setting}
        onChange={(_, { value }) => {
          const chosen = resolveSettings.find((one) => one === value);
          if (chosen === undefined) return;
          resolver?.useSetting(chosen);
          keep(chosen);
        }}
      >
        {resolveSettings.map((one) => (
          <Radio
            key={one}
            value={one}
            label={
              <>
                {words.names[one]}
                <br />
                <span className={styles.note}>{words.explained[one]}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
      {isUnkept ? (
        <p role="status" className={styles.note}>
          {words.notKept}{' '}
          <Button
            size="small"
            onClick={() => {
              keep(setting);
            }}
          >
            {strings.retry}
          </Button>
        </p>
      ) : null}
    </PaneDialog>
  );
}
