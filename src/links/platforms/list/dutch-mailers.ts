import type { Platform } from '../platform.ts';

/** Smaller Dutch and Belgian platforms, each under hosts of its own. */
export const dutchMailers: Platform = {
  id: 'dutch-mailers',
  links: [
    {
      kind: 'other',
      hosts: [
        'mailcampaigns.nl',
        'measuremail.com',
        'addemar.com',
        'actito.be',
        'actito.com',
        'ymlp.com',
        'ymlp.net',
        'reachmail.nl',
        'mailingplatform.nl',
        'm-wise.nl',
        'nieuwsbriefsturen.nl',
        'inboxify.com',
        'inboxify.nl',
        'e-ngine.nl',
        'mailmike.nl',
        'maileon.com',
        'smartmailing.nl',
        'emailgarage.com',
        'blinkermail.nl',
        'graphicmail.nl',
        'mailvio.nl',
        'reloadify.com',
        'squeezely.tech',
        'hellodialog.com',
      ],
      path: /^\/.{6}/i,
    },
  ],
};
