import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from '../../src/domain/newsletter.ts';
import { dialects } from '../newsletters/dialects/index.ts';
import { labelOfLetter } from '../newsletters/invented/label.ts';
import { letters } from '../newsletters/invented/index.ts';
import { labelOf, type GoldFile } from './gold.ts';
import type { NewsletterLabel } from './labels.ts';

export type FixtureSet = 'given' | 'invented' | 'own markup' | 'raw seeds' | 'layouts';

/** One message to read, with what is right about it. */
export interface Fixture {
  name: string;
  set: FixtureSet;
  dialect: string;
  /** The body alone, as a saved file has it: no sender and no subject to lean on. */
  message: Message;
  label: NewsletterLabel;
  /** Text copied out of a PDF has lost its links: what they said cannot be asked for. */
  hasLinks: boolean;
  /** Plain text says where a link leads, not where its words begin: a longer or shorter text is right too. */
  looseLinks: boolean;
  /** Whether the body itself says on which day the letter was sent (a forwarded message's header). */
  saysSentDate: boolean;
}

interface ManifestRow {
  file: string;
  gold: string;
  dialect: string;
  receivedDate: string;
}

const ROOT = process.cwd();
const NEWSLETTERS = join(ROOT, 'test/newsletters');
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const goldAt = (path: string): NewsletterLabel => labelOf(readJson(join(NEWSLETTERS, path)) as GoldFile);
const FORWARDING = new Set(['forwarded-owa', 'reply-quoted']);

/** The five seed newsletters in seven dialects, and their plain text as text. */
function givenFixtures(): Fixture[] {
  const rows = readJson(join(NEWSLETTERS, 'manifest.json')) as ManifestRow[];
  return rows.flatMap((row) => {
    const common = { set: 'given' as const, label: goldAt(row.gold), hasLinks: true, looseLinks: false };
    const receivedAt = `${row.receivedDate}T09:00`;
    const saysSentDate = FORWARDING.has(row.dialect);
    const textFile = row.file.replace(/\.html$/u, '.txt');
    const html: Fixture = {
      ...common,
      name: row.file,
      dialect: row.dialect,
      message: { body: readFileSync(join(NEWSLETTERS, 'html', row.file), 'utf8'), bodyType: 'html', receivedAt },
      saysSentDate,
    };
    if (!existsSync(join(NEWSLETTERS, 'html', textFile))) return [html];
    const body = readFileSync(join(NEWSLETTERS, 'html', textFile), 'utf8');
    return [
      html,
      { ...html, name: textFile, dialect: `${row.dialect} (txt)`, message: { body, bodyType: 'text', receivedAt } },
    ];
  });
}

/** The seeds as they are: text with all the faults of PDF and scan. */
function seedFixtures(): Fixture[] {
  return readdirSync(join(ROOT, 'seeds'))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => {
      const label = goldAt(`gold/${name.replace(/\.txt$/u, '.json')}`);
      const body = readFileSync(join(ROOT, 'seeds', name), 'utf8');
      return {
        name: `seeds/${name}`,
        set: 'raw seeds',
        dialect: name.slice(0, 3),
        message: { body, bodyType: 'text', receivedAt: `${label.sentDate}T09:00` },
        label,
        hasLinks: false,
        looseLinks: false,
        saysSentDate: false,
      };
    });
}

/** Every invented letter in every dialect, rendered in memory. */
function inventedFixtures(): Fixture[] {
  return letters.flatMap((letter) =>
    dialects.map((dialect) => {
      const rendered = dialect.render(letter);
      return {
        name: `${letter.id}.${dialect.id}`,
        set: 'invented' as const,
        dialect: dialect.id,
        message: {
          body: rendered.body,
          bodyType: dialect.bodyType,
          receivedAt: rendered.receivedAt ?? letter.sent,
          // A body is cut by a mail client, which knows the sender; what was cut away may have been all that names one.
          ...(rendered.printed === undefined ? {} : { from: `${letter.from.name} <${letter.from.address}>` }),
        },
        label: labelOfLetter(letter, rendered.printed),
        hasLinks: dialect.hasLinks ?? true,
        looseLinks: dialect.looseLinks ?? false,
        saysSentDate: dialect.saysSentDate ?? false,
      };
    }),
  );
}

interface OwnMarkupFile {
  from: string;
  subject: string;
  receivedAt: string;
  gold: GoldFile;
}

/** Letters with their markup and labels by somebody who knew nothing of the reader: each its own dialect. */
function ownMarkupFixtures(): Fixture[] {
  const folder = join(NEWSLETTERS, 'own-markup');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const { from, subject, receivedAt, gold } = readJson(join(folder, name)) as OwnMarkupFile;
      const id = name.replace(/\.json$/u, '');
      const isHtml = existsSync(join(folder, `${id}.html`));
      const body = readFileSync(join(folder, `${id}.${isHtml ? 'html' : 'txt'}`), 'utf8');
      return {
        name: id,
        set: 'own markup',
        dialect: id,
        message: { from, subject, receivedAt, body, bodyType: isHtml ? 'html' : 'text' },
        label: labelOf(gold),
        hasLinks: true,
        looseLinks: !isHtml,
        saysSentDate: false,
      };
    });
}

/** Everything the reader is measured with. */
export function allFixtures(): Fixture[] {
  return [...givenFixtures(), ...inventedFixtures(), ...ownMarkupFixtures(), ...seedFixtures()];
}
