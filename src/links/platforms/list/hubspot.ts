import type { Platform } from '../platform.ts';

/** HubSpot. */
export const hubspot: Platform = {
  id: 'hubspot',
  links: [
    { kind: 'out', path: /^\/hs\/(?:manage-preferences|preferences-center|email-preferences|preferences)\//i },
    { kind: 'click', path: /^\/(?:e[123]t\/(?:C|tc|sc)|Ctc\/|events\/public\/v1\/encoded\/track\/tc)/i },
    {
      kind: 'other',
      hosts: [
        'hubspotlinks.com',
        'hubspotlinksstarter.com',
        'hubspotlinksfree.com',
        'hubspotemail.net',
        'hs-email.net',
        'hubspotlinks-eu1.com',
      ],
    },
  ],
};
