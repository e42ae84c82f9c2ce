import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { isMailAddress } from '../../council/address.ts';
import { roles, type Council, type Role } from '../../council/council.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { councilStrings } from '../strings/council.nl.ts';
import { useCouncilStyles } from './council.styles.ts';
import { LineField, PlaceholderList } from './LineField.tsx';
import { Section } from './Section.tsx';

const words = councilStrings.office;

interface OfficeFormProps {
  council: Council;
  /** `2026-11-21` */
  today: string;
  onSave: (council: Council) => Promise<boolean>;
}

/** What the office sets once: its own address, how messages begin and end, and who counts as the council. */
export function OfficeForm({ council, today, onSave }: OfficeFormProps) {
  const styles = useCouncilStyles();
  const announce = useAnnounce();
  // `null` until something is typed: what another window changes meanwhile is then simply shown.
  const [typedAddress, setAddress] = useState<string | null>(null);
  const [typedSettings, setSettings] = useState<Council['settings'] | null>(null);
  const address = typedAddress ?? council.griffie?.address ?? '';
  const settings = typedSettings ?? council.settings;
  const [isWrong, setWrong] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const change = (part: Partial<Council['settings']>) => {
    setSettings({ ...settings, ...part });
  };
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
    <Section id="office" title={words.title}>
      <form
        className={styles.section}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Field label={words.address} {...(isWrong ? { validationMessage: words.invalid } : {})}>
          <Input
            className={styles.field}
            inputMode="email"
            input={{ ref: input }}
            value={address}
            onChange={(_, { value }) => {
              setAddress(value);
              setWrong(false);
            }}
          />
        </Field>
        <LineField
          label={words.opening}
          rows={6}
          value={settings.openingLine}
          today={today}
          onChange={(openingLine) => {
            change({ openingLine });
          }}
        />
        <LineField
          label={words.closing}
          rows={4}
          value={settings.closingLine}
          today={today}
          onChange={(closingLine) => {
            change({ closingLine });
          }}
        />
        <PlaceholderList />
        <Checkbox
          label={words.groupInTo}
          checked={settings.groupAddressInTo}
          onChange={(_, { checked }) => {
            change({ groupAddressInTo: checked === true });
          }}
        />
        <Checkbox
          label={words.share}
          checked={settings.shareMessages}
          onChange={(_, { checked }) => {
            change({ shareMessages: checked === true });
          }}
        />
        <MemberRoles
          chosen={settings.memberRoles}
          onChange={(memberRoles) => {
            change({ memberRoles });
          }}
        />
        <Button type="submit" appearance="primary" className={styles.start}>
          {words.save}
        </Button>
      </form>
    </Section>
  );
}

/** Whose messages the council's are: a wethouder in the list gets none, unless the office wants so. */
function MemberRoles({ chosen, onChange }: { chosen: readonly Role[]; onChange: (roles: Role[]) => void }) {
  const styles = useCouncilStyles();
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.label}>{words.memberRoles}</legend>
      <ul className={styles.rows}>
        {roles.map((role) => (
          <li key={role}>
            <Checkbox
              className={styles.rowBox}
              label={role}
              checked={chosen.includes(role)}
              onChange={(_, { checked }) => {
                onChange(roles.filter((other) => (other === role ? checked === true : chosen.includes(other))));
              }}
            />
          </li>
        ))}
      </ul>
      <p className={styles.note}>{chosen.length === 0 ? words.noRoles : words.memberRolesHint}</p>
    </fieldset>
  );
}
