/**
 * The address to look for in Van, where it cannot be proven which mailbox Outlook's form will send from; `null` where it
 * can: the only mailbox in this window is the griffie's own. In a shared folder, or with the griffie's mailbox next to
 * one's own, no host says which of the two a new message belongs to.
 * @param shared address of the shared mailbox that the message lies in, `null` where it is in the profile's own
 */
export function senderToCheck(griffie: string, profile: string, shared: string | null): string | null {
  const isGriffie = (address: string) => address.toLowerCase() === griffie.toLowerCase();
  return isGriffie(profile) && (shared === null || isGriffie(shared)) ? null : griffie;
}
