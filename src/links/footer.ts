import { parseAddress } from './address.ts';
import { percentDecode } from './decode.ts';

/**
 * The links under every newsletter that act on the recipient's subscription or show the recipient's own copy. Fetching
 * one may unsubscribe the reader, passing one on lets somebody else do it.
 */

/** What goes before the words that matter: "klik hier om u af te melden", "wilt u zich afmelden?". */
const leadIn =
  /^(?:(?:klik|click|hier|here|om|voor|to|wilt|wil|u|je|ik|zich|uzelf|jezelf|me|mij|kunt|kun|kan|direct|de|het|uw|your|my|the|please|want|you|can) ){1,9}/;

/** What the subscription is called: "Afmelden voor de bijeenkomst" is about something else. */
const letter = /\b(?:nieuwsbrie(?:f|ven)|nieuwsmail|e-?mails?|mail(?:ing)?(?:s|lijst)?|lijst|newsletters?|list)\b/;

const actions =
  /^(?:afmelden|uitschrijven|afmelding|uitschrijving|af te melden|uit te schrijven|meld (?:u|je|me|mij) af|schrijf (?:u|je|me|mij) uit|unsubscribe|opt[- ]?out|abonnement opzeggen|opzeggen)\b/;

const whole = [
  /^(?:gegevens|profiel|voorkeuren|e-?mailvoorkeuren|abonnement|inschrijving|aanmelding|mailvoorkeuren|interesses)(?: en voorkeuren)? (?:te )?(?:wijzigen|aanpassen|beheren|bewerken|instellen)$/,
  /^(?:wijzig|beheer|pas|bewerk|update|manage|change|edit) (?:hier )?(?:uw |je |mijn |your |my )?(?:e-?mail ?)?(?:gegevens|profiel|voorkeuren|abonnement|inschrijving|aanmelding|preferences|profile|subscription|details)(?: aan)?$/,
  /^(?:e-?mail ?)?(?:preferences|subscription preferences|preference cent(?:er|re))$/,
  /^(?:bekijk |lees |open |view |read |naar )?(?:de |the |this |deze |dit )?(?:e-?mail |mail |nieuwsbrief |bericht |newsletter )?(?:in (?:uw |je |de |your |a |the )?(?:web)?browser|(?:als )?online(?: |-)?versie|web(?: |-)?versie|online version|web version)(?: (?:van|of) .{1,60})?$/,
  /^(?:bekijk|lees|view|read|open)(?: (?:de|deze|dit|the|this))?(?: (?:e-?mail|mail|nieuwsbrief|bericht|newsletter|email))? online$/,
  /^(?:versie in (?:de )?browser|online bekijken|online lezen|view online|browserversie)$/,
  /^(?:lees )?(?:onze |de )?(?:proclaimer|disclaimer)$/,
  /^(?:stuur (?:deze (?:e-?mail|nieuwsbrief) )?door(?: aan .{1,40})?|doorsturen(?: aan .{1,40})?|forward to a friend)$/,
];

/** Parts of an address that say the same, whatever the link's text. */
const parts = new Set(
  (
    'unsubscribe unsub unsubscribed optout opt-out opt_out afmelden uitschrijven uitschrijving afmelding ' +
    'preferences preference-center preferencecenter email-preferences subscription-preferences manage-preferences ' +
    'manage_preferences voorkeuren voorkeuren-wijzigen gegevens-wijzigen update-profile update_profile ' +
    'manage-subscription webversion web-version web_version webversie onlineversion online-version onlineversie ' +
    'online-versie view-in-browser viewinbrowser view_in_browser view-online viewonline forward-to-friend ' +
    'list-unsubscribe one-click-unsubscribe'
  ).split(' '),
);

/** Whether this is a link to unsubscribe, to change one's preferences or to read the recipient's copy online. */
export function isFooterLink(text: string, address: string | null): boolean {
  return saysSo(text) || (address !== null && leadsThere(address));
}

function saysSo(text: string): boolean {
  const words = text
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const rest = words.replace(leadIn, '');
  return [words, rest].some((said) => {
    const action = actions.exec(said);
    if (action !== null) return /^(?: hier| here| direct)?$/.test(said.slice(action[0].length)) || letter.test(said);
    return whole.some((pattern) => pattern.test(said));
  });
}

function leadsThere(address: string): boolean {
  const url = parseAddress(address);
  if (url === null) return false;
  const named = percentDecode(url.pathname + url.search).toLowerCase();
  return named.split(/[/?&=;.:+@ ]/).some((part) => parts.has(part));
}
