import { Button, Field, Input } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { isMailAddress } from '../../council/address.ts';
import type { MailAddress } from '../../domain/forms.ts';
import { forwardStrings } from '../strings/forward.nl.ts';
import { useAskGriffieStyles } from './AskGriffie.styles.ts';

interface AskGriffieProps {
  /** Shown to be confirmed. */
  likely: string;
  onGive: (griffie: MailAddress) => void;
  onCancel: () => void;
}

/** Asked once, where it is needed for the first time: whose address stands visibly in To. The focus goes to it. */
export function AskGriffie({ likely, onGive, onCancel }: AskGriffieProps) {
  const styles = useAskGriffieStyles();
  const [address, setAddress] = useState(likely);
  const [isWrong, setWrong] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const words = forwardStrings.griffie;
  return (
    <form
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault();
        const given = address.trim();
        if (isMailAddress(given)) onGive({ name: 'Griffie', address: given });
        else {
          setWrong(true);
          input.current?.focus();
        }
      }}
    >
      <Field label={words.label} size="small" {...(isWrong ? { validationMessage: words.invalid } : {})}>
        <Input
          size="small"
          className={styles.field}
          type="text"
          inputMode="email"
          value={address}
          input={{ ref: input }}
          onChange={(_, { value }) => {
            setAddress(value);
            setWrong(false);
          }}
        />
      </Field>
      <p className={styles.why}>{words.why}</p>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit">
          {words.save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {forwardStrings.cancel}
        </Button>
      </div>
    </form>
  );
}
