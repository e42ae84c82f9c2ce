import type { Message } from '../domain/newsletter.ts';
import { type Block, flatten } from '../flatten/index.ts';
import { headerLine, isSeparator, type Level, peel } from '../unquote/index.ts';
import { isFootLine } from '../links/index.ts';
import { actionStrength, sectionOf } from '../publishers/index.ts';
import { whenIn } from '../dates/index.ts';
import { knownTopics } from '../topics/index.ts';
import { namesRecipient, recipientsOf, withoutWrappedText } from './conceal.ts';
import { deliveryHint, wallClock } from './moment.ts';

/** The newsletter inside a message, before it is cut. */
export interface Letter {
  from: string;
  subject: string | null;
  sentAt: string | null;
  dateFromLinks: boolean;
  blocks: Block[];
  /** Mail addresses of those it was sent to, as far as the message tells. */
  recipients: ReadonlySet<string>;
  detached: number;
  truncated: boolean;
  /** Subjects of the other letters in the message, in its order: a colleague forwarded three, or a list sent a digest. */
  others: string[];
}

/** Bodies beyond this many characters are read up to here. Outlook itself hands over a few megabytes at most. */
const MAX_BODY = 8_000_000;
/** Characters of a subject or sender. Patterns further on would overflow on megabytes. */
const MAX_FIELD = 2_000;

/** @param wanted the subject of the letter to read where the message holds several; the likeliest without it. */
export function letterIn(message: Message, wanted?: string): Letter {
  const body = message.body.slice(0, MAX_BODY);
  const { blocks, detached, addresses } = flatten(body, message.bodyType, standsAlone);
  const levels = peel(blocks);
  const chosen = wanted === undefined ? undefined : levels.find((each) => withoutPrefixes(each.subject) === wanted);
  const level = chosen ?? levelWithLetter(levels);
  const inner = levels.slice(0, levels.indexOf(level) + 1).reverse();
  const headerDate = inner.find((each) => each.date !== null)?.date ?? null;
  const received = headerDate ?? wallClock(message.receivedAt);
  const hint = received === null ? deliveryHint(addresses) : null;
  const recipients = new Set([...levels.flatMap((each) => each.recipients), ...recipientsOf(addresses)]);
  return {
    from: (level.from ?? message.from ?? '').slice(0, MAX_FIELD),
    subject: withoutPrefixes(inner.find((each) => each.subject !== null)?.subject ?? message.subject ?? null),
    sentAt: received ?? hint,
    dateFromLinks: hint !== null,
    blocks: level.blocks.filter((block) => !namesRecipient(block, recipients)).map(withoutWrappedText),
    recipients,
    detached: detached.length,
    truncated: message.body.length > MAX_BODY,
    others: otherLetters(levels, level),
  };
}

/** The levels that are letters of their own: with another subject than the one read, and with something under their header. */
function otherLetters(levels: readonly Level[], read: Level): string[] {
  const subjects = new Set(
    levels.filter((level) => level.blocks.length > 0).flatMap((level) => withoutPrefixes(level.subject) ?? []),
  );
  subjects.delete(withoutPrefixes(read.subject) ?? '');
  return [...subjects];
}

function standsAlone(line: string): boolean {
  return (
    actionStrength(line) === 2 ||
    knownTopics(line) !== null ||
    saysWhen(line) ||
    sectionOf(line, []) !== null ||
    headerLine(line) !== null ||
    isSeparator(line) ||
    isFootLine(line)
  );
}

function saysWhen(line: string): boolean {
  const when = whenIn(line);
  return when?.dated === true && when.before + when.after === 0;
}

/** The innermost message that looks most like a newsletter: colleagues' notes have no action links and no topics. */
function levelWithLetter(levels: readonly Level[]): Level {
  let best = levels[levels.length - 1] as Level;
  if (levels.length === 1) return best;
  let most = evidenceIn(best);
  for (const level of [...levels].reverse()) {
    const evidence = evidenceIn(level);
    if (evidence > most * 2 + 1 || (most === 0 && best.blocks.length === 0)) {
      best = level;
      most = evidence;
    }
  }
  return best;
}

function evidenceIn(level: Level): number {
  return level.blocks.filter(
    (block) => block.links.length > 0 || actionStrength(block.text) === 2 || knownTopics(block.text) !== null,
  ).length;
}

/** Embeddings and overrides would turn around what the pane shows behind the subject; the body has none left. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** "FW: RE: VNG Weekoverzicht" → "VNG Weekoverzicht". */
function withoutPrefixes(subject: string | null): string | null {
  const plain =
    subject
      ?.slice(0, MAX_FIELD)
      .replace(DIRECTION, '')
      .replace(/^(?:\s{0,5}(?:fwd?|re|antw|doorst|betr|tr|wg|aw)\s?:\s{0,5}){1,20}/i, '')
      .trim() ?? '';
  return plain === '' ? null : plain;
}
