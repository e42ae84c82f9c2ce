import { Button, Checkbox, Field, Input, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { isMailAddress } from '../../council/address.ts';
import type { Council } from '../../council/council.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { councilStrings } from '../strings/council.nl.ts';
import { useCouncilStyles } from './council.styles.ts';

const words = councilStrings.office;

interface OfficeFormProps {
  council: Council;
  onSave: (council: Council) => Promise<boolean>;
}

/** What the office sets once: its own address, and how messages begin and end. */
export function OfficeForm({ council, onSave }: OfficeFormProps) {
  const styles = useCouncilStyles();
  const announce = useAnnounce();
  // `null` until something is typed: what another window changes meanwhile is then simply shown.
  const [typedAddress, setAddress] = useState<string | null>(null);
  const [typedSettings, setSettings] = useState<Council['settings'] | null>(null);
  const address = typedAddress ?? council.griffie?.address ?? '';
  const settings = typedSettings ?? council.settings;
  const [isWrong, setWrong] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const submit = async () => {
    const given = address.trim();
    if (given !== '' && !isMailAddress(given)) {
      setWrong(true);
      input.current?.focus();
      return;
    }
    const griffie = given === '' ? null : { name: council.griffie?.name ?? 'Griffie', address: given };
    const isSaved = await onSave({ ...council, griffie, settings });
    if (!isSaved) return;
    setAddress(null);
    setSettings(null);
    announce(councilStrings.saved);
  };
  return (
    <form
      className={styles.section}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2 className={styles.heading}>{words.title}</h2>
      <Field label={words.address} {...(isWrong ? { validationMessage: words.invalid } : {})}>
        <Input
          inputMode="email"
          input={{ ref: input }}
          value={address}
          onChange={(_, { value }) => {
            setAddress(value);
            setWrong(false);
          }}
        />
      </Field>
      <Field label={words.opening} hint={words.placeholders}>
        <Textarea
          value={settings.openingLine}
          onChange={(_, { value }) => {
            setSettings({ ...settings, openingLine: value });
          }}
        />
      </Field>
      <Field label={words.closing}>
        <Textarea
          value={settings.closingLine}
          onChange={(_, { value }) => {
            setSettings({ ...settings, closingLine: value });
          }}
        />
      </Field>
      <Checkbox
        label={words.groupInTo}
        checked={settings.groupAddressInTo}
        onChange={(_, { checked }) => {
          setSettings({ ...settings, groupAddressInTo: checked === true });
        }}
      />
      <Checkbox
        label={words.share}
        checked={settings.shareMessages}
        onChange={(_, { checked }) => {
          setSettings({ ...settings, shareMessages: checked === true });
        }}
      />
      <Button type="submit" appearance="primary">
        {words.save}
      </Button>
    </form>
  );
}
