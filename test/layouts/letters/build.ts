import type { Kind } from '../../../src/domain/newsletter.ts';
import type { Paragraph, Story } from './letter.ts';

type Text = string | Paragraph[];
type Extra = Partial<Omit<Story, 'title' | 'text' | 'topic' | 'kind'>>;

const ofKind =
  (kind: Kind | [Kind, ...Kind[]]) =>
  (title: string, topic: string | null, text: Text, extra: Extra = {}): Story => ({
    title,
    kind,
    text: typeof text === 'string' ? [text] : text,
    ...(topic === null ? {} : { topic }),
    ...extra,
  });

export const news = ofKind('nieuws');
/** A document to use; the news about it is a right reading too. */
export const publication = ofKind(['publicatie', 'nieuws']);
export const podcast = ofKind(['podcast', 'nieuws']);
/** `when` empty: an event without a date. */
export const event = (title: string, topic: string | null, text: Text, when: string[], extra: Extra = {}): Story =>
  ofKind('evenement')(title, topic, text, { ...(when.length === 0 ? {} : { when }), ...extra });
