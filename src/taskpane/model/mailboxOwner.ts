import type { Mailbox, Profile } from '../../mailbox/port.ts';

/** Whose mailbox the message lies in, and who is looking at it. */
export interface MailboxOwner {
  /**
   * `own`: the user's; `shared`: a shared mailbox beside the user's own, so the host says; `office`: the griffie's, open
   * as an account of its own, so that nothing but its address tells.
   */
  kind: 'own' | 'shared' | 'office';
  address: string;
  /** The name of whoever works here; `null` where the profile is an office's and could be anyone. */
  person: string | null;
}

/** Local parts of addresses that several people read. Only asked where the griffie's own address is not known. */
const office =
  /^(?:(?:raads|staten|gemeente)?griffie[a-z]?|(?:gemeente)?raad|info|post(?:bus)?|secretariaat|bestuurs\w{1,20})$/i;

/**
 * @param shared address of the shared mailbox that the host says the message is in
 * @param griffie the office's own address as the user gave it
 */
export function ownerOf(profile: Profile, shared: string | null, griffie: string | null): MailboxOwner {
  const isOffice =
    griffie === null
      ? office.test(profile.address.split('@')[0] ?? '')
      : profile.address.toLowerCase() === griffie.toLowerCase();
  const person = isOffice ? null : profile.name || null;
  if (shared !== null && shared.toLowerCase() !== profile.address.toLowerCase()) {
    return { kind: 'shared', address: shared, person };
  }
  return { kind: isOffice ? 'office' : 'own', address: profile.address, person };
}

/** Asks the host and the settings. Never fails: what does not answer is not known. */
export async function askOwner(mailbox: Mailbox): Promise<MailboxOwner> {
  const [shared, griffie] = await Promise.all([
    sharedAddress(mailbox).catch(() => null),
    griffieAddress(mailbox).catch(() => null),
  ]);
  return ownerOf(mailbox.profile(), shared, griffie);
}

/** A promise also where the host throws at once. */
async function sharedAddress(mailbox: Mailbox): Promise<string | null> {
  return await mailbox.sharedMailbox();
}

async function griffieAddress(mailbox: Mailbox): Promise<string | null> {
  // Not needed for the first paint.
  const { councilKey, readStored } = await import('../../council/stored.ts');
  const stored = readStored(await mailbox.mailboxStore.load(councilKey));
  return stored.status === 'read' ? (stored.council.griffie?.address ?? null) : null;
}
