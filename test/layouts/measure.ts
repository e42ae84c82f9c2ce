import { readNewsletter } from '../../src/reader/index.ts';
import { Random } from '../fuzz/random.ts';
import type { Fixture } from '../score/fixtures.ts';
import { addScore, emptyScore, scoreFixture, type Score } from '../score/score.ts';
import { addSilence, emptySilence, silenceOf, type Silence } from '../score/silent.ts';
import { clients, drawClient, type Client } from './clients.ts';
import type { Family } from './families/family.ts';
import { families, type Split } from './families/index.ts';
import { labelOf, type Laid } from './label.ts';
import { letters } from './letters/index.ts';
import type { Letter } from './letters/letter.ts';

/** One letter in one layout through one mail client, as it was read. */
export interface Reading {
  split: Split;
  family: string;
  author: string;
  client: string;
  name: string;
  fixture: Fixture;
  score: Score;
  silence: Silence;
}

export interface Extent {
  seed: number;
  /** How many layouts are drawn for each letter and family. */
  draws: number;
  /** Every mail client, or one that is drawn for each layout. */
  everyClient: boolean;
}

function fixtureOf(letter: Letter, laid: Laid, client: Client, name: string): Fixture | null {
  const rendered = client.carry(laid, letter);
  if (rendered === null) return null;
  return {
    name,
    set: 'layouts',
    dialect: client.id,
    message: {
      body: rendered.body,
      bodyType: client.bodyType,
      receivedAt: rendered.receivedAt ?? letter.sent,
      subject: letter.subject,
      from: `${letter.from.name} <${letter.from.address}>`,
    },
    label: labelOf(letter, laid),
    hasLinks: client.hasLinks,
    looseLinks: client.looseLinks || laid.bodyType === 'text',
    saysSentDate: client.saysSentDate,
  };
}

/** The seed of one layout: the same whatever else is measured, so that a failure can be made again by its name. */
function seedOf(seed: number, ...parts: string[]): number {
  let state = 2166136261 ^ seed;
  for (const char of parts.join('\u0000')) state = Math.imul(state ^ char.charCodeAt(0), 16777619);
  return state >>> 0;
}

/** Every message that is measured in one split, made when it is asked for. */
export function* fixturesOf(
  split: Split,
  { seed, draws, everyClient }: Extent,
): Generator<{ fixture: Fixture; family: Family; letter: Letter; client: Client }> {
  for (const family of families[split]) {
    for (const letter of letters[split]) {
      for (let draw = 0; draw < draws; draw += 1) {
        const random = new Random(seedOf(seed, family.id, letter.id, String(draw)));
        const laid = family.lay(letter, random);
        for (const client of everyClient ? clients : [drawClient(random, laid)]) {
          const name = `${split} / ${family.id} / ${letter.id} / ${draw} / ${client.id}`;
          const fixture = fixtureOf(letter, laid, client, name);
          if (fixture !== null) yield { fixture, family, letter, client };
        }
      }
    }
  }
}

export function* readAll(split: Split, extent: Extent): Generator<Reading> {
  for (const { fixture, family, letter, client } of fixturesOf(split, extent)) {
    const newsletter = readNewsletter(fixture.message);
    yield {
      split,
      family: family.id,
      author: letter.author,
      client: client.id,
      name: fixture.name,
      fixture,
      score: scoreFixture(fixture, newsletter),
      silence: silenceOf(fixture.label.items, newsletter),
    };
  }
}

/** What was measured of several letters together. */
export interface Sum {
  letters: number;
  score: Score;
  silence: Silence;
}

export function sumBy(readings: Iterable<Reading>, key: (reading: Reading) => string): Map<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const reading of readings) {
    const name = key(reading);
    const sum = sums.get(name) ?? { letters: 0, score: emptyScore(), silence: emptySilence() };
    sum.letters += 1;
    addScore(sum.score, reading.score);
    addSilence(sum.silence, reading.silence);
    sums.set(name, sum);
  }
  return sums;
}
