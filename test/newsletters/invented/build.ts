import type { Kind } from '../../../src/domain/newsletter.ts';
import type { Letter, LetterItem, LetterSection, LetterStanding, Paragraph } from './letter.ts';

type Text = string | Paragraph[];
type Extra = Partial<Omit<LetterItem, 'type' | 'title' | 'text' | 'topic'>>;

function item(
  kind: LetterItem['kind'],
  title: string,
  topic: string | null,
  text: Text,
  extra: Extra = {},
): LetterItem {
  return {
    type: 'item',
    kind,
    title,
    ...(topic === null ? {} : { topic }),
    text: typeof text === 'string' ? [text] : text,
    actions: ['Lees meer'],
    ...extra,
  };
}

const ofKind =
  (kind: Kind | [Kind, ...Kind[]]) =>
  (title: string, topic: string | null, text: Text, extra?: Extra): LetterItem =>
    item(kind, title, topic, text, extra);

export const news = ofKind('nieuws');
/** A document to use; the news about it is a right reading too. */
export const publication = ofKind(['publicatie', 'nieuws']);
export const podcast = ofKind(['podcast', 'nieuws']);

export const event = (
  title: string,
  topic: string | null,
  text: Text,
  dates: string[],
  extra: Extra = {},
): LetterItem => item('evenement', title, topic, text, { dates, ...extra });

export const section = (text: string): LetterSection => ({ type: 'section', text });

export const standing = (title: string | null, text: Paragraph[], actions?: string[]): LetterStanding => ({
  type: 'standing',
  ...(title === null ? {} : { title }),
  text,
  ...(actions === undefined ? {} : { actions }),
});

const VNG_FOOTER = {
  text: ['Dit bericht is verzonden door de VNG.'],
  links: ['Contact', 'Afmelden', 'Gegevens wijzigen', 'vng.nl', 'Lees onze proclaimer.'],
};

const vng = (
  series: string,
  address: string,
  letter: Pick<Letter, 'id' | 'subject' | 'sent' | 'blocks'> & { look?: Partial<Letter['look']> },
): Letter => ({
  publisher: 'vng',
  from: { name: 'VNG', address },
  series,
  logo: 'VNG',
  linkHost: 'spotler',
  footer: VNG_FOOTER,
  ...letter,
  look: { topics: 'below', dateLine: 'after', titleTag: 'h2', pictures: true, ...letter.look },
});

type VngLetter = Pick<Letter, 'id' | 'sent' | 'blocks'> & { look?: Partial<Letter['look']> };

/** The weekly letter, put together after the topics that its reader chose. */
export const weekoverzicht = (letter: VngLetter): Letter =>
  vng('VNG Weekoverzicht', 'weekoverzicht@vng.nl', { subject: 'VNG Weekoverzicht', ...letter });

/** The monthly letter for councillors. */
export const raadsleden = (letter: VngLetter & { month: string }): Letter => {
  const { month, ...rest } = letter;
  return vng('Raadsledennieuwsbrief', 'raadsledennieuwsbrief@vng.nl', {
    subject: `VNG Raadsledennieuwsbrief ${month}`,
    ...rest,
  });
};

export const INTRO = standing(null, [
  'Hieronder vindt u nieuwsberichten en evenementen die deze week zijn geplaatst. Voor een Weekoverzicht op maat kunt u inloggen en selecteren over welke onderwerpen u informatie wilt ontvangen. Als hieronder geen berichten staan, is er deze week niets gepubliceerd over uw onderwerpen.',
]);

export const VACANCIES = standing(
  'Vacatures',
  [
    'Werken aan een sterk lokaal bestuur? Bekijk welke functies er nu openstaan bij de VNG en haar uitvoeringsorganisaties.',
  ],
  ['Bekijk de vacatures'],
);

export const FORUM = standing('VNG-forum Raadsleden en Raadsgriffiers', [
  'Op het online forum delen raadsleden en griffiers tips, vragen en voorbeelden. Inmiddels doen er bijna 400 mensen mee.',
  'Meld u ook aan',
  'Stuur een mail naar [[forum.helpdesk@vng.nl]]. U krijgt dan toegang tot de besloten groep Raadsleden en Raadsgriffiers.',
]);

export const motions = (recent: string): LetterStanding =>
  standing(
    'Moties gemeenteraden',
    [`Bekijk de door gemeenteraden aangenomen moties die de VNG ontving van gemeenten. (Recentelijk o.a.: ${recent}.)`],
    ['Bekijk de moties'],
  );
