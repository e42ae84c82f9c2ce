import type { Profile } from '../mailbox/port.ts';
import type { OfficeHost } from './host.ts';

/** Who works here; empty texts where the host does not say. */
export function profileOf(host: OfficeHost): Profile {
  try {
    // Typed as always there; a pane that was opened with nothing selected gets an empty profile.
    const profile = host.context.mailbox.userProfile as Partial<Nullable<Office.UserProfile>> | null | undefined;
    return {
      name: profile?.displayName ?? '',
      address: profile?.emailAddress ?? '',
      timeZone: profile?.timeZone ?? '',
    };
  } catch {
    return { name: '', address: '', timeZone: '' };
  }
}

type Nullable<T> = { [K in keyof T]: T[K] | null };
