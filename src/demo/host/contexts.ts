import type { MailMessage } from './message.ts';
import { outlookWebApp } from './wire.ts';

export interface Person {
  name: string;
  address: string;
}

/** How the griffie's mailbox is open in this window. */
export type MailboxScenario =
  /** The user's own mailbox. */
  | 'own'
  /** A message in a shared mailbox next to the user's own: getSharedPropertiesAsync answers, saving properties fails. */
  | 'shared'
  /** As `shared`, for a delegate who may read and nothing else. */
  | 'sharedReadOnly'
  /** The shared mailbox as an account of its own: the user *is* the shared mailbox and nothing says that it is shared. */
  | 'sharedAsOwn';

export type OfficeThemeName = 'light' | 'dark';

const user: Person = { name: 'Anouk Griffier', address: 'a.griffier@voorbeeldgemeente.nl' };
const sharedMailbox: Person = { name: 'Griffie', address: 'griffie@voorbeeldgemeente.nl' };
/** Office's numbering, which is not the manifest's order. */
const permissionLevel = { readItem: 1, readWriteMailbox: 2, readWriteItem: 3 };
/**
 * The npm build of Office.js holds all of 1.12, and of 1.14 the theme, which is what this host has of it as well. Nothing
 * else of 1.13 and 1.14 is there: a pane that asks for that must get it played here first.
 */
const mailboxRequirementSet = '1.14';
const appVersion = '16.01';
const locale = 'nl-NL';

/** `_host_Info` of the pane's address. */
export const hostInfo = ['Outlook', 'Web', appVersion, locale, '', '', 'disableLogging', '0'].join('$');

/** Who Office.context.mailbox.userProfile says the user is. */
export function userOf(scenario: MailboxScenario): Person {
  return scenario === 'sharedAsOwn' ? sharedMailbox : user;
}

/** Whether the message lies in another mailbox that is open beside the user's own. */
export function isSharedFolder(scenario: MailboxScenario): boolean {
  return scenario === 'shared' || scenario === 'sharedReadOnly';
}

/** Answer to getAppContextAsync: who is asking, from where, and the roaming settings as they are at this moment. */
export function appContext(paneId: string, roaming: Record<string, unknown>): object {
  return {
    _id: paneId,
    _appInstanceId: paneId,
    _appName: outlookWebApp,
    _appVersion: appVersion,
    _appMinorVersion: 1,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: location.origin,
    _clientMode: 0,
    _settings: roaming,
    _reason: 'inserted',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: crypto.randomUUID(),
    _requirementMatrix: JSON.stringify({ Mailbox: mailboxRequirementSet }),
    _hostCustomMessage: '',
    _hostFullVersion: `${appVersion}.0.0`,
    _clientWindowHeight: innerHeight,
    _clientWindowWidth: innerWidth,
    _addinName: 'Nieuwswijzer',
    _appDomains: [],
    _featureGates: {},
  };
}

/** Answer to GetInitialData and payload of ItemChanged: the item's fields that are there without a call. */
export function initialData(message: MailMessage, scenario: MailboxScenario): object {
  const sentAt = Date.parse(message.sentAt);
  const person = (who: Person) => ({ ...who, recipientType: 0 });
  return {
    itemType: 1,
    itemNumber: 0,
    id: message.id,
    itemClass: 'IPM.Note',
    subject: message.subject,
    normalizedSubject: message.subject.replace(/^(?:(?:re|fw|fwd|antw|doorst):\s*)+/i, ''),
    from: person(message.from),
    sender: person(message.from),
    to: [person(scenario === 'own' ? user : sharedMailbox)],
    cc: [],
    bcc: [],
    conversationId: `gesprek-${message.id}`,
    internetMessageId: `<${message.firstId ?? message.id}@voorbeeldgemeente.nl>`,
    dateTimeCreated: sentAt,
    dateTimeModified: sentAt,
    dateTimeSent: sentAt,
    attachments: [],
    entities: {},
    regExMatches: {},
    isRead: true,
    isFromSharedFolder: isSharedFolder(scenario),
    permissionLevel: permissionLevel.readItem,
    ...dataWithoutItem(scenario),
  };
}

/**
 * Answer to GetInitialData where nothing is selected: Office.js knows a pane without an item, and makes its userProfile of
 * the first answer only.
 */
export function dataWithoutItem(scenario: MailboxScenario): object {
  const me = userOf(scenario);
  return {
    hostVersion: `${appVersion}.0.0`,
    owaView: 'ThreeColumns',
    isRestIdSupported: true,
    ewsUrl: '',
    restUrl: '',
    userDisplayName: me.name,
    userEmailAddress: me.address,
    userProfileType: 'office365',
    userTimeZone: 'W. Europe Standard Time',
    timeZoneOffsets: null,
  };
}

/** Answer to getSharedPropertiesAsync. Permissions: Read 1, Write 2, DeleteOwn 4, DeleteAll 8, EditOwn 16, EditAll 32. */
export function sharedProperties(scenario: MailboxScenario): object {
  return {
    owner: sharedMailbox.address,
    targetMailbox: sharedMailbox.address,
    targetRestUrl: '',
    delegatePermissions: scenario === 'sharedReadOnly' ? 1 : 63,
  };
}

/** Colours of Outlook's own themes, as Office sends them: whole numbers. */
export function themeColours(theme: OfficeThemeName): Record<string, number> {
  return theme === 'dark'
    ? {
        bodyBackgroundColor: 0x292929,
        bodyForegroundColor: 0xffffff,
        controlBackgroundColor: 0x1f1f1f,
        controlForegroundColor: 0xffffff,
      }
    : {
        bodyBackgroundColor: 0xffffff,
        bodyForegroundColor: 0x242424,
        controlBackgroundColor: 0xfafafa,
        controlForegroundColor: 0x242424,
      };
}
