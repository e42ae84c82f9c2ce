import type { Way } from '../../council/recipients.ts';
import type { FractieReach, Missed } from '../../messages/review.ts';

const people = (count: number) => (count === 1 ? '1 ontvanger' : `${count} ontvangers`);

/** Every word of what is checked before an e-mail opens. */
export const reviewStrings = {
  title: 'E-mail controleren',
  place: (at: number, all: number) => `(${at} van ${all})`,
  way: {
    label: 'Aan de fracties via',
    names: { fractie: 'Fractieadres', spokespeople: 'Woordvoerders', members: 'Alle leden' } satisfies Record<
      Way,
      string
    >,
  },
  recipients: (count: number, isVisible: boolean) =>
    isVisible ? `${people(count)}, zichtbaar in Aan` : `${people(count)} in Bcc`,
  names: 'Namen tonen',
  reach: ({ fractie, via, reached, members }: FractieReach) => {
    if (via === 'group') return `${fractie}: fractieadres`;
    if (via === 'none') return `${fractie}: niemand`;
    return `${fractie}: ${reached} van ${members === 1 ? '1 lid' : `${members} leden`}`;
  },
  everybody: 'Iedereen voor wie deze e-mail is, krijgt hem.',
  missed: (names: string) => `Krijgen deze e-mail niet: ${names}.`,
  missedMany: (count: number) => `${count} raadsleden krijgen deze e-mail niet`,
  missedOne: (name: string, fractie: string | null, reason: Missed['reason']) => {
    const why = {
      'no-address': 'geen adres',
      'not-addressed': 'niet gekozen',
      'no-active-fractie': 'fractie bestaat niet meer',
    };
    return `${name} (${fractie === null ? '' : `${fractie}, `}${why[reason]})`;
  },
  complete: 'Alle links gaan mee.',
  without: (count: number) => (count === 1 ? '1 bericht gaat zonder link.' : `${count} berichten gaan zonder link.`),
  lookUp: (count: number) => (count === 1 ? '1 adres opzoeken' : `${count} adressen opzoeken`),
  looking: (done: number, all: number) => `Adressen ${done} van ${all}`,
  stop: 'Stoppen',
  subject: (subject: string) => `Onderwerp: ${subject}`,
  text: 'Tekst tonen',
};
