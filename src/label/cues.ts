/** The words by which Dutch newsletters announce an event, report on one, or name another kind of item. */

const NOUN =
  'webinars?|webcasts?|webinarreeks|bijeenkomst(?:en)?|training(?:en)?|conferenties?|congres(?:sen)?|symposium|symposia|lezing(?:en)?|(?:leer|deel|werk|info(?:rmatie)?|kennis|inspiratie|vragen|praktijk|digitale |online )?-?sessies?|workshops?|masterclass(?:es)?|meet-?ups?|inloop(?:spreekuur|spreekuren|avond|avonden|middag|bijeenkomst)?|spreekuur|spreekuren|cursus(?:sen)?|opleiding(?:sdag)?|leergang(?:en)?|leerkring(?:en)?|leeraanbod|event|evenement(?:en)?|excursies?|werkbezoek(?:en)?|rondetafel(?:gesprek)?|debat(?:avond|middag)?|netwerk(?:dag|borrel|lunch|middag)|themadag|kennisdag|praktijkdag|studiedag|regiodag|festival|seminar|hackathon|conference|summit|talkshow|boekpresentatie|(?:leden)?vergadering|jaarcongres|raadsdag|college ?tour|livestream|filmvertoning|study visit|studiereis|(?:regio)?tour|reunion|reünie|summer school|summerschool|vragenuur(?:tje)?|kick-?off|café|ontbijt(?:sessie)?|lunch(?:sessie|lezing)|diner|beurs|open dag|(?:informatie|inspiratie|thema|raadsinformatie|bewoners|praktijk|kennis|netwerk|ontmoetings|discussie|debat|start|slot|studie|jubileum|werk)(?:middag|avond|ochtend|dag|dagen)';
const noun = new RegExp(`(?:^|[^\\p{L}])[\\p{L}-]*(?:${NOUN})(?![\\p{L}])`, 'iu');
const nounAtStart = new RegExp(
  `^(?:save the date\\b|(?:[\\p{L}0-9/'’-]+ ){0,4}?[\\p{L}-]*(?:${NOUN})(?:/[\\p{L}]+)?(?: (?:[\\p{L}0-9'’-]+ ?){0,4})?[:|(–]|[\\p{L}-]*(?:${NOUN})(?![\\p{L}]))`,
  'iu',
);

export const cues = {
  /** The title names an event anywhere: "VNG Atriumlezing over arbeidsmigranten". */
  titleNoun: noun,
  /** The title begins with what it is: "Webinar: …", "Regionale bijeenkomst: …", "Save the date". */
  titlePrefix: nounAtStart,
  titleInvitation:
    /\bsave the date\b|\(save the date\)|^(?:kom|bezoek|ontmoet|praat mee|meld u aan|meld je aan|doe mee|schrijf (?:u|je) in|uitnodiging)\b|\bdag (?:voor|van) (?:de|het)\b|\bweek van (?:de|het)\b.*\bprogramma\b|\braad op zaterdag\b|^agenda (?:en stukken )?(?:van de )?(?:alv|algemene)/i,
  /** A report on what has been. */
  titlePast:
    /\b(?:terugblik|terugkijken|kijk terug|teruggekeken|verslag|videoverslag|fotoverslag|samenvatting|opbrengst(?:en)?|impressie|uitkomsten? (?:van|peiling|onderzoek)|conclusies|opname|nabeschouwing|geslaagde?|stem(?:t|men|de|den) in|aangenomen|druk bezocht|zo was)\b/i,
  /** Kinds of item that are no event although they name one. */
  otherKind:
    /\b(?:podcast|handreiking|ledenbrief|factsheet|brochure|rapport|publicatie|magazine|video|artikel|interview|column|blog|vacature|nieuwe pagina)\b/i,
  /** The text speaks of this event as something to come to. */
  invitation:
    /\b(?:tijdens|in|met|bij) (?:dit|deze|het|onze) (?:\p{L}+ ){0,2}[\p{L}-]*(?:NOUN)\b|\b(?:deze|die) (?:ochtend|middag|avond|dag) (?:gaan|kunt|krijgt|mag|staat|komen|hoort|leert|nemen|praten)|\bnodig(?:t|en) (?:u|je|raadsleden|gemeenten|griffiers|alle)\b|\buitgenodigd\b|\bvan harte welkom\b|\b(?:organiseren|organiseert|houden|verzorgen|verzorgt) (?:we|wij|de vng|vng)?\b|\bvindt (?:op|plaats|dit jaar)|\bvinden (?:\p{L}+ ){0,3}plaats|\bmeld (?:u|je)(?: \p{L}+){0,2} aan\b|\bu kunt (?:zich|u) .{0,60}aanmelden\b|\baanmelden kan\b|\bzet (?:\p{L}+ ){1,6}in (?:uw|je) agenda\b|\bdeelname is\b|\bdeelnemers (?:gaan|leren|krijgen|werken)|\bis er weer een\b|\bstaan gepland\b|\bschuif (?:aan|gerust)|\bmag u .{0,30}niet missen\b|\bpresenteert? in deze\b|(?:^|[.!?] )kom (?:in gesprek|langs|naar|kennismaken|luisteren|kijken|meepraten)\b/iu,
  /** The text tells what has happened. */
  past: /\b(?:vond|vonden) (?:\p{L}+ ){0,8}plaats\b|\b(?:werd|werden|is|zijn) (?:\p{L}+ ){0,10}(?:gehouden|georganiseerd)\b|\bgehouden werd\b|\bhield(?:en)?\b|\b(?:kijk|kijken) (?:we |wij )?terug\b|\bstond(?:en)? in het teken\b|\b(?:kwamen|waren) (?:\p{L}+ ){0,6}(?:bijeen|aanwezig)\b|\bop de agenda van deze vergadering stonden\b|\bterug te (?:kijken|zien)\b|\bterugkijken\b|\bwas de hoofdvraag\b|\bdraaide (?:het|de)\b|\bspraken (?:we|wij|\p{L}+ )|\bblikte?n? terug\b/iu,
  starts:
    /\b(?:start|begint|vergadert|is er|vindt plaats|gepland|bijeen|vertellen we|praten we|ontvangen we|laten we)\b/i,
  podcastTitle: /\bpodcast(?:s|serie|aflevering)?\b/i,
  podcastText:
    /\b(?:\d+e |nieuwe |eerste |tweede |derde |laatste )?aflevering\b.{0,80}\bpodcast\b|\bpodcast\b.{0,80}\baflevering\b|\bbeluister (?:de|deze|hier)\b/i,
  publication:
    /\b(?:handreiking|ledenbrief|(?:model)?-?verordening|modelverordening|model verordening|factsheet|rapport|trendrapport|brochure|magazine|gids|reisgids|handleiding|leidraad|dreigingsbeeld|monitor|whitepaper|toolkit|stappenplan|wegwijzer|kennisdocument|publicatie|nieuwe uitgave|e-?book|jaarverslag)\b/i,
} as const;

const invitation = new RegExp(cues.invitation.source.replace('NOUN', NOUN), 'iu');

export function invites(text: string): boolean {
  return invitation.test(text);
}
