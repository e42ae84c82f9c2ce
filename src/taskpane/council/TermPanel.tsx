import { Button, Checkbox } from '@fluentui/react-components';
import { useRef, useState, type RefObject } from 'react';
import { dutchDay } from '../../calendar/dutch-date.ts';
import { fullName, type Council, type Person } from '../../council/council.ts';
import { isDay } from '../../council/editing.ts';
import { endMemberships, isPast, likelyLastDay, runningAfter, withoutPast } from '../../council/term.ts';
import { councilStrings } from '../strings/council.nl.ts';
import { useCouncilStyles } from './council.styles.ts';
import { EditForm } from './EditForm.tsx';
import { TextField } from './fields.tsx';
import { Fold } from './Fold.tsx';
import { Section } from './Section.tsx';
import { useUndo } from './useUndo.tsx';

const words = councilStrings.term;

interface TermPanelProps {
  council: Council;
  /** `2026-11-21` */
  today: string;
  onSave: (council: Council) => Promise<boolean>;
}

/** What a new council asks for: many memberships end on one day, and after a while who left goes out of the list. */
export function TermPanel({ council, today, onSave }: TermPanelProps) {
  const styles = useCouncilStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const [open, setOpen] = useState<'end' | 'remove' | null>(null);
  const { perform, bar } = useUndo({ council, onSave, fallback: heading });
  const close = () => {
    setOpen(null);
  };
  const past = council.people.filter((person) => isPast(person, today));
  const cleaned = withoutPast(council, today);
  const goneFracties = council.fracties.filter((fractie) => !cleaned.fracties.includes(fractie));
  const goneCount = past.length + goneFracties.length;
  if (council.people.length === 0 && bar === null) return null;
  return (
    <Section id="term" title={words.title} heading={heading}>
      {bar}
      <div className={styles.row}>
        <Button
          size="small"
          aria-expanded={open === 'end'}
          onClick={() => {
            setOpen(open === 'end' ? null : 'end');
          }}
        >
          {words.end}
        </Button>
        {goneCount === 0 ? null : (
          <Button
            size="small"
            aria-expanded={open === 'remove'}
            onClick={() => {
              setOpen(open === 'remove' ? null : 'remove');
            }}
          >
            {words.remove(goneCount)}
          </Button>
        )}
      </div>
      {open === 'end' ? (
        <EndForm
          council={council}
          today={today}
          fallback={heading}
          onCancel={close}
          onDone={(ended, lastDay) => {
            close();
            const next = endMemberships(council, ended, lastDay);
            void perform(next, words.ended(ended.size, dutchDay(lastDay)), words.undone);
          }}
        />
      ) : null}
      {open === 'remove' && goneCount > 0 ? (
        <EditForm
          label={words.remove(goneCount)}
          submitLabel={words.removeNow}
          fallback={heading}
          onCancel={close}
          onSubmit={() => {
            close();
            void perform(cleaned, words.removed(goneCount), words.undone);
          }}
        >
          <p className={styles.text}>{words.removeHint}</p>
          <ul className={styles.list}>
            {past.map((person) => (
              <li key={`${fullName(person)} ${person.email}`}>
                {words.until(fullName(person), person.fractie, dutchDay(person.activeTo))}
              </li>
            ))}
            {goneFracties.map(({ shortName, activeTo }) => (
              <li key={shortName}>{words.fractieUntil(shortName, dutchDay(activeTo ?? today))}</li>
            ))}
          </ul>
        </EditForm>
      ) : null}
    </Section>
  );
}

interface EndFormProps {
  council: Council;
  today: string;
  fallback: RefObject<HTMLElement | null>;
  onDone: (ended: ReadonlySet<Person>, lastDay: string) => void;
  onCancel: () => void;
}

/** Who ends on which day: all who would stay on are ticked, whoever stays is unticked. */
function EndForm({ council, today, fallback, onDone, onCancel }: EndFormProps) {
  const styles = useCouncilStyles();
  const [lastDay, setLastDay] = useState(() => likelyLastDay(council, today));
  const [staying, setStaying] = useState<ReadonlySet<Person>>(new Set());
  const [problems, setProblems] = useState<{ lastDay?: 'date-invalid' }>({});
  const running = isDay(lastDay) ? runningAfter(council, lastDay) : [];
  const ended = new Set(running.filter((person) => !staying.has(person)));
  const keep = (people: readonly Person[], stays: boolean) => {
    const others = [...staying].filter((person) => !people.includes(person));
    setStaying(new Set(stays ? [...others, ...people] : others));
  };
  const names = [...new Set(running.map(({ fractie }) => fractie))];
  const order = council.fracties.map(({ shortName }) => shortName);
  const placeOf = (name: string | null) => (order.includes(name ?? '') ? order.indexOf(name ?? '') : order.length);
  names.sort((a, b) => placeOf(a) - placeOf(b));
  return (
    <EditForm
      label={words.end}
      submitLabel={words.endNow(ended.size)}
      problems={problems}
      fallback={fallback}
      onCancel={onCancel}
      onSubmit={() => {
        setProblems(isDay(lastDay) ? {} : { lastDay: 'date-invalid' });
        if (isDay(lastDay) && ended.size > 0) onDone(ended, lastDay);
      }}
    >
      <TextField
        label={words.lastDay}
        hint={words.lastDayHint}
        type="date"
        value={lastDay}
        problem={problems.lastDay}
        onChange={setLastDay}
      />
      <p className={styles.text}>{running.length === 0 ? words.nobody : words.who}</p>
      {names.map((name) => {
        const members = running.filter(({ fractie }) => fractie === name);
        const count = members.filter((person) => ended.has(person)).length;
        return (
          <div key={name ?? ''} role="group" aria-label={name ?? words.withoutFractie}>
            <Checkbox
              label={words.fractie(name ?? words.withoutFractie, count, members.length)}
              checked={count === members.length ? true : count === 0 ? false : 'mixed'}
              onChange={(_, { checked }) => {
                keep(members, checked !== true);
              }}
            />
            <Fold className={styles.inset} summary={words.names}>
              {members.map((person) => (
                <div key={`${fullName(person)} ${person.email}`}>
                  <Checkbox
                    label={`${fullName(person)} (${person.role})`}
                    checked={ended.has(person)}
                    onChange={(_, { checked }) => {
                      keep([person], checked !== true);
                    }}
                  />
                </div>
              ))}
            </Fold>
          </div>
        );
      })}
    </EditForm>
  );
}
