import { Button, Input } from '@fluentui/react-components';
import { useRef, useState, type RefObject } from 'react';
import { active } from '../../council/active.ts';
import { normalise, type Council, type TopicPortfolios } from '../../council/council.ts';
import { recipientsOfItem } from '../../council/recipients.ts';
import { topics as published } from '../../topics/index.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { councilStrings } from '../strings/council.nl.ts';
import { Choices, withTyped } from './Choices.tsx';
import { useCouncilStyles } from './council.styles.ts';
import { EditForm } from './EditForm.tsx';
import { Fold } from './Fold.tsx';
import { Section } from './Section.tsx';

const words = councilStrings.topics;

interface TopicMapProps {
  council: Council;
  /** `2026-11-21` */
  today: string;
  onSave: (council: Council) => Promise<boolean>;
}

/** Which portfolios speak on which topic: the office's own lines, which go before names and fields of policy. */
export function TopicMap({ council, today, onSave }: TopicMapProps) {
  const styles = useCouncilStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const own = council.settings.topicPortfolios;
  const names = topicNames(own);
  return (
    <Section id="topics" title={words.title} heading={heading}>
      <p className={styles.note}>{words.text}</p>
      <Fold summary={words.show(names.length)}>
        <Topics names={names} council={council} today={today} fallback={heading} onSave={onSave} />
      </Fold>
    </Section>
  );
}

interface TopicsProps extends TopicMapProps {
  names: readonly string[];
  fallback: RefObject<HTMLElement | null>;
}

function Topics({ names, council, today, fallback, onSave }: TopicsProps) {
  const styles = useCouncilStyles();
  const announce = useAnnounce();
  const [editing, setEditing] = useState<string | null>(null);
  const [wanted, setWanted] = useState('');
  const own = council.settings.topicPortfolios;
  const ownOf = (topic: string) => own.find((entry) => normalise(entry.topic) === normalise(topic)) ?? null;
  const put = async (topic: string, portfolios: string[] | null) => {
    setEditing(null);
    const others = own.filter((entry) => normalise(entry.topic) !== normalise(topic));
    const topicPortfolios = portfolios === null ? others : [...others, { topic, portfolios }];
    if (await onSave({ ...council, settings: { ...council.settings, topicPortfolios } })) announce(words.saved(topic));
  };
  const form = (topic: string) => (
    <TopicForm
      topic={topic}
      council={council}
      own={ownOf(topic)}
      fallback={fallback}
      onDone={(portfolios) => void put(topic, portfolios)}
      onCancel={() => {
        setEditing(null);
      }}
    />
  );
  const isNew = editing !== null && !names.includes(editing);
  return (
    <>
      <ul className={styles.people}>
        {names.map((topic) => (
          <li key={topic}>
            <div className={styles.row}>
              <span className={styles.grow}>
                {topic}
                <span className={styles.detail}>
                  {describe(ownOf(topic))} · {coverageText(council, topic, today)}
                </span>
              </span>
              <Button
                size="small"
                aria-label={councilStrings.edit.change(topic)}
                onClick={() => {
                  setEditing(topic);
                }}
              >
                {councilStrings.edit.open}
              </Button>
            </div>
            {editing === topic ? form(topic) : null}
          </li>
        ))}
      </ul>
      <form
        className={styles.typed}
        onSubmit={(event) => {
          event.preventDefault();
          const topic = wanted.trim();
          if (topic === '') return;
          setEditing(names.find((name) => normalise(name) === normalise(topic)) ?? topic);
          setWanted('');
        }}
      >
        <Input
          size="small"
          className={styles.grow}
          aria-label={words.newTopic}
          placeholder={words.newTopic}
          maxLength={200}
          value={wanted}
          onChange={(_, { value }) => {
            setWanted(value);
          }}
        />
        <Button size="small" type="submit">
          {words.add}
        </Button>
      </form>
      {isNew ? form(editing) : null}
    </>
  );
}

interface TopicFormProps {
  topic: string;
  council: Council;
  own: TopicPortfolios | null;
  fallback: RefObject<HTMLElement | null>;
  /** `null`: no line of the office's own. */
  onDone: (portfolios: string[] | null) => void;
  onCancel: () => void;
}

function TopicForm({ topic, council, own, fallback, onDone, onCancel }: TopicFormProps) {
  const styles = useCouncilStyles();
  const [chosen, setChosen] = useState<readonly string[]>(own?.portfolios ?? []);
  const [typed, setTyped] = useState('');
  return (
    <EditForm
      label={words.form(topic)}
      fallback={fallback}
      onSubmit={() => {
        onDone(withTyped(chosen, typed));
      }}
      onCancel={onCancel}
      actions={
        own === null ? null : (
          <Button
            size="small"
            onClick={() => {
              onDone(null);
            }}
          >
            {words.reset}
          </Button>
        )
      }
    >
      <Choices
        hint={words.hint}
        otherLabel={words.other}
        known={council.people.flatMap(({ portfolios }) => portfolios)}
        chosen={chosen}
        typed={typed}
        onChange={setChosen}
        onTyped={setTyped}
      />
      <p className={styles.note}>{words.noneChosen}</p>
    </EditForm>
  );
}

/** The publishers' topics, and those that only the office has a line for. */
function topicNames(own: readonly TopicPortfolios[]): string[] {
  const names = new Map(published.map(({ prefLabel }) => [normalise(prefLabel), prefLabel]));
  for (const { topic } of own) if (!names.has(normalise(topic))) names.set(normalise(topic), topic);
  return [...names.values()].sort((a, b) => a.localeCompare(b, 'nl'));
}

function describe(own: TopicPortfolios | null): string {
  if (own === null) return words.builtIn;
  return own.portfolios.length === 0 ? words.ownNone : words.own(own.portfolios.join(', '));
}

/** In how many fracties somebody speaks on it: the others get it at their group address, or all their members do. */
function coverageText(council: Council, topic: string, today: string): string {
  const { fracties } = active(council, today);
  const covered = fracties.filter(
    ({ shortName }) => recipientsOfItem(council, shortName, [topic], 'spokespeople', today).via === 'spokespeople',
  );
  return words.covered(covered.length, fracties.length);
}
